import type { z } from 'zod';
import { engineContract, type EngineInput, type EngineRoute } from '#shared/ipc/engine-contract.ts';
import type { WireError, WireResult } from '#shared/ipc/result.ts';
import type { StoredDocument } from '#shared/model/agreement.ts';
import { findDocument, readDocument } from '#register/documents/documents.ts';
import type { Work } from '#register/documents/file-chunks.ts';
import { openRegister, type Desk, type EnginePorts } from '#register/engine-desk.ts';
import { engineHandlers } from '#register/engine-handlers.ts';
import { RegisterError } from '#register/errors.ts';
import { invalidInput } from '#register/invalid-input.ts';

/**
 * All capabilities behind one door, the same for the window, the command line and the tests. Commands run one after
 * another, so that none sees another's half-done work; queries run at once.
 */
export class Engine {
  readonly #desk: Desk;
  #lastCommand: Promise<unknown> = Promise.resolve();

  constructor(ports: EnginePorts) {
    this.#desk = { ports, current: null };
  }

  /** Answers every call with a result; never throws. */
  async call(route: string, input: unknown, work: Work): Promise<WireResult> {
    if (!isEngineRoute(route))
      return failure({ code: 'ROUTE_NOT_FOUND', message: `Unknown route ${route}`, values: {} });
    if (engineContract[route].kind === 'query') return this.#run(route, input, work);
    const command = this.#lastCommand.then(() => this.#run(route, input, work));
    this.#lastCommand = command;
    return command;
  }

  /** Closes the open register, if any. */
  close(): void {
    this.#desk.current?.close();
    this.#desk.current = null;
  }

  /** See `findDocument`. */
  documentInfo(sha256: string): StoredDocument {
    return findDocument(openRegister(this.#desk), sha256);
  }

  /** See `readDocument`. */
  readDocument(sha256: string): Iterable<Uint8Array> {
    return readDocument(openRegister(this.#desk), sha256);
  }

  async #run<R extends EngineRoute>(route: R, input: unknown, work: Work): Promise<WireResult> {
    try {
      const parsed = routes[route].input.safeParse(input);
      if (!parsed.success) throw invalidInput(parsed.error, this.#desk.current, input);
      return { ok: true, data: await engineHandlers[route](this.#desk, parsed.data, work) };
    } catch (error) {
      return failure(this.#explain(route, error));
    }
  }

  #explain(route: string, error: unknown): WireError {
    if (error instanceof RegisterError) return { code: error.code, message: error.message, values: error.values };
    this.#desk.ports.reportBug(route, error);
    const { code, message, values } = new RegisterError('INTERNAL');
    return { code, message, values };
  }
}

function isEngineRoute(route: string): route is EngineRoute {
  return Object.hasOwn(engineContract, route);
}

/** The contract seen so that a route and its input's type stay together. */
const routes: { readonly [R in EngineRoute]: { readonly input: z.ZodType<EngineInput<R>> } } = engineContract;

const failure = (error: WireError): WireResult => ({ ok: false, error });
