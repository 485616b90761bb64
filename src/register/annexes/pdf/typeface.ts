import { RegisterError } from '#register/errors.ts';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import type { FontFiles, FontName } from '#register/annexes/pdf/font-files.ts';
import type { PdfFont } from 'pdfkit';

export interface TextStyle {
  readonly weight: 'regular' | 'medium';
  /** Points. */
  readonly size: number;
  readonly color: string;
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

  constructor(document: AnnexDocument, files: FontFiles) {
    const open = (name: FontName): PdfFont => document.openFont(name, files[name]);
    this.#fonts = { regular: open('regular'), medium: open('medium'), symbols: open('symbols') };
  }

  width(text: string, style: TextStyle): number {
    return this.runs(text, style).reduce((sum, run) => sum + this.runWidth(run, style), 0);
  }

  runWidth(run: Run, style: TextStyle): number {
    return this.#fonts[run.font].widthOfString(run.text, style.size);
  }

  /** Height of a font above the base line, in points: runs of two fonts in one line share the base line. */
  ascent(font: FontName, style: TextStyle): number {
    return (this.#fonts[font].ascender / 1000) * style.size;
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
   * The text as it will be drawn: composed characters (NFC), tabs as spaces, soft hyphens left out.
   * @throws {RegisterError} ANNEX_CHARACTER_MISSING when no font of the annex has a character. `row` is 1-based, 0 outside the table.
   */
  printable(text: string, row: number): string {
    const clean = text
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
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
    const file = this.#fonts[font].font;
    for (const character of text) if (!file.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
    return true;
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
