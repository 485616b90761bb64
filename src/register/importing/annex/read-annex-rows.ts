import type { ImportShape } from '#shared/model/import-plan.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { annexRow } from '#register/importing/annex/annex-cells.ts';
import type { Column, RawRow, Reading, SourceLine } from '#register/importing/reading.ts';

/** A row of a table in a file, with what a person would call its line. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface SourceReading {
  readonly lines: readonly SourceLine[];
  readonly reading: Reading | null;
}

/**
 * Reads a table that Bilaga wrote, whose columns are known: every row is a row, and texts stay as they are. `header` is
 * missing where the columns were told in another way.
 */
export function readAnnexRows(
  columns: readonly Column[],
  header: NumberedRow | null,
  rows: readonly NumberedRow[],
  shape: ImportShape,
): SourceReading {
  const before = header === null ? [] : [header];
  const lines = [...before, ...rows].map(({ number, cells }) => ({ number, text: cells.join('\t') }));
  const body = saysNone(rows) ? [] : rows;
  const raw = body.map(({ cells }, index): RawRow => {
    const at = before.length + index + 1;
    return { lines: { from: at, to: at }, warnings: [], ...annexRow(columns, cells) };
  });
  const language = columns.find(({ annex }) => annex?.isSecond === false)?.annex?.language;
  return {
    lines,
    reading: {
      shape,
      header: { lines: { from: 1, to: 1 }, columns },
      rows: raw,
      marks: new Map(header === null ? [] : [[1, 'header']]),
      isExact: true,
      ...(language !== undefined && { language }),
    },
  };
}

/** What stands in a table without rows. */
function saysNone(rows: readonly NumberedRow[]): boolean {
  const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
  const [only = ''] = filled;
  return (
    rows.length === 1 &&
    filled.length === 1 &&
    contentLanguages.some((language) => outputText(language, 'annex.section.none') === only)
  );
}
