import type { AnnexContent } from '#shared/model/annex-content.ts';
import { annexOutline } from '#register/annexes/annex-outline.ts';

/** Excel takes a file without it for the code page of the computer. */
const byteOrderMark = '\uFEFF';
/**
 * What spreadsheets take for a formula, also in full width, or what ends the cell for them (OWASP, "CSV Injection"); and
 * such a text after apostrophes, so that one can be taken back without doubt.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The main table as CSV (RFC 4180): UTF-8 with byte order mark, comma, CRLF, a header line; a cell that a spreadsheet
 * would compute begins with an apostrophe. What stands around the table, and the tables after it, are not in it: a file
 * that is one list can be read by programs. Throws RegisterError ANNEX_TEXT_LOST.
 */
export function renderCsv(content: AnnexContent): Uint8Array {
  const { columns, rows } = annexOutline(content).table;
  return csvFile([columns.map(({ label }) => label), ...rows]);
}

/** Rows of texts as such a file. */
export function csvFile(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return Buffer.from(`${byteOrderMark}${lines.join('')}`, 'utf8');
}

export function csvCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
