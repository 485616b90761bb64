import { parentPort } from 'node:worker_threads';
import { Engine } from '#register/engine.ts';
import { RegisterError } from '#register/errors.ts';
import { systemPorts } from '#register/store/register.ts';
import { describeError } from '#main/describe-error.ts';
import type { FromWorker, ToWorker } from '#main/engine-messages.ts';
import { throttled } from '#main/throttle.ts';
import { refusal } from '#main/wire-errors.ts';
import { WorkerDocuments } from '#main/worker-documents.ts';

const progressInterval = 50;

if (!parentPort) throw new Error('engine-worker runs in a worker thread only');
const port = parentPort;
const send = (message: FromWorker): void => port.postMessage(message);

const paths = new Map<string, string>();
const running = new Set<number>();
const engine = new Engine({
  ...systemPorts,
  resolveFile: (token) => {
    const path = paths.get(token);
    if (path === undefined) throw new RegisterError('FILE_NOT_GRANTED');
    return path;
  },
  reportBug: (during, error) => send({ type: 'bug', during, text: describeError(error) }),
});
const documents = new WorkerDocuments(engine);
let closing = false;

port.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'grant':
      paths.set(message.token, message.path);
      break;
    case 'call':
      void run(message);
      break;
    case 'close':
      closing = true;
      closeWhenIdle();
      break;
    case 'document-open':
    case 'document-next':
    case 'document-stop': {
      const answer = documents.handle(message);
      if (answer) send(answer);
    }
  }
});

async function run({ call, route, input, cancelled }: Extract<ToWorker, { type: 'call' }>): Promise<void> {
  const flag = new Int32Array(cancelled);
  const isCancelled = (): boolean => Atomics.load(flag, 0) === 1;
  if (isCancelled()) return send({ type: 'answer', call, result: refusal(new RegisterError('CANCELLED')) });
  running.add(call);
  const onProgress = throttled((done, total) => send({ type: 'progress', call, done, total }), progressInterval);
  const result = await engine.call(route, input, { onProgress, isCancelled });
  running.delete(call);
  send({ type: 'answer', call, result });
  closeWhenIdle();
}

/** The register is closed only after the last call has ended, by itself or rolled back; then the thread ends. */
function closeWhenIdle(): void {
  if (!closing || running.size > 0) return;
  engine.close();
  port.close();
}
