import { AnnotationMode, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRectangle } from '#shared/model/redaction.ts';
import { glyphBox } from '#register/documents/redaction/glyph-box.ts';
import { GraphicsState, type Matrix, matrixOf, numberOf } from '#register/documents/redaction/graphics-state.ts';
import { pdfFont, pdfGlyph, type PdfFont } from '#register/documents/redaction/pdf-font.ts';

/** A letter or sign that the page draws, and the rectangle that covers it. */
export interface PageGlyph {
  readonly text: string;
  readonly rect: PageRectangle;
}

/**
 * The glyphs of a page in the order in which they are drawn, spaces left out: those of its content, of forms in it and
 * of the appearances of form fields and annotations, seen or unseen. pdf.js has the places of whole lines only, so its
 * drawing operators are followed here as its canvas follows them.
 */
export async function readGlyphs(page: PDFPageProxy): Promise<PageGlyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const reader = new GlyphReader(page);
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    await reader.follow(operator, Array.isArray(args) ? args : []);
  }
  return reader.glyphs;
}

class GlyphReader {
  readonly glyphs: PageGlyph[] = [];
  readonly #page: PDFPageProxy;
  readonly #shown: Matrix;
  readonly #fonts = new Map<string, PdfFont>();
  #state = new GraphicsState();
  #saved: GraphicsState[] = [];

  constructor(page: PDFPageProxy) {
    this.#page = page;
    this.#shown = page.getViewport({ scale: 1 }).transform;
  }

  async follow(operator: number, args: readonly unknown[]): Promise<void> {
    switch (operator) {
      case OPS.save:
      case OPS.beginGroup:
        return this.#save();
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        return this.#restore();
      case OPS.paintFormXObjectBegin:
        this.#save();
        return this.#state.transform(matrixOf(args[0]));
      case OPS.beginAnnotation:
        this.#saved = [];
        this.#state = new GraphicsState();
        this.#state.transform(matrixOf(args[2]));
        return this.#state.transform(matrixOf(args[3]));
      case OPS.setGState:
        return this.#setStates(args[0]);
      case OPS.setFont:
        return this.#setFont(args);
      case OPS.showText:
        return this.#showText(args[0]);
      default:
        return this.#state.follow(operator, args);
    }
  }

  #save(): void {
    this.#saved.push(this.#state);
    this.#state = this.#state.copy();
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  async #setStates(states: unknown): Promise<void> {
    for (const state of Array.isArray(states) ? states : []) {
      if (Array.isArray(state) && state[0] === 'Font' && Array.isArray(state[1])) await this.#setFont(state[1]);
    }
  }

  async #setFont([name, size]: readonly unknown[]): Promise<void> {
    if (typeof name !== 'string') return;
    const font = this.#fonts.get(name) ?? (await this.#loadFont(name));
    this.#fonts.set(name, font);
    this.#state.setFont(font, numberOf(size));
  }

  /** Fonts come separately from the operators that name them; one that cannot be read is only a message. */
  async #loadFont(name: string): Promise<PdfFont> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.#page.commonObjs.get(name, resolve);
    const font = await promise;
    return pdfFont.parse(typeof font === 'object' ? font : {});
  }

  #showText(items: unknown): void {
    for (const item of Array.isArray(items) ? items : []) {
      if (typeof item === 'number') {
        this.#state.kern(item);
        continue;
      }
      const glyph = pdfGlyph.safeParse(item).data;
      if (!glyph) continue;
      if (glyph.unicode.trim() !== '' && this.#state.font && this.#state.size > 0) {
        const matrix = Util.transform(this.#shown, this.#state.glyphMatrix());
        this.glyphs.push({ text: glyph.unicode, rect: glyphBox(matrix, glyph, this.#state.font, this.#state.size) });
      }
      this.#state.advance(glyph);
    }
  }
}
