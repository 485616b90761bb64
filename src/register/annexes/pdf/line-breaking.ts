const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** After a space, a zero-width space, or a hyphen, dash or slash between letters. */
const opportunities = /(?<=[ \u200b])|(?<=\p{L}[-–—/])(?=\p{L})/u;

/**
 * Breaks text into lines no wider than `width`. `\n` ends a line; a word that is wider than a whole line is broken
 * between characters, so that nothing is ever pushed off the page.
 * @param measure width of a text, in the unit of `width`.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

/** Puts a zero-width space where a word that is wider than a whole line has to be broken; pdfmake breaks lines there. */
export function breakWideTokens(text: string, width: number, measure: (text: string) => number): string {
  const breakable = (token: string): string => {
    if (measure(visible(token)) <= width) return token;
    const pieces = breakToken(token, width, measure).join('\u200b');
    // What follows a hyphen or slash may begin a line, also where that is now a piece by itself.
    return token.endsWith(' ') ? pieces : `${pieces}\u200b`;
  };
  const lines = text.split('\n').map((line) => line.split(opportunities).map(breakable).join(''));
  return lines.join('\n');
}

function breakParagraph(paragraph: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  const finishLine = (): void => {
    // The space at the end is drawn, too: who listens to the document or copies from it needs it.
    lines.push(line.replaceAll('\u200b', ''));
    line = '';
    lineWidth = 0;
  };
  for (const token of paragraph.split(opportunities)) {
    const tokenWidth = measure(visible(token));
    if (line !== '' && lineWidth + tokenWidth > width) finishLine();
    const pieces = tokenWidth > width ? breakToken(token, width, measure) : [token];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) finishLine();
      line += piece;
      lineWidth += measure(piece.replaceAll('\u200b', ''));
    }
  }
  finishLine();
  return lines;
}

function breakToken(token: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of clusters.segment(token)) {
    if (piece !== '' && measure(visible(piece + segment)) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  pieces.push(piece);
  return pieces;
}

function visible(text: string): string {
  return text.replaceAll('\u200b', '').trimEnd();
}
