import type { ImportField } from '#shared/model/import-plan.ts';
import { countriesIn } from '#register/importing/countries.ts';
import type { Column, GridRow } from '#register/importing/reading.ts';

const positions: readonly ImportField[] = ['name', 'purpose', 'personalData'];

/**
 * Rows and columns of a list without a header: the widest agreement on how many cells a row has, the first three by
 * position, further ones by what they hold (countries, web addresses). A first column that only counts is left out.
 */
export function withoutHeader(grid: readonly GridRow[]): { rows: GridRow[]; columns: Column[] } | null {
  const trimmed = grid.map((row) => ({ ...row, cells: withoutEmptyEnd(row.cells) }));
  const counts = new Map<number, number>();
  for (const row of trimmed) {
    if (row.cells.length > 1) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  }
  const [width = 0, count = 0] = [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  if (count < 2) return null;
  const counted = trimmed.filter((row) => row.cells.length === width);
  const numbered = width > 2 && counted.every((row) => /^\d{1,5}[.)]?$/u.test(row.cells[0] ?? ''));
  const rows = trimmed
    .filter((row) => row.cells.length > 1 && row.cells.length <= width)
    .map((row) => (numbered ? { ...row, cells: row.cells.slice(1) } : row));
  return { rows, columns: columnsByContent(rows, numbered ? width - 1 : width) };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

function columnsByContent(rows: readonly GridRow[], width: number): Column[] {
  const columns: { label: string; field: ImportField | null }[] = [];
  let next = 0;
  for (let at = 0; at < width; at += 1) {
    const texts = rows.map((row) => row.cells[at] ?? '').filter((text) => text !== '');
    const field = fieldByContent(texts) ?? positions[next] ?? null;
    const taken = columns.some((column) => column.field === field);
    columns.push({ label: '', field: taken ? null : field });
    if (field === positions[next]) next += 1;
  }
  return columns;
}

function fieldByContent(texts: readonly string[]): ImportField | null {
  if (texts.length === 0) return null;
  const most = (test: (text: string) => boolean): boolean => texts.filter(test).length >= texts.length * 0.7;
  if (most((text) => /^(?:https?:\/\/|www\.)\S+$/iu.test(text))) return 'website';
  if (most((text) => countriesIn(text) !== null)) return 'country';
  if (most((text) => /^\d{6}-?\d{4}$/u.test(text))) return 'registrationNumber';
  return null;
}
