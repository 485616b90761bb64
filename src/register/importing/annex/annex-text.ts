import { CsvError, parse } from 'csv-parse/sync';
import { defaultTreeAdapter } from 'parse5';
import { z } from 'zod';
import { annexHeader } from '#register/importing/annex/annex-header.ts';
import { readAnnexRows, type NumberedRow, type SourceReading } from '#register/importing/annex/read-annex-rows.ts';
import { withoutFormulaGuard } from '#register/importing/formula-guard.ts';
import { isElement, lineOf, parseHtml, type HtmlElement, type HtmlNode } from '#register/importing/html-tree.ts';
import { markdownCells } from '#register/importing/markdown-cells.ts';

/**
 * A text that Bilaga wrote as CSV, Markdown or HTML, read exactly as it was written; null for any other text, and for one
 * that has been changed so that it is not certain any more.
 *
 * @param hasMark whether the file began with a byte order mark, as the CSV does
 * @throws RegisterError `LIST_TOO_DEEP`
 */
export function readAnnexText(text: string, hasMark: boolean): SourceReading | null {
  if (isAnnexPage(text)) return readPage(text);
  return (hasMark ? readCsv(text) : null) ?? readMarkdown(text);
}

const isAnnexPage = (text: string): boolean =>
  text.startsWith('<!DOCTYPE html>') && text.slice(0, 2000).includes('<meta name="generator" content="Bilaga">');

/** The first table of the page; those after it are not the list. */
function readPage(text: string): SourceReading | null {
  const table = firstTable(parseHtml(text).childNodes);
  const rows = table ? elements(table, 'tr') : [];
  const [header, ...others] = rows.map((row): NumberedRow => ({ number: Math.max(1, lineOf(row)), cells: cells(row) }));
  const columns = header && annexHeader(header.cells);
  return columns ? readAnnexRows(columns, header, others, 'html-table') : null;
}

function firstTable(nodes: readonly HtmlNode[]): HtmlElement | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === 'table' ? node : firstTable(node.childNodes);
    if (found) return found;
  }
  return null;
}

const elements = (within: HtmlElement, name: string): HtmlElement[] =>
  within.childNodes.filter(isElement).flatMap((node) => (node.tagName === name ? [node] : elements(node, name)));

const cells = (row: HtmlElement): string[] =>
  row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => cell.childNodes.map(textOf).join(''));

function textOf(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(textOf).join('');
}

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function readCsv(text: string): SourceReading | null {
  const [first] = csvRows(text.slice(0, Math.max(0, text.indexOf('\r\n')))) ?? [];
  const columns = first && annexHeader(first.cells);
  const [header, ...rows] = (columns && csvRows(text)) ?? [];
  return columns && header ? readAnnexRows(columns, header, rows, 'delimited') : null;
}

/** Null for what is not as RFC 4180 has it. */
function csvRows(text: string): NumberedRow[] | null {
  try {
    let last = 0;
    return records.parse(parse(text, { record_delimiter: '\r\n', info: true })).map(({ record, info }) => {
      const number = last + 1;
      last = info.lines;
      return { number, cells: record.map(withoutFormulaGuard) };
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const rule = /^\|(?: --- \|)+$/u;

function readMarkdown(text: string): SourceReading | null {
  if (!text.includes('| --- |')) return null;
  const lines = text.split(/\r\n|\n/u);
  const at = lines.findIndex((line, index) => rule.test(line) && index > 0);
  const header = { number: at, cells: markdownCells(lines[at - 1] ?? '') };
  const columns = at < 0 ? null : annexHeader(header.cells);
  if (!columns) return null;
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('|'));
  const rows = lines
    .slice(at + 1, end < 0 ? undefined : end)
    .map((line, index) => ({ number: at + 2 + index, cells: markdownCells(line) }));
  return readAnnexRows(columns, header, rows, 'markdown');
}
