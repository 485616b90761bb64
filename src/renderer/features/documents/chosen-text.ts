import { useEffect, useState } from 'react';
import type { PageRectangle, RedactionMark } from '#shared/model/redaction.ts';

/** Room around the letters, in points: what sticks out of a line's box belongs to it. */
const margin = 1;

interface ChosenText {
  readonly marks: readonly RedactionMark[];
  readonly words: string;
}

/** The text that is chosen on the pages, as places to mark; null while none is. `scale`: pixels a point. */
export function useChosenText(place: { readonly current: HTMLElement | null }, scale: number): ChosenText | null {
  const [chosen, setChosen] = useState<ChosenText | null>(null);
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      const isHere = range !== null && place.current?.contains(range.commonAncestorContainer) === true;
      setChosen(isHere ? { marks: marksOf(place.current, range, scale), words: String(selection) } : null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place, scale]);
  return chosen && chosen.marks.length > 0 ? chosen : null;
}

/**
 * Where the letters of a range stand, line by line. Only letters count: a range over several pages also holds the pages
 * themselves, which nobody means to mark.
 */
export function marksOf(place: HTMLElement | null, range: Range, scale: number): RedactionMark[] {
  const pages = [...(place?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
  return pages
    .filter((page) => range.intersectsNode(page))
    .flatMap((page) => {
      const box = page.getBoundingClientRect();
      return lettersIn(page, range).map((rect) => ({
        page: Number(page.dataset['page']),
        rect: onPage(rect, box, scale),
      }));
    });
}

function lettersIn(page: HTMLElement, range: Range): DOMRect[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || (node.textContent ?? '').trim() === '') continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    found.push(...[...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
  }
  return found;
}

function onPage(rect: DOMRect, page: DOMRect, scale: number): PageRectangle {
  return {
    x: (rect.x - page.x) / scale - margin,
    y: (rect.y - page.y) / scale - margin,
    width: rect.width / scale + 2 * margin,
    height: rect.height / scale + 2 * margin,
  };
}
