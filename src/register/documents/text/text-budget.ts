import { setImmediate as nextTurn } from 'node:timers/promises';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';

/** What may still be read of one document, its attachments included. */
export class TextBudget {
  readonly #work: Work;
  readonly #end = performance.now() + textLimits.time;
  #characters: number = textLimits.characters;
  #isCut = false;

  constructor(work: Work) {
    this.#work = work;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  get isSpent(): boolean {
    return this.#characters === 0 || performance.now() > this.#end;
  }

  /** Some of the text is missing. */
  cut(): void {
    this.#isCut = true;
  }

  /** As much of the text as still fits. */
  keep(text: string): string {
    const kept = text.length > this.#characters ? text.slice(0, this.#characters).toWellFormed() : text;
    if (kept.length < text.length) this.cut();
    this.#characters -= kept.length;
    return kept;
  }

  /**
   * Between two pieces of work: lets others run and says whether there is room and time for one more.
   * Throws RegisterError CANCELLED.
   */
  async goesOn(done: number, total: number): Promise<boolean> {
    await nextTurn();
    throwIfCancelled(this.#work);
    this.#work.onProgress(done, total);
    if (!this.isSpent) return true;
    this.cut();
    return false;
  }
}
