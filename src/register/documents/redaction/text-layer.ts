import { type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { InvisibleFonts } from '#register/documents/redaction/invisible-fonts.ts';
import { pdfNumber } from '#register/documents/redaction/pdf-writer.ts';

/** A piece of text on the page as shown; the matrix maps one em to points from its bottom left corner. */
export interface PlacedText {
  readonly text: string;
  readonly matrix: readonly number[];
  /** Points. */
  readonly width: number;
}

/** Points by which text may stand out of the page and still count as being on it. */
const tolerance = 2;

/** The text that pdf.js reads on a page, without what stands outside of what is shown of it. */
export async function readPlacedText(page: PDFPageProxy): Promise<PlacedText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const shown = Util.transform([1, 0, 0, -1, 0, viewport.height], viewport.transform);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const matrix = Util.transform(shown, item.transform);
    const placed = { text: item.str, matrix, width: item.width * page.userUnit };
    return isOnPage(placed, viewport) ? [placed] : [];
  });
}

function isOnPage({ matrix, width }: PlacedText, page: { width: number; height: number }): boolean {
  const [a = 0, b = 0, , , x = 0, y = 0] = matrix;
  const size = Math.hypot(a, b);
  if (!matrix.every(Number.isFinite) || !(size > 0)) return false;
  const inside = (value: number, most: number): boolean => value >= -tolerance && value <= most + tolerance;
  const endX = x + (a / size) * width;
  const endY = y + (b / size) * width;
  return inside(x, page.width) && inside(endX, page.width) && inside(y, page.height) && inside(endY, page.height);
}

/** Operators (ISO 32000-1, 9.4) that put invisible text where the visible one stands, for searching and copying. */
export function textOperators(texts: readonly PlacedText[], fonts: InvisibleFonts): string {
  const lines = texts.map(({ text, matrix, width }) => {
    const { operators, advance } = fonts.show(text);
    const natural = advance * Math.hypot(matrix[0] ?? 0, matrix[1] ?? 0);
    const stretch = width > 0 && natural > 0 ? (100 * width) / natural : 100;
    return `${pdfNumber(stretch)} Tz ${matrix.map(pdfNumber).join(' ')} Tm ${operators}`;
  });
  return lines.length === 0 ? '' : `BT\n${lines.join('\n')}\nET\n`;
}
