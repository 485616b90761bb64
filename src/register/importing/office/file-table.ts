import { RegisterError } from '#register/errors.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { listLimits } from '#register/importing/limits.ts';
import type { NumberedRow } from '#register/importing/annex/read-annex-rows.ts';

/** A sheet of a workbook, or a table of a document. */
export interface FileTable {
  /** As the file calls it; empty for a table of a document. */
  readonly name: string;
  /** Those with text in them, with their number in the sheet. */
  readonly rows: readonly NumberedRow[];
  /** Whether it is written as only Bilaga writes sheets: then it is read exactly. */
  readonly isExact: boolean;
}

/** Gathers the rows of the tables of one file within the limits; what is beyond the widest list is left out. */
export class RowGatherer {
  #rows = 0;
  #cells = 0;

  /**
   * The row, or nothing where it is empty.
   *
   * @throws RegisterError `LIST_TOO_LONG`; TextProblem `too-large`
   */
  row(number: number, cells: readonly string[]): NumberedRow[] {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (last < 0) return [];
    this.#rows += 1;
    this.#cells += last + 1;
    if (this.#rows > listLimits.lines)
      throw new RegisterError('LIST_TOO_LONG', { what: 'lines', limit: listLimits.lines });
    if (this.#cells > listLimits.htmlCells * 5) throw new TextProblem('too-large', 'too many cells');
    return [{ number, cells: Array.from({ length: last + 1 }, (_, at) => cells[at] ?? '') }];
  }
}
