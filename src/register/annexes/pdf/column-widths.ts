import { unbrokenTokens } from '#register/annexes/pdf/line-breaking.ts';
import { cellLook } from '#register/annexes/pdf/styles.ts';
import type { TableColumn } from '#register/annexes/pdf/table-column.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** Cells beyond these many rows, taken evenly, do not change the look, only the time. */
const sampledRows = 80;

/** The rest of the width is shared out in so many parts. */
const shares = 80;

/** How much the tallest cell of a row decides: 1 is not at all, infinity is alone. */
const norm = 3;

/** Points. A word may be broken in a column that is narrower than this, and never in one as wide as this for want of room. */
const wordRoom = { most: 170, least: 40 } as const;

/** The same for the words of a label: it stands once, and may be hyphenated. */
const labelRoom = 70;

/** Points. Lines that somebody wrote as lines, such as those of an address, stay lines up to this width. */
const lineRoom = 105;

/** Points. Figures, codes and short names need no more. */
const narrow = 64;

/** The part of the page's width that words may claim before texts get their share. */
const claimable = 0.8;

/** What is never broken, whatever the column's width: numbers, dates, telephone numbers, registration numbers. */
const figures = /^[\p{Sc}+(§]?[\d\s.,:/()–-]{1,20}%?$/u;

/** What one column asks for, in points, without padding. */
interface Wish {
  /** The widest figure. */
  readonly figure: number;
  /** The widest word. */
  readonly word: number;
  /** The widest line, were none broken. */
  readonly whole: number;
  /** The widths of the paragraphs of each cell, the label first. */
  readonly cells: readonly (readonly number[])[];
}

/**
 * Shares the width of the page among the columns so that the table becomes low: first each gets its widest figure and, as
 * far as there is room, its widest word; the rest goes, bit by bit, where it shortens the rows most. No column gets more than its
 * longest line needs while another could use it. The cells' padding is included.
 */
export function columnWidths(
  setter: Typesetter,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): number[] {
  const { padding } = cellLook(columns.length);
  const width = setter.width - columns.length * 2 * padding.x;
  const wishes = columns.map((column, index) => wishOf(setter, column, sampled(rows, index)));
  const widths = leastWidths(wishes, width);
  grow(widths, wishes, width);
  return widths.map((share) => share + 2 * padding.x);
}

/** How many of the columns have more than figures, codes and names of countries: those decide whether a page must be wide. */
export function wideColumns(
  setter: Typesetter,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): number {
  return columns.filter((column, index) => wishOf(setter, column, sampled(rows, index)).whole > narrow).length;
}

function sampled(rows: readonly (readonly string[])[], column: number): string[] {
  const step = Math.max(1, rows.length / sampledRows);
  const count = Math.min(rows.length, sampledRows);
  return Array.from({ length: count }, (_, index) => rows[Math.floor(index * step)]?.[column] ?? '');
}

function wishOf({ type }: Typesetter, column: TableColumn, texts: readonly string[]): Wish {
  const labelled = [
    { text: column.label, style: column.headStyle, room: labelRoom },
    ...texts.map((text) => ({ text, style: column.style, room: Infinity })),
  ];
  let figure = 0;
  let word = 0;
  const cells = labelled.map(({ text, style, room }) => {
    for (const token of unbrokenTokens(text)) {
      const tokenWidth = type.width(token, style);
      if (figures.test(token)) figure = Math.max(figure, tokenWidth);
      word = Math.max(word, Math.min(tokenWidth, room));
    }
    const lines = text.split('\n').map((line) => type.width(line, style));
    if (lines.length > 1) word = Math.max(word, ...lines.filter((line) => line <= lineRoom));
    return lines;
  });
  // A point for the rounding of what is measured word by word.
  return { figure: figure + 1, word: word + 1, whole: Math.max(...cells.flat()) + 1, cells };
}

/** The widest word of each column, or as much of it as leaves something for all. */
function leastWidths(wishes: readonly Wish[], width: number): number[] {
  const least = (room: number): number[] =>
    wishes.map(({ figure, word }) => Math.min(Math.max(figure, Math.min(word, room)), width / wishes.length));
  const sum = (widths: readonly number[]): number => widths.reduce((total, one) => total + one, 0);
  let room: number = wordRoom.most;
  while (room > wordRoom.least && sum(least(room)) > claimable * width) room -= 2;
  return least(room);
}

/** Adds what is left of `width`, bit by bit where it makes the rows lowest; what nobody needs is shared out by the longest lines. */
function grow(widths: number[], wishes: readonly Wish[], width: number): void {
  const share = (width - widths.reduce((total, one) => total + one, 0)) / shares;
  const rows = wishes[0]?.cells.length ?? 0;
  const heights = wishes.map((wish, column) => heightsOf(wish, widths[column] ?? 0));
  const rowSums = Array.from({ length: rows }, (_, row) => heights.reduce((sum, all) => sum + (all[row] ?? 0), 0));
  for (let given = 0; given < shares; given += 1) {
    let best = { column: -1, gain: 0.0001, heights: [] as readonly number[] };
    for (const [column, wish] of wishes.entries()) {
      if ((widths[column] ?? 0) >= wish.whole) continue;
      const wider = heightsOf(wish, (widths[column] ?? 0) + share);
      const gain = rowSums.reduce((total, sum, row) => {
        const after = sum - (heights[column]?.[row] ?? 0) + (wider[row] ?? 0);
        return total + sum ** (1 / norm) - after ** (1 / norm);
      }, 0);
      if (gain > best.gain) best = { column, gain, heights: wider };
    }
    if (best.column < 0) return spread(widths, wishes, share * (shares - given));
    for (const row of rowSums.keys())
      rowSums[row] = (rowSums[row] ?? 0) - (heights[best.column]?.[row] ?? 0) + (best.heights[row] ?? 0);
    heights[best.column] = [...best.heights];
    widths[best.column] = (widths[best.column] ?? 0) + share;
  }
}

/** Lines of each cell, to the power of `norm`: the sum over a row is near its tallest cell's. */
const heightsOf = ({ cells }: Wish, width: number): number[] =>
  cells.map((paragraphs) => paragraphs.reduce((lines, one) => lines + Math.max(1, one / width + 0.3), 0) ** norm);

function spread(widths: number[], wishes: readonly Wish[], rest: number): void {
  const weights = wishes.map(({ whole }) => whole);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [column, weight] of weights.entries()) widths[column] = (widths[column] ?? 0) + (rest * weight) / all;
}
