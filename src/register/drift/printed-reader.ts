import { recognisedAnnex, type RecognisedAnnex } from '#shared/ipc/drift-contract.ts';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { BoundedThread, ThreadEnded, threadFile, type ThreadLimits } from '#register/bounded-thread.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';

export interface ToPrintedThread {
  readonly content: AnnexContent;
  readonly bytes: Uint8Array;
}

/** Milliseconds and bytes; a thousand rows are laid out and read in a third of that on a slow computer. */
const usual: ThreadLimits = { time: 60_000, memory: 1024 ** 3 };

/** `printedRows` in a thread of its own: laying out what others put into a PDF must keep nobody waiting. */
export class PrintedReader {
  readonly #thread: BoundedThread<ToPrintedThread>;

  constructor(limits: ThreadLimits = usual) {
    this.#thread = new BoundedThread(() => threadFile(import.meta.dirname, 'printed-thread'), limits);
  }

  /** As `printedRows`; data that take more than the limits are unreadable. Throws RegisterError CANCELLED. */
  async read(content: AnnexContent, bytes: Uint8Array, work: Work = quietWork): Promise<RecognisedAnnex['printed']> {
    try {
      return recognisedAnnex.shape.printed.parse(await this.#thread.ask({ content, bytes }, work));
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      return 'unreadable';
    }
  }

  /** Ends the thread for good. */
  async close(): Promise<void> {
    await this.#thread.close();
  }
}
