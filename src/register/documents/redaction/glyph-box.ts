import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRectangle } from '#shared/model/redaction.ts';
import type { Matrix } from '#register/documents/redaction/graphics-state.ts';
import type { PdfFont, PdfGlyph } from '#register/documents/redaction/pdf-font.ts';

/** In ems. Slanted letters reach beyond their width; the next word is a quarter of an em away. */
const sideMargin = 0.12;
/** What ascenders with accents and descenders take in every usual font; more where the font says so, within reason. */
const usual = { up: 1, down: -0.25 } as const;
const utmost = { up: 1.2, down: -0.4 } as const;

/**
 * The rectangle, with a small margin, that covers a glyph.
 * @param matrix from text space, where the glyph's origin is, to the page as shown
 * @param size of the font, in text space
 */
export function glyphBox(matrix: Matrix, glyph: PdfGlyph, font: PdfFont, size: number): PageRectangle {
  const { up, down } = extent(font);
  const width = Math.abs(glyph.width * font.unit);
  const [left, bottom] = font.vertical ? verticalOrigin(glyph, font) : [0, 0];
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const from = Math.min(0, glyph.width * font.unit);
  const box = [from - sideMargin + left, down + bottom, from + width + sideMargin + left, up + bottom];
  Util.axialAlignedBoundingBox(
    box.map((value) => value * size),
    matrix,
    bounds,
  );
  const [x = 0, y = 0, right = 0, end = 0] = bounds;
  return { x, y, width: right - x, height: end - y };
}

function extent({ bbox, unitUp, isType3Font }: PdfFont): { up: number; down: number } {
  const [, low = 0, , high = 0] = bbox ?? [];
  // The em of a Type 3 font means nothing: its glyphs are as high as its box says.
  const most = isType3Font ? { up: 4, down: -4 } : utmost;
  return {
    up: Math.min(Math.max(usual.up, high * unitUp), most.up),
    down: Math.max(Math.min(usual.down, low * unitUp), most.down),
  };
}

/** In ems; ISO 32000-1, 9.7.4.3. */
function verticalOrigin({ vmetric }: PdfGlyph, font: PdfFont): [number, number] {
  const [, right = 500, up = 880] = vmetric ?? [];
  return [-right * font.unit, -up * font.unit];
}
