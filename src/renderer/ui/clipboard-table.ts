/** Cells as texts, row by row. */
export type Table = readonly (readonly string[])[];

/** Puts cells on the clipboard, for spreadsheets and for texts. */
export function writeTable(data: DataTransfer, table: Table): void {
  data.setData('text/plain', tableToText(table));
  data.setData('text/html', tableToHtml(table));
}

/** Cells parted by tabs, rows by line ends, as spreadsheets write them; a cell that holds such a sign stands in quotes. */
export function tableToText(table: Table): string {
  return table.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (cell: string): string => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Every cell a text to Excel: no number loses its zeros, no `=` becomes a formula, no line break a row. */
export function tableToHtml(table: Table): string {
  const rows = table.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<table><tbody>${rows}</tbody></table>`;
}

const htmlCell = (cell: string): string =>
  `<td style="mso-number-format:'\\@'">${escaped(cell).replaceAll('\n', '<br style="mso-data-placement:same-cell">')}</td>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * The cells of a text that a spreadsheet wrote: Excel, LibreOffice, Google Sheets. Any text has some: one cell, if it has
 * neither tabs nor line ends. All rows come out as long as the longest.
 */
export function textToTable(text: string): Table {
  const rows: string[][] = [[]];
  let at = 0;
  do {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    const sign = text[end];
    at = end + (sign === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (sign === undefined || sign === '\t') continue;
    // The line end after the last row begins no other.
    if (at < text.length) rows.push([]);
  } while (at < text.length || text[at - 1] === '\t');
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

interface CellText {
  readonly cell: string;
  /** Where the sign after the cell stands. */
  readonly end: number;
}

function cellAt(text: string, start: number): CellText {
  const inQuotes = text[start] === '"' ? quotedCellAt(text, start) : null;
  if (inQuotes) return inQuotes;
  const sign = /[\t\r\n]|$/g;
  sign.lastIndex = start;
  const end = sign.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

/** Quotes that are closed right before the next cell are quoting; others belong to the text. */
function quotedCellAt(text: string, start: number): CellText | null {
  let quote = text.indexOf('"', start + 1);
  while (text[quote + 1] === '"' && quote >= 0) quote = text.indexOf('"', quote + 2);
  const end = quote + 1;
  if (quote < 0 || (end < text.length && !/[\t\r\n]/.test(text.charAt(end)))) return null;
  const cell = text.slice(start + 1, quote).replaceAll('""', '"');
  return { cell: cell.replaceAll(/\r\n?/g, '\n'), end };
}
