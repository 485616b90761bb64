import { plainText } from '#register/documents/text/plain-text.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { attributeOf, xmlTokens, type XmlToken } from '#register/office-files/xml-tokens.ts';
import { ZipFile } from '#register/office-files/zip-file.ts';

/** The parts with text of a WordprocessingML package (ECMA-376-1, 11.3) by the end of their content type, in reading order. */
const textParts = ['header+xml', 'main+xml', 'footnotes+xml', 'endnotes+xml', 'comments+xml', 'footer+xml'] as const;
const typesPart = '[content_types].xml';

/** Elements whose text is not the document's: what was deleted with tracked changes, field codes, the copy for old programs. */
const unseen = new Set(['delText', 'instrText', 'delInstrText', 'Fallback']);

/**
 * The text of a DOCX: body with tables and text boxes, headers, footers, footnotes, endnotes and comments; a line for
 * each paragraph. Null for a ZIP file that is no DOCX.
 *
 * @throws TextProblem `unreadable`, `too-large`, `encrypted`
 */
export function docxText(bytes: Uint8Array): string | null {
  const zip = new ZipFile(bytes);
  const parts = zip.has(typesPart) ? partsWithText(plainText(zip.read(typesPart))) : [];
  if (parts.length === 0) return null;
  return parts.map((part) => partText(plainText(zip.read(part)))).join('\n');
}

/** Name of the part with the body of a WordprocessingML package; null for another kind of package. */
export function docxBody(zip: ZipFile): string | null {
  if (!zip.has(typesPart)) return null;
  for (const token of xmlTokens(plainText(zip.read(typesPart)))) {
    if (token.kind !== 'open' || token.name !== 'Override') continue;
    const type = attributeOf(token.tag, 'ContentType') ?? '';
    const name = attributeOf(token.tag, 'PartName')?.replace(/^\//u, '').toLowerCase();
    if (name !== undefined && type.endsWith('.main+xml') && /word/iu.test(type)) return name;
  }
  return null;
}

/** Names of the parts, as [Content_Types].xml tells (ECMA-376-2, 10.1.2): what they are called is up to the program. */
function partsWithText(types: string): string[] {
  const found: { readonly name: string; readonly place: number }[] = [];
  let isDocument = false;
  for (const token of xmlTokens(types)) {
    if (token.kind !== 'open' || token.name !== 'Override') continue;
    const type = attributeOf(token.tag, 'ContentType') ?? '';
    const name = attributeOf(token.tag, 'PartName')?.replace(/^\//u, '').toLowerCase();
    const place = textParts.findIndex((ending) => type.endsWith(`.${ending}`));
    if (name === undefined || place < 0 || !/word/iu.test(type)) continue;
    if (textParts[place] === 'main+xml') isDocument = true;
    found.push({ name, place });
  }
  if (!isDocument) return [];
  return found.toSorted((one, other) => one.place - other.place).map(({ name }) => name);
}

/** Elements that stand for a letter. */
export const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

function partText(xml: string): string {
  const out = new Paragraphs();
  let isText = false;
  for (const token of shown(xmlTokens(xml))) {
    if (token.kind === 'text') {
      if (isText) out.add(token.text);
    } else if (token.name === 't') isText = token.kind === 'open' && !token.isEmpty;
    else if (token.kind === 'close') out.close(token.name);
    else if (token.name === 'txbxContent' && !token.isEmpty) out.openBox();
    else out.add(signs[token.name] ?? '');
  }
  return out.text;
}

/** The tokens without the elements that are not seen, and without what is in them. */
export function* shown(tokens: Iterable<XmlToken>): Generator<XmlToken> {
  let hidden = '';
  let depth = 0;
  for (const token of tokens) {
    const opens = token.kind === 'open' && !token.isEmpty;
    if (depth > 0) {
      if (opens && token.name === hidden) depth += 1;
      if (token.kind === 'close' && token.name === hidden) depth -= 1;
    } else if (opens && unseen.has(token.name)) [hidden, depth] = [token.name, 1];
    else yield token;
  }
}

/** A text box stands in the middle of a paragraph's runs: it goes behind the paragraph, so as not to tear its words. */
class Paragraphs {
  readonly #open: string[] = [''];
  #boxes = '';

  add(text: string): void {
    const last = this.#open.length - 1;
    this.#open[last] = (this.#open[last] ?? '') + text;
  }

  openBox(): void {
    if (this.#open.length > textLimits.textBoxDepth) throw new TextProblem('too-large', 'text boxes in text boxes');
    this.#open.push('');
  }

  close(element: string): void {
    if (element === 'p') this.#endParagraph();
    if (element === 'txbxContent' && this.#open.length > 1) this.#boxes += this.#open.pop() ?? '';
  }

  #endParagraph(): void {
    this.add('\n');
    if (this.#open.length > 1) return;
    this.add(this.#boxes);
    this.#boxes = '';
  }

  get text(): string {
    return this.#open.join('') + this.#boxes;
  }
}
