import { on, once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { documentText, type DocumentText } from '#shared/model/document-text.ts';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import type { FileAbout } from '#register/documents/text/extract-text.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { RegisterError } from '#register/errors.ts';

const fromThread = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ type: z.literal('text'), text: documentText }),
  /** A defect of the reading itself: hostile content is an answer. */
  z.object({ type: z.literal('failed'), error: z.unknown() }),
]);
export type FromTextThread = z.infer<typeof fromThread>;

export interface ToTextThread {
  readonly bytes: Uint8Array;
  readonly about: FileAbout;
}

/** Milliseconds and bytes beyond which a thread is ended: one page alone may unpack to more than there is memory. */
interface ThreadLimits {
  readonly time: number;
  readonly memory: number;
}
const usual: ThreadLimits = { time: textLimits.time + 30_000, memory: 1024 ** 3 };
const betweenLooks = 100;

/**
 * `extractText` in a thread of its own, which is ended when a document takes too much time or memory, or is cancelled;
 * the engine stays free meanwhile. The thread is kept for the next document.
 */
export class TextReader {
  readonly #limits: ThreadLimits;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(limits: ThreadLimits = usual) {
    this.#limits = limits;
  }

  /** As `extractText`. Documents are read one after another. */
  async read(bytes: Uint8Array, about: FileAbout, work: Work = quietWork): Promise<DocumentText> {
    const reading = this.#last.then(() => this.#read(bytes, about, work));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /** Ends the thread for good; what is being read, or waits, is cancelled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread?.terminate();
  }

  async #read(bytes: Uint8Array, about: FileAbout, work: Work): Promise<DocumentText> {
    throwIfCancelled(work);
    const thread = (this.#thread ??= await this.#start());
    const settled = new AbortController();
    try {
      this.#throwIfClosed();
      const request: ToTextThread = { bytes, about };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; windows do
      thread.postMessage(request);
      return await Promise.race([
        answer(thread, work, settled.signal),
        watch(thread, work, this.#limits, settled.signal),
      ]);
    } catch (error) {
      await thread.terminate();
      this.#throwIfClosed();
      if (error instanceof TextProblem) return { state: error.state, pages: [], truncated: false };
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
    const thread = new Worker(threadFile(), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
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

/** Beside this module in the sources; in the bundle, beside it or above its chunks. */
function threadFile(): string {
  const places = ['text-thread.ts', 'text-thread.js', '../text-thread.js'].map((file) =>
    join(import.meta.dirname, file),
  );
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`No text-thread near ${import.meta.dirname}`);
  return found;
}

async function answer(thread: Worker, work: Work, signal: AbortSignal): Promise<DocumentText> {
  for await (const message of messages(thread, signal)) {
    if (message.type === 'text') return message.text;
    if (message.type === 'failed') throw message.error;
    if (message.type === 'progress') work.onProgress(message.done, message.total);
  }
  throw new TextProblem('unreadable', 'the thread ended');
}

/** @throws TextProblem when the thread fails */
async function* messages(thread: Worker, signal: AbortSignal): AsyncGenerator<FromTextThread> {
  try {
    for await (const [message] of on(thread, 'message', { signal, close: ['exit'] })) yield fromThread.parse(message);
  } catch (error) {
    if (signal.aborted) throw error;
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw new TextProblem(isMemory ? 'too-large' : 'unreadable', 'the thread failed', { cause: error });
  }
}

/** Never ends by itself. */
async function watch(thread: Worker, work: Work, limits: ThreadLimits, signal: AbortSignal): Promise<never> {
  const end = performance.now() + limits.time;
  for await (const _ of setInterval(betweenLooks, undefined, { signal })) {
    throwIfCancelled(work);
    if (performance.now() > end) throw new TextProblem('too-large', 'it takes too long');
    if ((await memoryOf(thread)) > limits.memory) throw new TextProblem('too-large', 'it takes too much memory');
  }
  throw new Error('an interval does not end');
}

/** Outside of the heap, which has its own limit. A thread that has ended has none: `answer` says why it ended. */
async function memoryOf(thread: Worker): Promise<number> {
  const heap = await thread.getHeapStatistics().catch(() => null);
  return heap?.external_memory ?? 0;
}
