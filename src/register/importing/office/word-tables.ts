import { applicationName } from '#register/annexes/core-properties.ts';
import { shown, signs } from '#register/documents/text/docx-text.ts';
import { plainText } from '#register/documents/text/plain-text.ts';
import type { NumberedRow } from '#register/importing/annex/read-annex-rows.ts';
import { listLimits } from '#register/importing/limits.ts';
import { RowGatherer, type FileTable } from '#register/importing/office/file-table.ts';
import { attributeOf, xmlTokens } from '#register/office-files/xml-tokens.ts';
import type { ZipFile } from '#register/office-files/zip-file.ts';

const appPart = 'docprops/app.xml';

/** Whether a document is as Bilaga wrote it: whatever saves it again says in it who did. */
export function isOwnDocument(zip: ZipFile): boolean {
  let isName = false;
  for (const token of zip.has(appPart) ? xmlTokens(plainText(zip.read(appPart))) : []) {
    if (token.kind === 'text') {
      if (isName) return token.text === applicationName;
    } else isName = token.kind === 'open' && token.name === 'Application';
  }
  return false;
}

/**
 * The tables of the body of a Word document (ISO/IEC 29500-1, 17.4). Merged cells have their text in each row; a table in
 * a cell is text of that cell. Rows are counted over all tables. `isExact`: whether it is as Bilaga wrote it.
 *
 * @throws TextProblem `unreadable`, `too-large`; RegisterError `LIST_TOO_LONG`
 */
export function wordTables(body: string, isExact = false): FileTable[] {
  const reader = new TableReader();
  let isText = false;
  for (const token of shown(xmlTokens(body))) {
    if (token.kind === 'text') {
      if (isText) reader.text(token.text);
      continue;
    }
    const opens = token.kind === 'open' && !token.isEmpty;
    if (token.name === 't') isText = opens;
    else if (token.name === 'tbl') reader.table(opens);
    else if (token.name === 'tr') reader.row(opens);
    else if (token.name === 'tc') reader.cell(opens);
    else if (token.kind === 'close') {
      if (token.name === 'p') reader.text('\n');
    } else if (token.name === 'gridSpan') reader.span(Number(attributeOf(token.tag, 'val') ?? '1'));
    else if (token.name === 'vMerge') reader.merge(attributeOf(token.tag, 'val') === 'restart');
    else reader.text(signs[token.name] ?? '');
  }
  return reader.tables.map((rows) => ({ name: '', rows, isExact }));
}

class TableReader {
  readonly tables: NumberedRow[][] = [];
  readonly #gatherer = new RowGatherer();
  #depth = 0;
  #number = 0;
  #above: readonly string[] = [];
  #cells: string[] = [];
  #text = '';
  #span = 1;
  #continues = false;

  table(opens: boolean): void {
    this.#depth = Math.max(0, this.#depth + (opens ? 1 : -1));
    if (!opens || this.#depth !== 1) return;
    this.tables.push([]);
    this.#above = [];
  }

  row(opens: boolean): void {
    if (this.#depth !== 1) return;
    if (!opens && this.#cells.length > 0) {
      this.#number += 1;
      this.tables.at(-1)?.push(...this.#gatherer.row(this.#number, this.#cells));
      this.#above = this.#cells;
    }
    this.#cells = [];
  }

  cell(opens: boolean): void {
    if (this.#depth !== 1) return;
    if (!opens) {
      const text = this.#continues ? (this.#above[this.#cells.length] ?? '') : this.#text.replace(/\n$/u, '');
      const span = Math.min(this.#span, listLimits.columns - this.#cells.length);
      for (let at = 0; at < span; at += 1) this.#cells.push(at === 0 ? text : '');
    }
    this.#text = '';
    this.#span = 1;
    this.#continues = false;
  }

  text(text: string): void {
    if (this.#depth > 0) this.#text += text;
  }

  span(columns: number): void {
    if (this.#depth === 1 && Number.isInteger(columns) && columns > 1) this.#span = columns;
  }

  merge(begins: boolean): void {
    if (this.#depth === 1) this.#continues = !begins;
  }
}
