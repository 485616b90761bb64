import { htmlText } from '#register/importing/html-text.ts';
import { parseHtml } from '#register/importing/html-tree.ts';
import { bestReading, isList } from '#register/importing/evidence.ts';
import { readGrid } from '#register/importing/grid.ts';
import { checkLineCount } from '#register/importing/lines.ts';
import type { Reading, SourceLine } from '#register/importing/reading.ts';
import { together } from '#register/importing/together.ts';

const markup =
  /<(?:!doctype|html|head|body|table|tbody|t[rdh]|div|section|article|main|ul|ol|li|dl|p|h[1-6]|span|meta)\b[^<>]{0,2000}>/iu;

/** Whether a text is HTML source: it begins with markup (after the clipboard's preamble, if any). */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 5000).trimStart();
  return (start.startsWith('<') || /^Version:\d/u.test(start)) && markup.test(text.slice(0, 200_000));
}

/**
 * Reads the tables of a page: all that have a header of a list, in their order, for long lists are often parted by region
 * or service; else the best table by position. Answers the page's lines too, for pages without a table.
 */
export function readHtml(text: string): { lines: readonly SourceLine[]; reading: Reading | null } {
  const { lines, tables } = htmlText(parseHtml(text));
  checkLineCount(lines.map((line) => line.text));
  const readings = tables.map((rows) => readGrid(rows, 'html-table')).filter((reading) => reading !== null);
  const headed = readings.filter((reading) => reading.header !== null && isList(reading));
  return { lines, reading: headed.length > 0 ? together(headed) : bestReading(readings) };
}
