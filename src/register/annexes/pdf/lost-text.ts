import { RegisterError } from '#register/errors.ts';
import { excerpt } from '#register/annexes/pdf/typeface.ts';

/**
 * The last line of defence against a page layout that drops text: compares what was wanted with what was drawn.
 * @throws {RegisterError} ANNEX_TEXT_LOST
 */
export function assertPrinted(wanted: string, printed: string): void {
  if (squeeze(wanted) !== squeeze(printed)) throw new RegisterError('ANNEX_TEXT_LOST', { text: excerpt(wanted) });
}

/** Without spaces and the hyphens of broken words. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s\u200b\u2010]/g, '');
}
