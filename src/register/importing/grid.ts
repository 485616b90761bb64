import type { ImportField, ImportShape, ImportWarning, SkipReason } from '#shared/model/import-plan.ts';
import { annexRow } from '#register/importing/annex/annex-cells.ts';
import { hasLegalForm } from '#register/importing/legal-forms.ts';
import { columnsOf, repeatsHeader } from '#register/importing/headers.ts';
import { withoutHeader } from '#register/importing/grid-by-position.ts';
import { fold } from '#register/importing/fold.ts';
import { cleanCell } from '#register/importing/lines.ts';
import { isFooterLine, isLink, isSenderLine } from '#register/importing/page-words.ts';
import type { Cells, Column, GridRow, RawRow, ReadHeader, Reading } from '#register/importing/reading.ts';
import { markLines } from '#register/importing/reading.ts';

/**
 * Reads rows of cells as a list: by the first row that is a header, or by position where no row is one. Rows before the
 * header, titles between rows and notes after the last row are left out; a later header may change the columns.
 */
export function readGrid(source: readonly GridRow[], shape: ImportShape): Reading | null {
  const grid = source.map((row) => ({ lines: row.lines, cells: row.cells.map(cleanCell) }));
  for (const [at, row] of grid.entries()) {
    const columns = columnsOf(row.cells);
    if (columns) return readBelow(grid, at, { lines: row.lines, columns }, shape);
  }
  const positional = withoutHeader(grid);
  return (
    positional && {
      ...readBelow(positional.rows, -1, { lines: { from: 1, to: 1 }, columns: positional.columns }, shape),
      header: null,
    }
  );
}

function readBelow(grid: readonly GridRow[], headerAt: number, header: ReadHeader, shape: ImportShape): Reading {
  const marks = new Map<number, SkipReason>();
  const rows: RawRow[] = [];
  if (headerAt >= 0) markLines(marks, header.lines, 'header');
  let { columns } = header;
  const all = [...columns];
  for (const row of grid.slice(headerAt + 1)) {
    const other = repeatsHeader(row.cells, columns) ? columns : headerAt >= 0 ? newColumns(row.cells) : null;
    if (other) {
      columns = other;
      for (const column of other)
        if (!all.some(({ field, label }) => field === column.field && (field !== null || label === column.label)))
          all.push(column);
      markLines(marks, row.lines, 'header');
      continue;
    }
    const read = readRow(row, columns, rows.at(-1));
    if (typeof read === 'string') markLines(marks, row.lines, read);
    else if (read) rows.push(read);
  }
  const bilingual = all.some(({ annex }) => annex?.isSecond);
  const language = bilingual ? all[0]?.annex?.language : undefined;
  return { shape, header: { ...header, columns: all }, rows, marks, ...(language && { language }) };
}

/** A header further down, when all of its labels are known: a section with columns of its own. */
function newColumns(cells: readonly string[]): Column[] | null {
  const columns = columnsOf(cells);
  return columns?.every((column) => column.field !== null || column.label === '') ? columns : null;
}

/** The row, the reason why it is none, or null for a line of the page's own text. */
function readRow(row: GridRow, columns: readonly Column[], above: RawRow | undefined): RawRow | SkipReason | null {
  const filled = row.cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  const warnings: ImportWarning[] = [];
  const { cells, ...others } = columns.some(({ annex }) => annex)
    ? annexRow(columns, row.cells)
    : { cells: cellsOf(row.cells, columns, warnings) };
  const alone = filled.length === 1 || (filled.length > 2 && new Set(filled).size === 1);
  const name = cells.name ?? '';
  if (alone && (row.cells.length === 1 || !hasLegalForm(name))) return 'title';
  if (alone && isFooterLine(filled[0] ?? '')) return null;
  if (isLink(name) && filled.every((cell) => isLink(cell))) return null;
  if (
    isFooterLine(name) ||
    [cells.purpose, cells.personalData].some((cell) => cell !== undefined && isSenderLine(cell))
  )
    return null;
  if (name !== '') return { lines: row.lines, cells, warnings, ...others };
  if (!above?.cells.name || cells.purpose === undefined) return 'incomplete';
  const named = { ...cells, name: above.cells.name };
  return { lines: row.lines, cells: named, warnings: [...warnings, 'name-from-above'], ...others };
}

function cellsOf(texts: readonly string[], columns: readonly Column[], warnings: ImportWarning[]): Cells {
  const cells: Cells = {};
  let last: ImportField | null = null;
  for (const [at, text] of texts.entries()) {
    const column = columns[at];
    const value = column ? withoutLabel(text, column.label) : text;
    if (value === '') continue;
    if (column?.field) {
      cells[column.field] = value;
      last = column.field;
    } else if (!column && last && last !== 'name') {
      // An unquoted comma in a comma-separated list: the rest belongs to the last column.
      cells[last] = `${cells[last] ?? ''}, ${value}`;
      if (!warnings.includes('extra-cells')) warnings.push('extra-cells');
    }
  }
  return cells;
}

/** Tables made for narrow screens repeat the column's label inside each cell: "Ändamål: Drift". */
function withoutLabel(text: string, label: string): string {
  const folded = fold(label);
  if (folded === '') return text;
  const [first = '', ...rest] = text.split('\n');
  if (rest.length > 0 && fold(first) === folded) return rest.join('\n');
  const colon = first.indexOf(':');
  if (colon <= 0 || fold(first.slice(0, colon)) !== folded) return text;
  return [first.slice(colon + 1).trim(), ...rest].join('\n').trim();
}
