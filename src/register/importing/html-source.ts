/** Elements whose content is never text of the list. */
const unseen = new Set(['script', 'style', 'svg', 'noscript', 'template', 'iframe', 'object', 'math', 'select']);

/**
 * HTML reduced to what the reader needs, in one pass over the text: scripts, styles, drawings and comments go, and of
 * the attributes only `colspan` and `rowspan` stay. That keeps hostile input linear (parsers compare each attribute of a
 * tag with all others) and data: URLs of pasted pictures out. Line breaks stay, so that line numbers do.
 */
export function reducedHtml(html: string): string {
  const out: string[] = [];
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out.push(html.slice(at));
      break;
    }
    out.push(html.slice(at, open));
    at = afterMarkup(html, open, out, neverClosed);
  }
  return out.join('');
}

/** Writes the reduced markup that begins at `open` and answers where it ends. */
function afterMarkup(html: string, open: number, out: string[], neverClosed: Set<string>): number {
  if (html.startsWith('<!--', open)) return skipped(html, open, endAfter(html, '-->', open + 4), out);
  if (html[open + 1] === '!' || html[open + 1] === '?') return skipped(html, open, endAfter(html, '>', open), out);
  const name = /^<\/?[a-z][a-z0-9]{0,20}(?![a-z0-9])/iu.exec(html.slice(open, open + 24))?.[0];
  if (!name) {
    out.push('&lt;');
    return open + 1;
  }
  const end = endOfTag(html, open + name.length);
  const element = name.slice(1).toLowerCase();
  if (unseen.has(element)) {
    const close = neverClosed.has(element) ? -1 : closingTag(html, element, end);
    // Remembered, because looking for it to the end of the text from every such tag would be quadratic.
    if (close < 0) neverClosed.add(element);
    return skipped(html, open, close < 0 ? end : endAfter(html, '>', close), out);
  }
  const tag = html.slice(open, end);
  const spans = element === 'td' || element === 'th' ? spansOf(tag.slice(0, 2000)) : '';
  out.push(name, spans, '>', lineBreaks(tag));
  return end;
}

function closingTag(html: string, element: string, from: number): number {
  const tag = new RegExp(`</${element}`, 'giu');
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
}

function spansOf(tag: string): string {
  return ['colspan', 'rowspan']
    .map((name) => {
      const value = new RegExp(`\\s${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,5})`, 'iu').exec(tag)?.[1];
      return value ? ` ${name}="${value}"` : '';
    })
    .join('');
}

/** The end of a tag; a `>` inside a quoted attribute value is not it. A tag that never ends is the rest of the text. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return html.length;
}

function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function skipped(html: string, from: number, to: number, out: string[]): number {
  out.push(lineBreaks(html.slice(from, to)));
  return to;
}

function lineBreaks(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}
