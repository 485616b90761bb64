import { basename } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import { customerColumnsOf, type ListColumn } from '#register/customers/list-columns.ts';
import { decodeList } from '#register/importing/decode.ts';
import { delimitedRows, delimiters, rowsWithOddQuotes } from '#register/importing/delimited.ts';
import { kindByMagic } from '#register/importing/file-kinds.ts';
import { isHtml } from '#register/importing/html.ts';
import { htmlText } from '#register/importing/html-text.ts';
import { parseHtml } from '#register/importing/html-tree.ts';
import { listLimits } from '#register/importing/limits.ts';
import { checkLineCount, cleanCell, sourceLines } from '#register/importing/lines.ts';
import { packageTables } from '#register/importing/read-package.ts';
import type { ListSource } from '#register/importing/read-list.ts';
import type { GridRow, SourceLine } from '#register/importing/reading.ts';
import { readLimited } from '#register/read-limited.ts';

/** The rows under their headings; `line` is that of the source, from 1, or of a page as it is shown. */
export interface CustomerTable {
  /** Of a sheet, or of a table where the file names it; else empty. */
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * The tables with customers of a list, at least one: CSV (RFC 4180; comma, semicolon or bar), cells copied from a
 * spreadsheet (tabs), the tables of an HTML page or a document (DOCX, ODT), those with the same columns as one, or the
 * sheets of a workbook (XLSX, ODS). Pasted HTML is tried first, because it keeps the cells.
 *
 * Throws RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, LIST_EMPTY, LIST_BINARY, LIST_ENCRYPTED, LIST_DAMAGED,
 * LIST_UNPACKS_TOO_LARGE, LIST_TOO_LONG, LIST_CELL_TOO_LONG, LIST_TOO_DEEP, CUSTOMERS_NOT_RECOGNISED.
 */
export function customerTables(source: ListSource): CustomerTable[] {
  const tables = tablesOf(source).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new RegisterError('CUSTOMERS_NOT_RECOGNISED');
  return tables;
}

/** Throws RegisterError LIST_TOO_LONG, LIST_CELL_TOO_LONG. */
export function refuseTooLong({ rows }: CustomerTable): void {
  if (rows.length > listLimits.rows) throw new RegisterError('LIST_TOO_LONG', { what: 'rows', limit: listLimits.rows });
  for (const { line, cells } of rows)
    if (cells.some((cell) => cell.length > listLimits.cell))
      throw new RegisterError('LIST_CELL_TOO_LONG', { line, limit: listLimits.cell });
}

function tablesOf(source: ListSource): CustomerTable[] {
  if ('path' in source) return tablesOfFile(source.path);
  const { html } = source;
  if (html !== undefined && html.trim() !== '') {
    const tables = tablesOfHtml(html);
    if (tables.length > 0) return tables;
  }
  if (source.text.trim() === '') throw new RegisterError('LIST_EMPTY');
  return tablesOfText(source.text);
}

function tablesOfFile(path: string): CustomerTable[] {
  const bytes = readLimited(path, listLimits.packageBytes);
  const fileName = basename(path);
  if (kindByMagic(bytes) !== 'workbook') return tablesOfText(decodeList(bytes, fileName).text);
  const { kind, tables } = packageTables(bytes, fileName);
  const found = tables.flatMap(({ name, rows }) =>
    belowHeadings(
      rows.map(({ number, cells }) => ({ cells, lines: { from: number, to: number } })),
      name,
    ),
  );
  return kind === 'sheets' ? found : joined(found);
}

function tablesOfText(text: string): CustomerTable[] {
  if (text.length > listLimits.characters)
    throw new RegisterError('LIST_TOO_LONG', { what: 'characters', limit: listLimits.characters });
  return isHtml(text) ? tablesOfHtml(text) : tablesOfLines(text);
}

function tablesOfHtml(html: string): CustomerTable[] {
  const { lines, tables } = htmlText(parseHtml(html));
  checkLineCount(lines.map(({ text }) => text));
  return joined(tables.flatMap((rows) => belowHeadings(rows)));
}

/** A long list is often parted, by page or by region: tables with the same columns are one. */
function joined(tables: readonly CustomerTable[]): CustomerTable[] {
  const byColumns = new Map<string, CustomerTable>();
  for (const table of tables) {
    const key = JSON.stringify(table.columns.map(({ column }) => column));
    const same = byColumns.get(key);
    byColumns.set(key, same ? { ...same, rows: [...same.rows, ...table.rows] } : table);
  }
  return [...byColumns.values()];
}

/** The reading that understands most columns, and of those the one with most rows as wide as their headings. */
function tablesOfLines(text: string): CustomerTable[] {
  const lines = sourceLines(text);
  const declared = /^sep=(.)$/iu.exec(lines[0]?.text ?? '')?.[1];
  const body = lines.map((line, index) => (declared && index === 0 ? '' : line.text)).join('\n');
  // A list of names alone has no delimiter: any of them reads it.
  const found = declared ? [declared] : delimiters.filter((delimiter) => body.includes(delimiter));
  const tables = (found.length > 0 ? found : ['\t']).flatMap((delimiter) => [
    ...belowHeadings(delimitedRows(body, delimiter) ?? []),
    // A quote that is a letter would make one cell of all that follows.
    ...(body.includes('"') ? belowHeadings(rowsWithOddQuotes(body, delimiter) ?? []) : []),
  ]);
  if (tables.length === 0) refuseEndless(lines);
  return tables.toSorted((a, b) => understood(b) - understood(a) || wholeRows(b) - wholeRows(a)).slice(0, 1);
}

/** A row beyond all measure cannot be read with any delimiter. */
function refuseEndless(lines: readonly SourceLine[]): void {
  const endless = lines.find(({ text }) => text.length > listLimits.record);
  if (endless) throw new RegisterError('LIST_CELL_TOO_LONG', { line: endless.number, limit: listLimits.cell });
}

const understood = ({ columns }: CustomerTable): number => columns.filter(({ column }) => column !== null).length;

const wholeRows = ({ columns, rows }: CustomerTable): number =>
  rows.filter(({ cells }) => cells.length === columns.length).length;

/**
 * The table under the first headings of customers, if there are any. What stands before the headings, rows without a cell,
 * and headings that are repeated on a new page are left out.
 */
function belowHeadings(source: readonly GridRow[], name = ''): CustomerTable[] {
  const rows = source.map(({ cells, lines }) => ({ line: lines.from, cells: cells.map(cleanCell) }));
  for (const [at, { cells }] of rows.entries()) {
    const columns = customerColumnsOf(cells);
    if (!columns) continue;
    const headings = JSON.stringify(cells);
    const below = rows
      .slice(at + 1)
      .filter((row) => row.cells.some((cell) => cell !== '') && JSON.stringify(row.cells) !== headings);
    return [{ name, columns, rows: below }];
  }
  return [];
}
