import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFont, PdfGlyph } from '#register/documents/redaction/pdf-font.ts';

export type Matrix = number[];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** pdf.js has matrices as arrays and as typed arrays; none is the identity. */
export function matrixOf(value: unknown): Matrix {
  const numbers = Array.isArray(value) || value instanceof Float32Array ? Array.from(value, numberOf) : [];
  return numbers.length === 6 ? numbers : identity;
}

/** The part of the graphics state (ISO 32000-1, 8.4 and 9.3) that decides where text stands, as pdf.js's canvas has it. */
export class GraphicsState {
  font: PdfFont | undefined;
  size = 0;
  #matrix = identity;
  #textMatrix = identity;
  #direction = 1;
  #characterSpacing = 0;
  #wordSpacing = 0;
  #stretch = 1;
  #leading = 0;
  #rise = 0;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  copy(): GraphicsState {
    const copy = new GraphicsState();
    copy.font = this.font;
    copy.size = this.size;
    copy.#matrix = this.#matrix;
    copy.#textMatrix = this.#textMatrix;
    copy.#direction = this.#direction;
    copy.#characterSpacing = this.#characterSpacing;
    copy.#wordSpacing = this.#wordSpacing;
    copy.#stretch = this.#stretch;
    copy.#leading = this.#leading;
    copy.#rise = this.#rise;
    copy.#x = this.#x;
    copy.#y = this.#y;
    copy.#lineX = this.#lineX;
    copy.#lineY = this.#lineY;
    return copy;
  }

  transform(matrix: Matrix): void {
    this.#matrix = Util.transform(this.#matrix, matrix);
  }

  setFont(font: PdfFont, size: number): void {
    this.font = font;
    this.size = Math.abs(size);
    this.#direction = size < 0 ? -1 : 1;
  }

  follow(operator: number, args: readonly unknown[]): void {
    const first = numberOf(args[0]);
    if (operator === OPS.transform) this.transform(matrixOf(args));
    else if (operator === OPS.beginText) this.#setTextMatrix(identity);
    else if (operator === OPS.setTextMatrix) this.#setTextMatrix(matrixOf(args[0]));
    else if (operator === OPS.setCharSpacing) this.#characterSpacing = first;
    else if (operator === OPS.setWordSpacing) this.#wordSpacing = first;
    else if (operator === OPS.setHScale) this.#stretch = first / 100;
    else if (operator === OPS.setLeading) this.#leading = -first;
    else if (operator === OPS.setTextRise) this.#rise = first;
    else if (operator === OPS.nextLine) this.#move(0, this.#leading);
    else if (operator === OPS.moveText) this.#move(first, numberOf(args[1]));
    else if (operator === OPS.setLeadingMoveText) {
      this.#leading = numberOf(args[1]);
      this.#move(first, this.#leading);
    }
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  /** From the space in which the next glyph's origin is (0, 0), to the page's. */
  glyphMatrix(): Matrix {
    const place = Util.transform(this.#textMatrix, [1, 0, 0, 1, this.#x, this.#y + this.#rise]);
    const scaled = Util.transform(place, [this.#stretch * this.#direction, 0, 0, this.#direction, 0, 0]);
    return Util.transform(this.#matrix, scaled);
  }

  /** @param amount thousandths of an em */
  kern(amount: number): void {
    const length = (amount * this.size) / 1000;
    if (this.font?.vertical === true) this.#y -= length;
    else this.#x -= length * this.#stretch * this.#direction;
  }

  advance({ width, isSpace, vmetric }: PdfGlyph): void {
    if (!this.font) return;
    const spacing = (isSpace ? this.#wordSpacing : 0) + this.#characterSpacing;
    const em = this.size * this.font.unit;
    if (this.font.vertical) this.#y -= -(vmetric?.[0] ?? -1000) * em - spacing * this.#direction;
    else this.#x += (width * em + spacing * this.#direction) * this.#stretch * this.#direction;
  }
}
