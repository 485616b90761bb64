import { cleanText } from '#register/importing/lines.ts';

/**
 * Text as it is kept: no invisible signs, one space between words, no empty lines, no half characters. Empty where there
 * is no letter or digit in it: a font that does not name its glyphs gives private signs only.
 */
export function tidyText(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  return cleanText(text.toWellFormed())
    .split(/[\n\u2028\u2029]/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
