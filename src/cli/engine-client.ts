import type { z } from 'zod';
import {
  engineContract,
  type EngineContract,
  type EngineOutput,
  type EngineRoute,
} from '#shared/ipc/engine-contract.ts';
import type { WireError } from '#shared/ipc/result.ts';
import { fileRef, type FileRef } from '#shared/ipc/route.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { Engine } from '#register/engine.ts';
import { RegisterError } from '#register/errors.ts';
import { systemPorts } from '#register/store/register.ts';

/** The engine refused: exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly error: WireError;

  constructor(error: WireError) {
    super(error.message);
    this.error = error;
  }
}

/** The contract seen so that a route and its answer's type stay together. */
const routes: { readonly [R in EngineRoute]: { readonly output: z.ZodType<EngineOutput<R>> } } = engineContract;

/** The same engine as the window's, in this process; a file reference is simply its path. */
export class EngineClient {
  readonly #engine: Engine;

  constructor(reportBug: (line: string) => void) {
    this.#engine = new Engine({
      ...systemPorts,
      resolveFile: (ref) => ref,
      reportBug: (route, error) => reportBug(`${route}: ${error instanceof Error ? error.stack : String(error)}`),
    });
  }

  /** Throws Refusal. */
  async call<R extends EngineRoute>(route: R, input: z.input<EngineContract[R]['input']>): Promise<EngineOutput<R>> {
    const result = await this.#engine.call(route, input, quietWork);
    if (!result.ok) throw new Refusal(result.error);
    return routes[route].output.parse(result.data);
  }

  close(): void {
    this.#engine.close();
  }
}

/** Throws Refusal for a path that cannot be one, such as that of an empty shell variable. */
export function file(path: string): FileRef {
  const parsed = fileRef.safeParse(path);
  if (parsed.success) return parsed.data;
  const { code, message, values } = new RegisterError('FILE_NAME_INVALID', { length: path.length });
  throw new Refusal({ code, message, values });
}
