import type { ImportShape } from '#shared/model/import-plan.ts';
import { annexHeader } from '#register/importing/annex/annex-header.ts';
import { readAnnexRows, type SourceReading } from '#register/importing/annex/read-annex-rows.ts';
import { bestReading, isList } from '#register/importing/evidence.ts';
import { readGrid } from '#register/importing/grid.ts';
import type { FileTable } from '#register/importing/office/file-table.ts';
import type { GridRow, Reading, SourceLine } from '#register/importing/reading.ts';
import type { Steps } from '#register/importing/steps.ts';
import { together } from '#register/importing/together.ts';

export interface SheetReading extends SourceReading {
  readonly sheet: string | null;
}

/**
 * The first sheet that has the header of a list; of sheets without one, the one that is most like a list. Sheets after the
 * one that is taken are not looked at.
 */
export function* readSheets(tables: Iterable<FileTable>): Steps<SheetReading | null> {
  const others: { readonly reading: Reading; readonly found: SheetReading }[] = [];
  for (const { name, rows, isExact } of tables) {
    yield;
    const [first, ...below] = rows;
    const columns = isExact && first ? annexHeader(first.cells) : null;
    if (columns && first) return { ...readAnnexRows(columns, first, below, 'workbook'), sheet: name };
    const { lines, grid } = placed([rows]);
    const reading = readGrid(grid.flat(), 'workbook');
    if (!reading) continue;
    const found = { lines, reading, sheet: name };
    if (reading.header && isList(reading)) return found;
    others.push({ reading, found });
  }
  const best = bestReading(others.map(({ reading }) => reading));
  const found = best && others.find(({ reading }) => reading.rows[0] === best.rows[0])?.found;
  return found ? { ...found, reading: best } : null;
}

/**
 * All tables of a document that have the header of a list, in their order; else the best without one. Of an annex that is
 * only the first, or what has the same header where somebody has worked on it: below are former sub-processors, changes.
 */
export function* readDocumentTables(all: readonly FileTable[]): Steps<SourceReading | null> {
  yield;
  const [main] = all;
  const [header, ...below] = main?.rows ?? [];
  const columns = main?.isExact === true && header ? annexHeader(header.cells) : null;
  if (columns && header) return readAnnexRows(columns, header, below, 'document-table');
  const tables = main?.isExact === true ? [main] : all;
  const { lines, grid } = placed(tables.map(({ rows }) => rows));
  const shape: ImportShape = 'document-table';
  const readings = grid.map((rows) => readGrid(rows, shape)).filter((reading) => reading !== null);
  const headed = readings.filter((reading) => reading.header !== null && isList(reading));
  const reading = headed.length > 0 ? together(ofOneAnnex(headed)) : bestReading(readings);
  return reading && { lines, reading };
}

const labelsOf = ({ header }: Reading): string[] => (header?.columns ?? []).map(({ label }) => label);

/** Where the first has the header of an annex, those that have it too; else all. */
function ofOneAnnex(readings: readonly Reading[]): readonly Reading[] {
  const [first] = readings;
  if (!first || !annexHeader(labelsOf(first))) return readings;
  const labels = labelsOf(first).join('\n');
  return readings.filter((reading) => labelsOf(reading).join('\n') === labels);
}

/** The rows with their places among the lines of all tables. */
function placed(tables: readonly FileTable['rows'][]): { lines: SourceLine[]; grid: GridRow[][] } {
  const lines: SourceLine[] = [];
  const grid = tables.map((rows) =>
    rows.map(({ number, cells }): GridRow => {
      lines.push({ number, text: cells.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t') });
      return { cells, lines: { from: lines.length, to: lines.length } };
    }),
  );
  return { lines, grid };
}
