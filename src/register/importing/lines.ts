import { RegisterError } from '#register/errors.ts';
import { listLimits } from '#register/importing/limits.ts';
import type { SourceLine } from '#register/importing/reading.ts';

/**
 * What copying from a web page or a word processor leaves in a text: format characters (Unicode Cf: zero-width spaces,
 * soft hyphens, direction marks, byte order marks) vanish, other spaces (Zs, such as NBSP) and controls become spaces.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[^\P{Cc}\t\n]/gu, ' ');
}

/** A cell's text: every line trimmed, inner spaces collapsed, empty lines dropped. */
export function cleanCell(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A cell's text on one line. */
export function oneLine(text: string): string {
  return cleanCell(text).replaceAll('\n', ' ');
}

/** Bullets and numbering before a name ("• ", "- ", "3. "). */
export function withoutBullet(text: string): string {
  return text
    .replace(/^(?:[•●▪■◦‣∙·*–—-]|o(?= [A-ZÅÄÖ]))\s+/u, '')
    .replace(/^\d{1,3}[.)]\s+/u, '')
    .trim();
}

/**
 * The lines of a text, cut at CRLF, LF, CR and the Unicode separators; numbers are those of an editor.
 *
 * @throws RegisterError `LIST_TOO_LONG`
 */
export function sourceLines(text: string): SourceLine[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  checkLineCount(lines);
  const cleaned = lines.map((line) => cleanText(line).trimEnd());
  return withoutQuoting(cleaned).map((line, index) => ({ number: index + 1, text: line }));
}

/** @throws RegisterError `LIST_TOO_LONG` */
export function checkLineCount(lines: readonly string[]): void {
  let filled = 0;
  for (const line of lines) if (line.trim() !== '') filled += 1;
  if (filled > listLimits.lines) throw new RegisterError('LIST_TOO_LONG', { what: 'lines', limit: listLimits.lines });
}

/** A list quoted in a mail: the marks go when a good part of the lines has them. */
function withoutQuoting(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '').length;
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  return quoted > 4 && quoted * 3 > filled ? lines.map((line) => line.replace(/^(?:> ?){1,9}/u, '')) : lines;
}
