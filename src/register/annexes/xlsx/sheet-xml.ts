import { RegisterError } from '#register/errors.ts';
import { textLines, writableText, xmlText } from '#register/annexes/xml-text.ts';

export interface Sheet {
  /** In characters. */
  readonly widths: readonly number[];
  /** Stays in view, and is repeated on every printed page. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Characters that Excel lets into a cell. */
const longestText = 32_767;
/** Styles of `workbook-parts.ts`: text that breaks, at the top; and the header's. */
const style = { text: 1, header: 2 } as const;

/** One sheet; elements in the order that the schema (CT_Worksheet) prescribes. */
export function sheetXml({ widths, header, rows }: Sheet): string {
  const area = `A1:${columnName(header.length - 1)}${rows.length + 1}`;
  return [
    `${xmlHead}<worksheet xmlns="${mainNamespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${area}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<cols>',
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    '</cols>',
    '<sheetData>',
    ...[header, ...rows].map((cells, at) => rowXml(cells, at + 1, at === 0 ? style.header : style.text)),
    '</sheetData>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    // Registration numbers look like numbers; Excel would mark each of them.
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

const rowXml = (cells: readonly string[], row: number, look: number): string =>
  `<row r="${row}">${cells.map((text, at) => cellXml(text, `${columnName(at)}${row}`, look)).join('')}</row>`;

function cellXml(text: string, place: string, look: number): string {
  if (text === '') return `<c r="${place}" s="${look}"/>`;
  if (text.length > longestText)
    throw new RegisterError('ANNEX_CELL_TOO_LONG', { text: text.slice(0, 80), most: longestText });
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** Excel reads `_x0041_` as the character of that number (ST_Xstring): such a text is written so that it stays itself. */
const cellText = (text: string): string =>
  xmlText(textLines(writableText(text)).join('\n')).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');

/** A, B … Z, AA, AB … */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
