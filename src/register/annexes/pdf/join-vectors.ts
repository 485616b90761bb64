import type { LineVector, PageItem, RectangleVector, Vector } from 'pdfmake/js/LayoutBuilder.js';

/**
 * pdfmake draws a table's rules and backgrounds cell by cell. Where one continues the other they become one, so that
 * no viewer shows a seam between them.
 */
export function joinVectors(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const union = last?.type === 'vector' && item.type === 'vector' ? unite(last.item, item.item) : null;
    if (union) joined.splice(-1, 1, { type: 'vector', item: union });
    else joined.push(item);
  }
  return joined;
}

function unite(one: Vector, other: Vector): Vector | null {
  if (one.type === 'line' && other.type === 'line') return uniteLines(one, other);
  if (one.type === 'rect' && other.type === 'rect') return uniteRectangles(one, other);
  return null;
}

function uniteLines(one: LineVector, other: LineVector): LineVector | null {
  const alike = one.lineColor === other.lineColor && one.lineWidth === other.lineWidth;
  const continues = one.y1 === one.y2 && one.y1 === other.y1 && one.y2 === other.y2 && touch(one.x2, other.x1);
  return alike && continues ? { ...one, x2: other.x2 } : null;
}

/** Backgrounds come from the right to the left. */
function uniteRectangles(one: RectangleVector, other: RectangleVector): RectangleVector | null {
  const alike = one.color !== undefined && one.color === other.color && one.y === other.y && one.h === other.h;
  return alike && touch(other.x + other.w, one.x) ? { ...one, x: other.x, w: one.w + other.w } : null;
}

function touch(end: number, start: number): boolean {
  return Math.abs(end - start) < 0.01;
}
