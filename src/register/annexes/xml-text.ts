import { RegisterError } from '#register/errors.ts';

/** What XML 1.0 (section 2.2) does not let into a document, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text itself. Throws RegisterError ANNEX_CHARACTER_UNWRITABLE for what HTML, Word and Excel files cannot hold. */
export function writableText(text: string): string {
  const [character] = forbidden.exec(text) ?? [];
  if (character === undefined) return text;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new RegisterError('ANNEX_CHARACTER_UNWRITABLE', { code, text: text.replace(forbidden, '\uFFFD').slice(0, 80) });
}

/** A text as XML and HTML write it, also within quotation marks. Throws RegisterError ANNEX_CHARACTER_UNWRITABLE. */
export const xmlText = (text: string): string =>
  writableText(text).replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

/** Without what a line break is written as elsewhere. */
export const textLines = (text: string): string[] => text.split(/\r\n?|\n/u);
