import { posix } from 'node:path';
import { plainText } from '#register/documents/text/plain-text.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { listLimits } from '#register/importing/limits.ts';
import { RowGatherer, type FileTable } from '#register/importing/office/file-table.ts';
import { numberFormats } from '#register/importing/office/number-format.ts';
import { plainString, sheetRows, type SheetContext } from '#register/importing/office/sheet-rows.ts';
import { attributeOf, xmlTokens } from '#register/office-files/xml-tokens.ts';
import type { ZipFile } from '#register/office-files/zip-file.ts';

const typesPart = '[content_types].xml';
const workbookType = /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/iu;

/**
 * The sheets of a workbook in Office Open XML (ISO/IEC 29500), visible ones first; null for another kind of package. Macros,
 * formulas and what a workbook refers to outside of itself are not looked at: of a formula, what it last gave is read.
 *
 * @throws TextProblem `unreadable`, `too-large`, `encrypted`; RegisterError `LIST_TOO_LONG`
 */
export function workbookTables(zip: ZipFile): Iterable<FileTable> | null {
  const book = zip.has(typesPart) ? workbookPart(plainText(zip.read(typesPart))) : null;
  return book === null ? null : tablesOf(zip, book);
}

function workbookPart(types: string): string | null {
  for (const token of xmlTokens(types)) {
    if (token.kind !== 'open' || token.name !== 'Override') continue;
    if (workbookType.test(attributeOf(token.tag, 'ContentType') ?? '')) {
      return (attributeOf(token.tag, 'PartName') ?? '').replace(/^\//u, '').toLowerCase();
    }
  }
  return null;
}

/** One sheet after the other: those after the list are not unpacked. */
function* tablesOf(zip: ZipFile, book: string): Generator<FileTable> {
  const targets = relationships(zip, book);
  const part = (kind: string): string | null => {
    const path = [...targets.values()].find((target) => target.type.endsWith(`/${kind}`))?.path;
    return path !== undefined && zip.has(path) ? plainText(zip.read(path)) : null;
  };
  const { sheets, is1904 } = sheetsOf(plainText(zip.read(book)));
  const [strings, styles] = [part('sharedStrings'), part('styles')];
  const context: SheetContext = {
    strings: strings === null ? [] : sharedStrings(strings),
    formats: styles === null ? [] : numberFormats(styles),
    is1904,
    gatherer: new RowGatherer(),
  };
  for (const { name, id } of sheets) {
    const path = targets.get(id)?.path;
    if (path === undefined || !zip.has(path)) continue;
    const { rows, isInline } = sheetRows(plainText(zip.read(path)), context);
    yield { name, rows, isExact: isInline && strings === null };
  }
}

interface Target {
  readonly type: string;
  /** Of an entry of the package; what lies outside of it is none. */
  readonly path: string;
}

function relationships(zip: ZipFile, book: string): ReadonlyMap<string, Target> {
  const folder = posix.dirname(book);
  const targets = new Map<string, Target>();
  const part = posix.join(folder, '_rels', `${posix.basename(book)}.rels`);
  if (!zip.has(part)) throw new TextProblem('unreadable', 'a workbook without relationships');
  for (const token of xmlTokens(plainText(zip.read(part)))) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(token.tag, name) ?? '');
    const path = posix
      .resolve('/', folder, target ?? '')
      .slice(1)
      .toLowerCase();
    targets.set(id ?? '', { type: type ?? '', path });
  }
  return targets;
}

interface Sheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function sheetsOf(workbook: string): { sheets: Sheet[]; is1904: boolean } {
  const sheets: Sheet[] = [];
  let is1904 = false;
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attributeOf(token.tag, 'date1904') ?? '');
    if (token.name !== 'sheet') continue;
    const [name = '', id = '', state = ''] = ['name', 'id', 'state'].map((key) => attributeOf(token.tag, key) ?? '');
    sheets.push({ name, id, isHidden: state !== '' && state !== 'visible' });
    if (sheets.length > listLimits.sheets) throw new TextProblem('too-large', 'too many sheets');
  }
  return { sheets: sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden)), is1904 };
}

/** Texts with several looks stand in pieces; how they are pronounced (`rPh`) is not of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let reads = false;
  let isHint = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reads && !isHint) text += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.isEmpty;
    if (token.name === 't') reads = opens;
    else if (token.name === 'rPh') isHint = opens;
    else if (token.name === 'si') {
      if (!opens) strings.push(plainString(token.kind === 'open' ? '' : text));
      text = '';
    }
  }
  return strings;
}
