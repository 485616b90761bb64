import { plainText } from '#register/documents/text/plain-text.ts';
import type { NumberedRow } from '#register/importing/annex/read-annex-rows.ts';
import { listLimits } from '#register/importing/limits.ts';
import { RowGatherer, type FileTable } from '#register/importing/office/file-table.ts';
import { attributeOf, xmlTokens, type XmlToken } from '#register/office-files/xml-tokens.ts';
import type { ZipFile } from '#register/office-files/zip-file.ts';

const mimeType = /^application\/vnd\.oasis\.opendocument\.(spreadsheet|text)(?:-template)?$/u;

/**
 * The sheets of a workbook, or the tables of a text, in OpenDocument (ISO/IEC 26300-3), by what their cells show; null for
 * another kind of package.
 *
 * @throws TextProblem `unreadable`, `too-large`, `encrypted`; RegisterError `LIST_TOO_LONG`
 */
export function openDocumentTables(zip: ZipFile): { kind: 'spreadsheet' | 'text'; tables: FileTable[] } | null {
  const kind = zip.has('mimetype') ? mimeType.exec(zip.read('mimetype').toString('latin1').trim())?.[1] : undefined;
  if (kind === undefined || !zip.has('content.xml')) return null;
  const reader = new TableReader(kind === 'spreadsheet');
  for (const token of xmlTokens(plainText(zip.read('content.xml')))) reader.take(token);
  return { kind: kind === 'text' ? 'text' : 'spreadsheet', tables: reader.tables };
}

/** What is not text of a cell: remarks, footnotes, and what was deleted with tracked changes. */
const unseen = new Set(['annotation', 'note', 'tracked-changes']);
const cellNames = new Set(['table-cell', 'covered-table-cell']);

class TableReader {
  readonly tables: (FileTable & { readonly rows: NumberedRow[] })[] = [];
  readonly #gatherer = new RowGatherer();
  #depth = 0;
  #hidden = 0;
  #paragraphs = 0;
  #number = 0;
  #repeats = 1;
  #cells: string[] = [];
  #text = '';
  #cellRepeats = 1;
  readonly #countsEach: boolean;

  /** Rows are counted in each sheet, but over all tables of a text. */
  constructor(countsEach: boolean) {
    this.#countsEach = countsEach;
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.#hidden === 0 && this.#paragraphs > 0) this.#text += token.text.replaceAll(/\s+/gu, ' ');
      return;
    }
    const opens = token.kind === 'open' && !token.isEmpty;
    if (unseen.has(token.name))
      this.#hidden = Math.max(0, this.#hidden + Number(opens) - Number(token.kind === 'close'));
    if (this.#hidden > 0) return;
    if (token.name === 'table') this.#table(token);
    else if (token.name === 'table-row') this.#row(token);
    else if (cellNames.has(token.name)) this.#cell(token);
    else if (token.name === 'p' || token.name === 'h') this.#paragraph(token);
    else if (token.kind === 'open') this.#sign(token.name, token.tag);
  }

  #table(token: Exclude<XmlToken, { kind: 'text' }>): void {
    if (token.kind === 'open' && token.isEmpty) return;
    this.#depth = Math.max(0, this.#depth + (token.kind === 'open' ? 1 : -1));
    if (token.kind !== 'open' || this.#depth !== 1) return;
    this.tables.push({ name: attributeOf(token.tag, 'name') ?? '', rows: [], isExact: false });
    if (this.#countsEach) this.#number = 0;
  }

  #row(token: Exclude<XmlToken, { kind: 'text' }>): void {
    if (this.#depth !== 1) return;
    if (token.kind === 'open') [this.#repeats, this.#cells] = [repeats(token.tag, 'number-rows-repeated'), []];
    if (token.kind === 'open' && !token.isEmpty) return;
    const isFilled = this.#cells.some((cell) => cell !== '');
    for (let at = 0; at < this.#repeats; at += 1) {
      this.#number += 1;
      if (isFilled) this.tables.at(-1)?.rows.push(...this.#gatherer.row(this.#number, this.#cells));
    }
    this.#cells = [];
  }

  #cell(token: Exclude<XmlToken, { kind: 'text' }>): void {
    if (this.#depth !== 1) return;
    if (token.kind === 'open') [this.#cellRepeats, this.#text] = [repeats(token.tag, 'number-columns-repeated'), ''];
    if (token.kind === 'open' && !token.isEmpty) return;
    const room = listLimits.columns - this.#cells.length;
    const text = this.#text.replace(/\n$/u, '');
    for (let at = 0; at < Math.min(this.#cellRepeats, room); at += 1) this.#cells.push(text);
    this.#text = '';
  }

  #paragraph(token: Exclude<XmlToken, { kind: 'text' }>): void {
    if (token.kind === 'close') this.#text += '\n';
    if (token.kind === 'open' && token.isEmpty) this.#text += '\n';
    else this.#paragraphs = Math.max(0, this.#paragraphs + (token.kind === 'open' ? 1 : -1));
  }

  #sign(name: string, tag: string): void {
    if (name === 's') this.#text += ' '.repeat(Math.min(100, repeats(tag, 'c')));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }
}

/** No sheet has more rows than that. */
const mostRepeats = 1_048_576;

function repeats(tag: string, name: string): number {
  const number = Number(attributeOf(tag, name) ?? '1');
  return Number.isInteger(number) && number > 0 ? Math.min(number, mostRepeats) : 1;
}
