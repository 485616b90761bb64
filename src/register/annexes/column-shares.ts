import type { OutlineTable } from '#register/annexes/annex-outline.ts';

/** Cells beyond these many rows do not change the look, only the time. */
const sampledRows = 500;
/** Longer words are broken rather than given more room: few are as long but addresses of mail and web. */
const longestWord = { label: 20, text: 15 } as const;

export interface ColumnShare {
  /** Characters of the longest word. */
  readonly least: number;
  /** How much text there is beyond: its square root, so that one long column does not starve the others. */
  readonly weight: number;
}

/** How much room the columns of a table want, where no font is known; the PDF measures instead. */
export const columnShares = ({ columns, rows }: OutlineTable): ColumnShare[] =>
  columns.map(({ label }, at) => {
    const texts = rows.slice(0, sampledRows).map((row) => row[at] ?? '');
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
    const least = Math.max(Math.min(longest([label]), longestWord.label), Math.min(longest(texts), longestWord.text));
    return { least, weight: Math.sqrt(mean) };
  });

/** Length of the longest piece that is not broken between lines. */
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => text.split(/[\s/-]+/u).reduce((more, word) => Math.max(more, word.length), most), 0);
