import { on, once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';

const fromThread = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ type: z.literal('answer'), answer: z.unknown() }),
  /** A defect of ours: hostile content is an answer. */
  z.object({ type: z.literal('failed'), error: z.unknown() }),
]);
/** What a thread says: `ready` once, then `answer` or `failed` to each request. */
export type FromThread = z.infer<typeof fromThread>;

/** Milliseconds and bytes beyond which a thread is ended: one page alone may unpack to more than there is memory. */
export interface ThreadLimits {
  readonly time: number;
  readonly memory: number;
}
const betweenLooks = 100;

/** A thread was ended, or ended itself, before it had an answer. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
  /** `limit`: it took too much time or memory. */
  readonly why: 'limit' | 'failed';

  constructor(why: ThreadEnded['why'], reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.why = why;
  }
}

/**
 * Work on what comes from others in a thread of its own, which is ended when it takes too much time or memory, or is
 * cancelled; the engine stays free meanwhile. The thread is kept for the next request; requests are answered one after
 * another.
 */
export class BoundedThread<Request> {
  readonly #file: () => string;
  readonly #limits: ThreadLimits;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** @param file path of the thread's module; see `threadFile` */
  constructor(file: () => string, limits: ThreadLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** The answer, still to be parsed. Throws ThreadEnded, RegisterError CANCELLED, and what the thread failed with. */
  async ask(request: Request, work: Work = quietWork): Promise<unknown> {
    const asking = this.#last.then(() => this.#ask(request, work));
    this.#last = asking.catch(() => undefined);
    return asking;
  }

  /** Ends the thread for good; what is under way, or waits, is cancelled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread?.terminate();
  }

  async #ask(request: Request, work: Work): Promise<unknown> {
    throwIfCancelled(work);
    const thread = (this.#thread ??= await this.#start());
    const settled = new AbortController();
    try {
      this.#throwIfClosed();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; windows do
      thread.postMessage(request);
      return await Promise.race([
        answer(thread, work, settled.signal),
        watch(thread, work, this.#limits, settled.signal),
      ]);
    } catch (error) {
      await thread.terminate();
      this.#throwIfClosed();
      throw error;
    } finally {
      settled.abort();
    }
  }

  #throwIfClosed(): void {
    if (this.#isClosed) throw new RegisterError('CANCELLED');
  }

  /** @throws whatever keeps it from starting */
  async #start(): Promise<Worker> {
    const thread = new Worker(this.#file(), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    thread.once('exit', () => {
      this.#thread = null;
    });
    await once(thread, 'message');
    // Why it ends is told to who waits for its answer. Without a listener it would end this process too.
    thread.on('error', () => undefined);
    thread.unref();
    return thread;
  }
}

/** The module of a thread: in the sources beside who starts it; in the bundle, beside it or above its chunks. */
export function threadFile(folder: string, name: string): string {
  const places = [`${name}.ts`, `${name}.js`, `../${name}.js`].map((file) => join(folder, file));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`No ${name} near ${folder}`);
  return found;
}

async function answer(thread: Worker, work: Work, signal: AbortSignal): Promise<unknown> {
  for await (const message of messages(thread, signal)) {
    if (message.type === 'answer') return message.answer;
    if (message.type === 'failed') throw message.error;
    if (message.type === 'progress') work.onProgress(message.done, message.total);
  }
  throw new ThreadEnded('failed', 'the thread ended');
}

/** @throws ThreadEnded when the thread fails */
async function* messages(thread: Worker, signal: AbortSignal): AsyncGenerator<FromThread> {
  try {
    for await (const [message] of on(thread, 'message', { signal, close: ['exit'] })) yield fromThread.parse(message);
  } catch (error) {
    if (signal.aborted) throw error;
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw new ThreadEnded(isMemory ? 'limit' : 'failed', 'the thread failed', { cause: error });
  }
}

/** Never ends by itself. */
async function watch(thread: Worker, work: Work, limits: ThreadLimits, signal: AbortSignal): Promise<never> {
  const end = performance.now() + limits.time;
  for await (const _ of setInterval(betweenLooks, undefined, { signal })) {
    throwIfCancelled(work);
    if (performance.now() > end) throw new ThreadEnded('limit', 'it takes too long');
    if ((await memoryOf(thread)) > limits.memory) throw new ThreadEnded('limit', 'it takes too much memory');
  }
  throw new Error('an interval does not end');
}

/** Outside of the heap, which has its own limit. A thread that has ended has none: `answer` says why it ended. */
async function memoryOf(thread: Worker): Promise<number> {
  const heap = await thread.getHeapStatistics().catch(() => null);
  return heap?.external_memory ?? 0;
}
