import { TextProblem } from '#register/documents/text/text-problem.ts';
import type { NumberedRow } from '#register/importing/annex/read-annex-rows.ts';
import { listLimits } from '#register/importing/limits.ts';
import type { RowGatherer } from '#register/importing/office/file-table.ts';
import { shownNumber, type NumberFormats } from '#register/importing/office/number-format.ts';
import { attributeOf, xmlTokens } from '#register/office-files/xml-tokens.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  readonly is1904: boolean;
  readonly gatherer: RowGatherer;
}

export interface SheetRows {
  readonly rows: NumberedRow[];
  /** Whether all its cells have their texts in them, as Bilaga writes workbooks and Excel does not. */
  readonly isInline: boolean;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
}

/**
 * The rows with text of a worksheet (ISO/IEC 29500-1, 18.3), cells as they are shown; a merged area has its text in each of
 * its rows.
 *
 * @throws TextProblem `unreadable`, `too-large`; RegisterError `LIST_TOO_LONG`
 */
export function sheetRows(xml: string, context: SheetContext): SheetRows {
  const rows = new Map<number, string[]>();
  const merged: string[] = [];
  let isInline = true;
  let row = 0;
  let cells: string[] = [];
  let cell: Cell = { column: -1, type: '', format: '' };
  let text = '';
  let reads = false;
  let isHint = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reads && !isHint) text += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.isEmpty;
    if (token.name === 'v' || token.name === 't') reads = opens;
    else if (token.name === 'rPh') isHint = opens;
    else if (token.name === 'row') {
      if (token.kind === 'open') [row, cells] = [rowNumber(attributeOf(token.tag, 'r'), row), []];
      if (!opens && cells.some((one) => one !== '')) rows.set(row, cells);
    } else if (token.name === 'c') {
      if (token.kind === 'open') [cell, text] = [cellOf(token.tag, cell, cells.length, context), ''];
      if (opens) continue;
      const shown = shownText(text, cell, context);
      if (shown !== '' && cell.type !== 'inlineStr') isInline = false;
      if (cell.column < listLimits.columns) cells[cell.column] = shown;
    } else if (token.name === 'mergeCell' && token.kind === 'open') merged.push(attributeOf(token.tag, 'ref') ?? '');
  }
  spreadMerged(rows, merged);
  return { rows: [...rows].flatMap(([number, texts]) => context.gatherer.row(number, texts)), isInline };
}

const rowNumber = (told: string | null, before: number): number => {
  const number = Number(told ?? before + 1);
  return Number.isSafeInteger(number) && number > 0 ? number : before + 1;
};

function cellOf(tag: string, before: Cell, inRow: number, { formats }: SheetContext): Cell {
  const told = columnOf(attributeOf(tag, 'r') ?? '');
  return {
    column: told ?? (inRow === 0 ? 0 : before.column + 1),
    type: attributeOf(tag, 't') ?? 'n',
    format: formats[Number(attributeOf(tag, 's') ?? '0')] ?? '',
  };
}

/** "B12" is the second column, 1. */
function columnOf(place: string): number | null {
  const letters = /^\$?([A-Z]{1,3})/u.exec(place)?.[1];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownText(text: string, { type, format }: Cell, { strings, is1904 }: SheetContext): string {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'n':
      return shownNumber(text, format, is1904);
    case 'b':
    case 'e':
      return '';
    default:
      return plainString(text);
  }
}

/** Characters that XML cannot hold are written as `_x0007_` (ISO/IEC 29500-1, 22.9.2.19). */
export const plainString = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The text stands in the first cell of each row, as a table of a web page is read. */
function spreadMerged(rows: ReadonlyMap<number, string[]>, areas: readonly string[]): void {
  let steps = 0;
  let last = 0;
  for (const row of rows.keys()) last = Math.max(last, row);
  for (const area of areas) {
    const [from = '', to = ''] = area.split(':');
    const column = columnOf(from) ?? 0;
    const [first, end] = [rowOf(from), Math.min(rowOf(to), last)];
    const text = rows.get(first)?.[column] ?? '';
    if (text === '') continue;
    for (let row = first + 1; row <= end; row += 1) {
      steps += 1;
      if (steps > listLimits.htmlCells) throw new TextProblem('too-large', 'merged cells over everything');
      const cells = rows.get(row);
      if (cells) cells[column] = text;
    }
  }
}

const rowOf = (place: string): number => Number(/\d+$/u.exec(place)?.[0] ?? '0');
