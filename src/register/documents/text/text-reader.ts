import { documentText, type DocumentText } from '#shared/model/document-text.ts';
import { BoundedThread, ThreadEnded, threadFile, type ThreadLimits } from '#register/bounded-thread.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import type { FileAbout } from '#register/documents/text/extract-text.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';

export interface ToTextThread {
  readonly bytes: Uint8Array;
  readonly about: FileAbout;
}

const usual: ThreadLimits = { time: textLimits.time + 30_000, memory: 1024 ** 3 };

/** `extractText` in a thread of its own, which is ended when a document takes too much, or is cancelled. */
export class TextReader {
  readonly #thread: BoundedThread<ToTextThread>;

  constructor(limits: ThreadLimits = usual) {
    this.#thread = new BoundedThread(() => threadFile(import.meta.dirname, 'text-thread'), limits);
  }

  /** As `extractText`. Documents are read one after another. */
  async read(bytes: Uint8Array, about: FileAbout, work: Work = quietWork): Promise<DocumentText> {
    try {
      return documentText.parse(await this.#thread.ask({ bytes, about }, work));
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      return { state: error.why === 'limit' ? 'too-large' : 'unreadable', pages: [], truncated: false };
    }
  }

  /** Ends the thread for good; what is being read, or waits, is cancelled. */
  async close(): Promise<void> {
    await this.#thread.close();
  }
}
