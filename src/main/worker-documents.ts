import { RegisterError } from '#register/errors.ts';
import type { DocumentInfo, DocumentMessage, DocumentRequest } from '#main/engine-messages.ts';

/** The part of the engine that reads documents. */
export interface DocumentSource {
  readDocument(sha256: string): Iterable<Uint8Array>;
  documentInfo(sha256: string): DocumentInfo;
}

/** The worker's side of reading documents: one piece for each `document-next`. */
export class WorkerDocuments {
  readonly #source: DocumentSource;
  readonly #open = new Map<number, Iterator<Uint8Array>>();

  constructor(source: DocumentSource) {
    this.#source = source;
  }

  /** The answer to one request; `document-stop` has none. */
  handle(request: DocumentRequest): DocumentMessage | undefined {
    const { read } = request;
    try {
      if (request.type === 'document-open') return this.#openRead(read, request.sha256);
      if (request.type === 'document-next') return this.#next(read);
      this.#open.get(read)?.return?.();
      this.#open.delete(read);
      return undefined;
    } catch (error) {
      this.#open.delete(read);
      return { type: 'document-failed', read, message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** No such document and no open register are the same to whoever asks: nothing is there. */
  #openRead(read: number, sha256: string): DocumentMessage {
    try {
      const { size, mediaType } = this.#source.documentInfo(sha256);
      this.#open.set(read, this.#source.readDocument(sha256)[Symbol.iterator]());
      return { type: 'document-info', read, info: { size, mediaType } };
    } catch (error) {
      if (error instanceof RegisterError) return { type: 'document-info', read, info: undefined };
      throw error;
    }
  }

  #next(read: number): DocumentMessage {
    const pieces = this.#open.get(read);
    // The thread that began this reading is gone: an end here would pass half a document off as a whole one.
    if (!pieces) throw new Error(`no reading ${read} is under way`);
    const step = pieces.next();
    if (step.done !== true) return { type: 'document-chunk', read, bytes: step.value };
    this.#open.delete(read);
    return { type: 'document-end', read };
  }
}
