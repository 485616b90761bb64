import { parentPort } from 'node:worker_threads';
import type { FromThread } from '#register/bounded-thread.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import type { ToTextThread } from '#register/documents/text/text-reader.ts';

if (!parentPort) throw new Error('text-thread runs in a worker thread only');
const port = parentPort;
const send = (message: FromThread): void => port.postMessage(message);

/** Cancelling ends the thread. */
const work = {
  onProgress: (done: number, total: number): void => send({ type: 'progress', done, total }),
  isCancelled: () => false,
};

// pdf.js forgets promises of damaged files; what comes of a document comes as its answer.
process.on('unhandledRejection', () => undefined);

port.on('message', ({ bytes, about }: ToTextThread) => {
  extractText(bytes, about, work).then(
    (answer) => send({ type: 'answer', answer }),
    (error: unknown) => send({ type: 'failed', error }),
  );
});
send({ type: 'ready' });
