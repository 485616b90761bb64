import type { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { engineContract, type EngineRoute } from '#shared/ipc/engine-contract.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import { describeError } from '#main/describe-error.ts';
import { DocumentReads, type DocumentStream } from '#main/document-reads.ts';
import type { FromWorker, ToWorker } from '#main/engine-messages.ts';
import { internalError } from '#main/wire-errors.ts';

/** Where the engine runs, and who hears of it. */
export interface EngineClientPorts {
  readonly startWorker: () => Worker;
  readonly reportBug: (during: string, text: string) => void;
  /** The worker crashed and a new one is there; `open`: with the register that was open. */
  readonly onRestart: (open: boolean) => void;
}

export interface CallOptions {
  /** The window's own name for the call, for `cancel`. */
  readonly id?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

interface OpenCall {
  readonly route: EngineRoute;
  readonly options: CallOptions;
  readonly cancelled: Int32Array;
  readonly answer: (result: WireResult) => void;
}

const withFile = z.object({ file: z.string() });
const closeDeadline = 30_000;

/**
 * Main's side of the engine's worker: starts it when first needed, answers every call even when the worker dies, and
 * then starts it again with the same register.
 */
export class EngineClient {
  readonly #ports: EngineClientPorts;
  readonly #calls = new Map<number, OpenCall>();
  readonly #grants = new Map<string, string>();
  readonly #documents = new DocumentReads((message) => this.#send(message));
  #worker: Worker | undefined;
  #closing = false;
  #lastCall = 0;
  /** The token with which the open register was opened. */
  #register: string | undefined;
  #idle: (() => void)[] = [];

  constructor(ports: EngineClientPorts) {
    this.#ports = ports;
  }

  /** Starts the worker now, so that the first call need not wait for it. */
  start(): void {
    this.#running();
  }

  /** From now on `token` means the file at `path`. */
  grant(token: string, path: string): void {
    this.#grants.set(token, path);
    if (this.#worker) post(this.#worker, { type: 'grant', token, path });
  }

  call(route: EngineRoute, input: unknown, options: CallOptions = {}): Promise<WireResult> {
    const { promise, resolve } = Promise.withResolvers<WireResult>();
    const call = (this.#lastCall += 1);
    const cancelled = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const answer = (result: WireResult): void => {
      if (result.ok) this.#follow(route, input);
      resolve(result);
    };
    this.#calls.set(call, { route, options, cancelled: new Int32Array(cancelled), answer });
    this.#send({ type: 'call', call, route, input, cancelled });
    return promise;
  }

  /** Asks the window's call to stop; it answers CANCELLED as soon as it has undone what it did. */
  cancel(id: string): void {
    for (const { options, cancelled } of this.#calls.values()) if (options.id === id) Atomics.store(cancelled, 0, 1);
  }

  cancelAll(): void {
    for (const { cancelled } of this.#calls.values()) Atomics.store(cancelled, 0, 1);
  }

  /** Whether a call that changes something is under way. */
  get hasCommands(): boolean {
    return [...this.#calls.values()].some(({ route }) => engineContract[route].kind === 'command');
  }

  /** Resolves as soon as no call that changes something is under way. */
  commandsDone(): Promise<void> {
    return this.hasCommands ? new Promise((resolve) => this.#idle.push(resolve)) : Promise.resolve();
  }

  /** See DocumentReads.open. */
  readDocument(sha256: string): Promise<DocumentStream | undefined> {
    return this.#documents.open(sha256);
  }

  /** Cancels what runs, waits until it is rolled back and the register closed, and ends the worker. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#closing = true;
    this.cancelAll();
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    this.#send({ type: 'close' });
    // A register left by a terminated thread is rolled back by SQLite when it is opened next.
    const deadline = setTimeout(() => void worker.terminate(), closeDeadline);
    await gone;
    clearTimeout(deadline);
  }

  #send(message: ToWorker): void {
    post(this.#running(), message);
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#ports.startWorker();
    worker.on('message', (message: FromWorker) => this.#receive(message));
    worker.on('error', (error) => this.#ports.reportBug('engine worker', describeError(error)));
    worker.on('exit', (code) => this.#onExit(code));
    this.#worker = worker;
    for (const [token, path] of this.#grants) post(worker, { type: 'grant', token, path });
    return worker;
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case 'progress':
        this.#calls.get(message.call)?.options.onProgress?.(message.done, message.total);
        break;
      case 'answer':
        this.#answer(message.call, message.result);
        break;
      case 'bug':
        this.#ports.reportBug(message.during, message.text);
        break;
      case 'document-info':
      case 'document-chunk':
      case 'document-end':
      case 'document-failed':
        this.#documents.receive(message);
        break;
    }
  }

  #answer(call: number, result: WireResult): void {
    const open = this.#calls.get(call);
    this.#calls.delete(call);
    open?.answer(result);
    if (this.hasCommands) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }

  #follow(route: EngineRoute, input: unknown): void {
    if (route === 'register.close') this.#register = undefined;
    if (route !== 'register.open' && route !== 'register.create') return;
    this.#register = withFile.safeParse(input).data?.file;
  }

  #onExit(code: number): void {
    const register = this.#register;
    const expected = this.#closing;
    this.#worker = undefined;
    this.#closing = false;
    this.#register = undefined;
    for (const call of this.#calls.keys()) this.#answer(call, internalError());
    this.#documents.failAll(new Error('the engine stopped'));
    if (expected) return;
    this.#ports.reportBug('engine worker', `stopped with code ${code}; starting it again`);
    void this.#restart(register);
  }

  /** A crash while reopening leaves no register to reopen, so this ends. */
  async #restart(register: string | undefined): Promise<void> {
    if (register === undefined) return this.#ports.onRestart(false);
    const { ok } = await this.call('register.open', { file: register });
    this.#ports.onRestart(ok);
  }
}

function post(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; windows do
  worker.postMessage(message);
}
