import { TextProblem } from '#register/documents/text/text-problem.ts';

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly tag: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The tags and texts of an XML document (XML 1.0), in one pass, which is all that reading its text needs. Names are
 * without their prefix. A document type is refused, as OPC does (ECMA-376-2, 8.1.4): so there are no entities but the
 * five of XML and numbers.
 *
 * @throws TextProblem `unreadable`
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield { kind: 'text', text: unescaped(xml.slice(at, textEnd)) };
    if (open < 0) return;
    if (xml.startsWith('<![CDATA[', open)) {
      at = endAfter(xml, ']]>', open);
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) };
    } else if (xml.startsWith('<!--', open)) at = endAfter(xml, '-->', open + 4);
    else if (xml.startsWith('<?', open)) at = endAfter(xml, '?>', open);
    else if (xml.startsWith('<!', open)) throw new TextProblem('unreadable', 'XML with a document type');
    else {
      at = endOfTag(xml, open);
      yield tagToken(xml.slice(open, at));
    }
  }
}

function tagToken(tag: string): XmlToken {
  const name = /^<\/?(?:[^\s/<>:]{1,100}:)?([^\s/<>:]{1,100})/u.exec(tag)?.[1];
  if (name === undefined) throw new TextProblem('unreadable', 'an XML tag without a name');
  if (tag.startsWith('</')) return { kind: 'close', name };
  return { kind: 'open', name, tag, isEmpty: tag.endsWith('/>') };
}

const attributes = new Map<string, RegExp>();

/** An attribute's value; null where the tag has none of that name, which is written without its prefix. */
export function attributeOf(tag: string, name: string): string | null {
  let pattern = attributes.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[^\\s=:"'<>]{1,100}:)?${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)')`, 'u');
    attributes.set(name, pattern);
  }
  const found = pattern.exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : unescaped(value);
}

/** A `>` inside of an attribute's quotes is not the end. */
function endOfTag(xml: string, open: number): number {
  let quote = '';
  for (let at = open; at < xml.length; at += 1) {
    const letter = xml.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at + 1;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  throw new TextProblem('unreadable', 'an XML tag without an end');
}

function endAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new TextProblem('unreadable', `XML without ${mark}`);
  return at + mark.length;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
