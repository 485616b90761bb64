import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import type { FontName } from '#register/annexes/pdf/font-files.ts';
import type { TextColor } from '#shared/model/paper-colours.ts';
import { RegisterError } from '#register/errors.ts';

export interface TextStyle {
  readonly weight: 'regular' | 'medium';
  /** Points. */
  readonly size: number;
  readonly color: TextColor;
  /** Distance from one line to the next, in points. */
  readonly leading: number;
}

/** A piece of a line that one font can draw. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** DejaVu also has scripts that are written from right to left or need shaping, which this renderer cannot do. */
const drawableWithoutShaping =
  /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]*$/u;

/** Control and direction characters would change the text without being seen; line breaks and tabs are handled before. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Measures text and chooses the font for each character. */
export class Typeface {
  readonly #fonts: Record<FontName, PdfFont>;
  /** What has been looked up in the fonts, which takes longer than all else. */
  readonly #known: Record<FontName, Map<string, boolean>> = {
    regular: new Map(),
    medium: new Map(),
    symbols: new Map(),
  };

  constructor(document: AnnexDocument) {
    const open = (name: FontName): PdfFont => document.provideFont(name, false, false);
    this.#fonts = { regular: open('regular'), medium: open('medium'), symbols: open('symbols') };
  }

  width(text: string, style: TextStyle): number {
    return this.runs(text, style).reduce(
      (sum, run) => sum + this.#fonts[run.font].widthOfString(run.text, style.size),
      0,
    );
  }

  /** The leading as a factor of the font's own line height, which is how pdfmake wants it. */
  lineHeight(font: FontName, style: TextStyle): number {
    return style.leading / this.#fonts[font].lineHeight(style.size);
  }

  runs(text: string, style: TextStyle): Run[] {
    if (this.#covers(style.weight, text)) return [{ font: style.weight, text }];
    const runs: { font: FontName; text: string }[] = [];
    for (const { segment } of clusters.segment(text)) {
      const font = this.#covers(style.weight, segment) ? style.weight : 'symbols';
      const last = runs.at(-1);
      if (last?.font === font) last.text += segment;
      else runs.push({ font, text: segment });
    }
    return runs;
  }

  /**
   * The text as it will be drawn: composed characters (NFC), tabs as spaces, soft hyphens left out, one kind of hyphen.
   * @throws {RegisterError} ANNEX_CHARACTER_MISSING when no font of the annex has a character. `row` is 1-based, 0 outside the table.
   */
  printable(text: string, row: number): string {
    const clean = text
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      .replaceAll('\u2010', '-')
      .replaceAll(/[\u00ad\u2060\ufeff]/g, '');
    const visible = clean.replaceAll(/[\n\u200b]/g, '');
    if (this.#covers('regular', visible) && this.#covers('medium', visible) && !invisible.test(visible)) return clean;
    for (const { segment } of clusters.segment(visible)) {
      const inRoboto = this.#covers('regular', segment) && this.#covers('medium', segment);
      const inSymbols = drawableWithoutShaping.test(segment) && this.#covers('symbols', segment);
      if (invisible.test(segment) || !(inRoboto || inSymbols)) throw missing(segment, clean, row);
    }
    return clean;
  }

  #covers(font: FontName, text: string): boolean {
    for (const character of text) if (!this.#coversCharacter(font, character)) return false;
    return true;
  }

  #coversCharacter(font: FontName, character: string): boolean {
    const known = this.#known[font];
    const covers = known.get(character) ?? this.#fonts[font].font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    known.set(character, covers);
    return covers;
  }
}

function missing(cluster: string, text: string, row: number): RegisterError {
  const code = Array.from(cluster, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const character = invisible.test(cluster) ? '' : cluster;
  return new RegisterError('ANNEX_CHARACTER_MISSING', { character, code: code.join(' '), row, text: excerpt(text) });
}

export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
