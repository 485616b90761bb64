import type { OutlineTable } from '#register/annexes/annex-outline.ts';

/** Cells beyond these many rows do not change the look, only the time. */
const sampledRows = 500;
/** Longer words are broken rather than given more room. */
const longestWord = 24;

/**
 * How wide the columns of a table should be, in characters: at least the longest word, more where there is more text (its
 * square root, so that one long column does not starve the others). Where fonts are known, the PDF measures instead.
 */
export const columnShares = ({ columns, rows }: OutlineTable): number[] =>
  columns.map(({ label }, at) => {
    const texts = rows.slice(0, sampledRows).map((row) => row[at] ?? '');
    const words = [label, ...texts].flatMap((text) => text.split(/\s+/u));
    const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
    return Math.min(longest, longestWord) + 2 + Math.sqrt(mean) * 2;
  });
