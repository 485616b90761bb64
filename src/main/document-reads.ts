import type { DocumentInfo, DocumentMessage, DocumentRequest } from '#main/engine-messages.ts';

export interface DocumentStream {
  readonly info: DocumentInfo;
  readonly bytes: ReadableStream<Uint8Array>;
}

/** The window's side of one reading: who waits for the next message about it. */
interface Read {
  readonly next: (message: DocumentMessage) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Documents as streams out of the worker. A piece is asked for only when the reader has room for it, so that a document
 * of any size passes through with a few MiB in memory.
 */
export class DocumentReads {
  readonly #send: (message: DocumentRequest) => void;
  readonly #waiting = new Map<number, Read>();
  #last = 0;

  constructor(send: (message: DocumentRequest) => void) {
    this.#send = send;
  }

  /** `undefined` when no document has this hash. The stream ends with an error when the bytes do not match the hash. */
  async open(sha256: string): Promise<DocumentStream | undefined> {
    const read = (this.#last += 1);
    const message = await this.#ask({ type: 'document-open', read, sha256 });
    if (message.type === 'document-failed') throw new Error(message.message);
    if (message.type !== 'document-info' || message.info === undefined) return undefined;
    return { info: message.info, bytes: this.#stream(read) };
  }

  receive(message: DocumentMessage): void {
    const waiting = this.#waiting.get(message.read);
    this.#waiting.delete(message.read);
    waiting?.next(message);
  }

  /** The worker is gone: whoever waits hears it. */
  failAll(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(error);
  }

  #stream(read: number): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const message = await this.#ask({ type: 'document-next', read });
        if (message.type === 'document-chunk') controller.enqueue(message.bytes);
        else if (message.type === 'document-end') controller.close();
        else controller.error(new Error(message.type === 'document-failed' ? message.message : 'unexpected message'));
      },
      cancel: () => this.#send({ type: 'document-stop', read }),
    });
  }

  #ask(message: DocumentRequest): Promise<DocumentMessage> {
    const { promise, resolve, reject } = Promise.withResolvers<DocumentMessage>();
    this.#waiting.set(message.read, { next: resolve, fail: reject });
    this.#send(message);
    return promise;
  }
}
