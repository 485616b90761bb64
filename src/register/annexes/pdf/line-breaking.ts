const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * After a space, unless it stands inside a number or after a section sign; after a zero-width space; after a hyphen, dash or slash between words.
 */
const opportunities =
  /(?<=\u200b)|(?<=[ ])(?<!\d (?=\d))(?<!(?:§|\((?:EU|EG|EC|UE)\)) (?=\d))|(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u;

/** Where addresses of pages and mail may be broken: after what separates their parts, before a full stop. */
const addressParts = /(?<=[/@&=_?-])(?![/])|(?=\.\p{L})/u;

/** Longer than any abbreviation; what has digits or signs is no word to hyphenate. */
const word = /^\p{L}{7,}/u;

/** Looks like a hyphen, and tells readers of the text that the word goes on (ISO 32000-1, 14.8.2.2.3). */
const hyphen = '\u00ad';

export interface LineMeasures {
  /** The widest that a line may be. */
  readonly width: number;
  /** Width of a text, in the unit of `width`. */
  readonly measure: (text: string) => number;
  /** Between which parts of a word a line may end with a hyphen. */
  readonly wordParts: (word: string) => readonly string[];
}

/**
 * Breaks text into lines no wider than `width`. `\n` ends a line. A word that is wider than a whole line is hyphenated, an
 * address broken between its parts, anything else between characters, so that nothing is ever pushed off the page.
 */
export function breakLines(text: string, measures: LineMeasures): string[] {
  return text.split('\n').flatMap((paragraph) => new Paragraph(measures).lines(paragraph));
}

/** What no line should break: words, numbers with their groups, dates. */
export const unbrokenTokens = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.split(opportunities).map(visible));

class Paragraph {
  readonly #measures: LineMeasures;
  readonly #lines: string[] = [];
  #line = '';
  #width = 0;

  constructor(measures: LineMeasures) {
    this.#measures = measures;
  }

  lines(text: string): string[] {
    const { measure, width } = this.#measures;
    for (const token of text.split(opportunities)) {
      const tokenWidth = measure(visible(token));
      if (tokenWidth > width) this.#addWide(token);
      else this.#add(token, tokenWidth);
    }
    this.#finish();
    return this.#lines;
  }

  /** On this line if there is room, else on the next. */
  #add(token: string, tokenWidth: number, atBreak = ''): void {
    if (this.#line !== '' && this.#width + tokenWidth > this.#measures.width) {
      this.#line += atBreak;
      this.#finish();
    }
    this.#line += token;
    this.#width += this.#measures.measure(token.replaceAll('\u200b', ''));
  }

  /** A token that no line can hold, in the largest pieces that fit. */
  #addWide(token: string): void {
    const { measure, width, wordParts } = this.#measures;
    let atBreak = '';
    for (const part of token.split(/(?<= )/).flatMap((piece) => piece.split(addressParts))) {
      const [letters = ''] = measure(visible(part)) > width ? (word.exec(part) ?? []) : [];
      const pieces = letters === '' ? [part] : [...wordParts(letters)];
      // Commas and the like stay with the end of the word.
      if (letters !== '') pieces[pieces.length - 1] += part.slice(letters.length);
      for (const [index, piece] of pieces.entries()) {
        const following = index < pieces.length - 1 ? hyphen : '';
        atBreak = this.#addPiece(piece, following, atBreak);
      }
    }
  }

  /** Returns what the line gets if it ends here. */
  #addPiece(piece: string, following: string, atBreak: string): string {
    const { measure, width } = this.#measures;
    const pieceWidth = measure(visible(piece) + following);
    if (pieceWidth > width) {
      for (const { segment } of clusters.segment(piece)) this.#add(segment, measure(visible(segment)));
      return '';
    }
    this.#add(piece, pieceWidth, atBreak);
    return following;
  }

  #finish(): void {
    // The space at the end is drawn, too: who listens to the document or copies from it needs it.
    this.#lines.push(this.#line.replaceAll('\u200b', ''));
    this.#line = '';
    this.#width = 0;
  }
}

function visible(text: string): string {
  return text.replaceAll('\u200b', '').trimEnd();
}
