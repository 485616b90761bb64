import { RegisterError } from '#register/errors.ts';
import { htmlText } from '#register/importing/html-text.ts';
import { parseHtml } from '#register/importing/html-tree.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';

/**
 * The lines of an HTML page as a browser would show them, within the limits of lists that are taken in.
 *
 * @throws TextProblem `too-large`
 */
export function htmlPageText(html: string): string {
  if (html.length > textLimits.htmlBytes) throw new TextProblem('too-large', 'a page of too many bytes');
  try {
    return htmlText(parseHtml(html))
      .lines.map((line) => line.text)
      .join('\n');
  } catch (error) {
    if (error instanceof RegisterError) throw new TextProblem('too-large', error.message, { cause: error });
    throw error;
  }
}
