const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** After a space, unless it stands inside a number, after a section sign or “Article”, or before the stroke between two languages; after a zero-width space. */
const spaces = /(?<=\u200b)|(?<=[ ])(?!\/ )(?<!\d (?=\d))(?<!(?:§|\((?:EU|EG|EC|UE)\)|\b[Aa]rti[a-z]{1,5}) (?=\d))/u;

/** After a hyphen, dash or stroke between words. */
const strokes = /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u;

/** Of a page or of mail: what is broken there must not look as if a hyphen belonged to it. */
const address = /@|:\/\/|\p{L}\.\p{L}{2}/u;

/** Where addresses are broken first: after a stroke, after the sign of mail. */
const addressSteps = /(?<=[/@])(?!\/)/u;

/** Where else: after what separates their parts, before a full stop. */
const addressParts = /(?<=[&=_?-])|(?=\.\p{L})/u;

/** A word that may be hyphenated, with the signs around it. */
const hyphenable = /^([("'“”„»«[]*)(\p{L}{7,})(\P{L}*)$/u;

/** A hyphen that is nowhere else in a text: `AnnexDocument` tells readers of it that the word goes on. */
export const lineEndHyphen = '\u2010';

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

/** What no line should break: words, steps of addresses, numbers with their groups, dates. */
export const unbrokenTokens = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(spaces))
    .flatMap((token) => token.split(address.test(token) ? addressSteps : strokes))
    .map(visible);

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
    for (const token of text.split(spaces).flatMap((one) => (address.test(one) ? [one] : one.split(strokes)))) {
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
    const { measure, width } = this.#measures;
    for (const part of token.split(/(?<= )/)) {
      const pieces = address.test(part) ? this.#stepsOf(part) : this.#syllablesOf(part);
      const ending = address.test(part) ? '' : lineEndHyphen;
      let atBreak = '';
      for (const [index, piece] of pieces.entries()) {
        const following = index < pieces.length - 1 ? ending : '';
        const pieceWidth = measure(visible(piece) + following);
        if (pieceWidth <= width) this.#add(piece, pieceWidth, atBreak);
        else for (const { segment } of clusters.segment(piece)) this.#add(segment, measure(visible(segment)));
        atBreak = pieceWidth <= width ? following : '';
      }
    }
  }

  #stepsOf(part: string): string[] {
    const { measure, width } = this.#measures;
    return part
      .split(addressSteps)
      .flatMap((step) => (measure(visible(step)) > width ? step.split(addressParts) : [step]));
  }

  /** Signs stay with the beginning and the end of the word. */
  #syllablesOf(part: string): string[] {
    const { measure, width, wordParts } = this.#measures;
    const [, before = '', letters = '', after = ''] = hyphenable.exec(part) ?? [];
    if (letters === '' || measure(visible(part)) <= width) return [part];
    const parts = wordParts(letters);
    return parts.map(
      (piece, index) => `${index === 0 ? before : ''}${piece}${index === parts.length - 1 ? after : ''}`,
    );
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
