import { parentPort } from 'node:worker_threads';
import type { FromThread } from '#register/bounded-thread.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { printedRows } from '#register/drift/printed-rows.ts';
import type { ToPrintedThread } from '#register/drift/printed-reader.ts';

if (!parentPort) throw new Error('printed-thread runs in a worker thread only');
const port = parentPort;
const send = (message: FromThread): void => port.postMessage(message);

// pdf.js forgets promises of damaged files; what comes of a document comes as its answer.
process.on('unhandledRejection', () => undefined);

const readPages = (bytes: Uint8Array) => extractText(bytes, { name: '.pdf', mediaType: 'application/pdf' });

port.on('message', ({ content, bytes }: ToPrintedThread) => {
  printedRows(content, bytes, readPages).then(
    (answer) => send({ type: 'answer', answer }),
    (error: unknown) => send({ type: 'failed', error }),
  );
});
send({ type: 'ready' });
