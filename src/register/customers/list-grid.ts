import { basename } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import { customerColumnsOf, type ListColumn } from '#register/customers/list-columns.ts';
import { decodeList } from '#register/importing/decode.ts';
import { delimitedRows, delimiters } from '#register/importing/delimited.ts';
import { kindByMagic } from '#register/importing/file-kinds.ts';
import { isHtml } from '#register/importing/html.ts';
import { htmlText } from '#register/importing/html-text.ts';
import { parseHtml } from '#register/importing/html-tree.ts';
import { listLimits } from '#register/importing/limits.ts';
import { checkLineCount, cleanCell, sourceLines } from '#register/importing/lines.ts';
import { packageTables } from '#register/importing/read-package.ts';
import type { ListSource } from '#register/importing/read-list.ts';
import type { GridRow } from '#register/importing/reading.ts';
import { readLimited } from '#register/read-limited.ts';

/** The rows under their headings; `line` is that of the source, from 1, or of a page as it is shown. */
export interface CustomerGrid {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * The table of a list of customers: CSV (RFC 4180; comma, semicolon or bar), cells copied from a spreadsheet (tabs), the
 * tables of an HTML page, or one of a workbook or document (XLSX, ODS, DOCX, ODT). Pasted HTML is tried first, because it
 * keeps the cells.
 *
 * Throws RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, LIST_EMPTY, LIST_BINARY, LIST_ENCRYPTED, LIST_DAMAGED,
 * LIST_UNPACKS_TOO_LARGE, LIST_TOO_LONG, LIST_TOO_DEEP, LIST_CELL_TOO_LONG, CUSTOMERS_NOT_RECOGNISED.
 */
export function readCustomerGrid(source: ListSource): CustomerGrid {
  const grid = gridOf(source);
  if (!grid || grid.rows.length === 0) throw new RegisterError('CUSTOMERS_NOT_RECOGNISED');
  if (grid.rows.length > listLimits.rows)
    throw new RegisterError('LIST_TOO_LONG', { what: 'rows', limit: listLimits.rows });
  return grid;
}

function gridOf(source: ListSource): CustomerGrid | null {
  if ('path' in source) return gridOfFile(source.path);
  const { html } = source;
  if (html !== undefined && html.trim() !== '') {
    const grid = gridOfHtml(html);
    if (grid) return grid;
  }
  if (source.text.trim() === '') throw new RegisterError('LIST_EMPTY');
  return gridOfText(source.text);
}

/** Of a workbook or a document the first sheet or table with headings of a list of customers. */
function gridOfFile(path: string): CustomerGrid | null {
  const bytes = readLimited(path, listLimits.packageBytes);
  const fileName = basename(path);
  if (kindByMagic(bytes) !== 'workbook') return gridOfText(decodeList(bytes, fileName).text);
  const grids = packageTables(bytes, fileName).map(({ rows }) =>
    belowHeadings(rows.map(({ number, cells }) => ({ cells, lines: { from: number, to: number } }))),
  );
  return grids.find((grid) => grid !== null) ?? null;
}

function gridOfText(text: string): CustomerGrid | null {
  if (text.length > listLimits.characters)
    throw new RegisterError('LIST_TOO_LONG', { what: 'characters', limit: listLimits.characters });
  return isHtml(text) ? gridOfHtml(text) : gridOfLines(text);
}

/** All tables with headings of a list of customers, as long as they have the same columns. */
function gridOfHtml(html: string): CustomerGrid | null {
  const { lines, tables } = htmlText(parseHtml(html));
  checkLineCount(lines.map(({ text }) => text));
  const [first, ...others] = tables.map((rows) => belowHeadings(rows)).filter((grid) => grid !== null);
  if (!first) return null;
  const key = ({ columns }: CustomerGrid): string => JSON.stringify(columns.map(({ column }) => column));
  const same = others.filter((grid) => key(grid) === key(first));
  return { ...first, rows: [first, ...same].flatMap(({ rows }) => rows) };
}

/** The reading that understands most columns. */
function gridOfLines(text: string): CustomerGrid | null {
  const lines = sourceLines(text);
  const declared = /^sep=(.)$/iu.exec(lines[0]?.text ?? '')?.[1];
  const body = lines.map((line, index) => (declared && index === 0 ? '' : line.text)).join('\n');
  // A list of names alone has no delimiter: any of them reads it.
  const found = declared ? [declared] : delimiters.filter((delimiter) => body.includes(delimiter));
  const grids = (found.length > 0 ? found : ['\t'])
    .map((delimiter) => belowHeadings(delimitedRows(body, delimiter) ?? []))
    .filter((grid) => grid !== null);
  const understood = ({ columns }: CustomerGrid): number => columns.filter(({ column }) => column !== null).length;
  return grids.toSorted((a, b) => understood(b) - understood(a))[0] ?? null;
}

/** What stands before the headings, rows without a cell, and headings that are repeated on a new page are left out. */
function belowHeadings(source: readonly GridRow[]): CustomerGrid | null {
  const rows = source.map(({ cells, lines }) => ({ line: lines.from, cells: cells.map(cleanCell) }));
  for (const [at, { cells }] of rows.entries()) {
    const columns = customerColumnsOf(cells);
    if (!columns) continue;
    const headings = JSON.stringify(cells);
    const below = rows
      .slice(at + 1)
      .filter((row) => row.cells.some((cell) => cell !== '') && JSON.stringify(row.cells) !== headings);
    refuseLongCells(below);
    return { columns, rows: below };
  }
  return null;
}

function refuseLongCells(rows: CustomerGrid['rows']): void {
  for (const { line, cells } of rows)
    if (cells.some((cell) => cell.length > listLimits.cell))
      throw new RegisterError('LIST_CELL_TOO_LONG', { line, limit: listLimits.cell });
}
