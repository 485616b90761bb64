import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { OpenPdf } from '#renderer/features/documents/pdf-file.ts';
import { usePdfSearch, type PdfSearch } from '#renderer/features/documents/pdf-search.ts';
import { scaleOf, steppedZoom, type Zoom } from '#renderer/features/documents/zoom.ts';

/** How one looks at a PDF: where, how large, and for what. */
export interface PdfDesk {
  readonly pdf: OpenPdf;
  /** What scrolls. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  readonly zoomBy: (by: 1 | -1) => void;
  /** CSS pixels a point; 0 until there is room. */
  readonly scale: number;
  /** The page that one looks at, from 1. */
  readonly page: number;
  readonly goTo: (page: number) => void;
  readonly search: PdfSearch;
}

/** Where in the height of the place the page is that counts as the one that is looked at. */
const sight = 1 / 2;

export function usePdfDesk(pdf: OpenPdf, begin: { readonly page?: number; readonly phrase?: string }): PdfDesk {
  const place = useRef<HTMLElement>(null);
  const room = useRoom(place);
  const [zoom, setZoom] = useState<Zoom>('width');
  const scale = room.width === 0 ? 0 : scaleOf(zoom, room, pdf.size);
  const { page, onScroll, goTo, fromHere } = usePlaceInPages(place, scale, begin.page ?? 1);
  const search = usePdfSearch(pdf.document, pdf.pages, fromHere, begin.phrase ?? '');
  const hit = search.hits[search.at];
  useEffect(() => {
    // The page is brought near, so that it is drawn; then it brings the very words into sight.
    if (hit && place.current && !isInSight(place.current, hit.page)) goTo(hit.page);
  }, [hit, goTo]);
  return {
    pdf,
    place,
    onScroll,
    zoom,
    setZoom,
    zoomBy: (by) => setZoom(steppedZoom(scale, by)),
    scale,
    page,
    goTo,
    search,
  };
}

interface PlaceInPages {
  readonly page: number;
  readonly onScroll: () => void;
  readonly goTo: (page: number) => void;
  readonly fromHere: () => number;
}

/** Follows the scrolling, and keeps what is in sight there when the pages become larger or smaller. */
function usePlaceInPages(place: RefObject<HTMLElement | null>, scale: number, first: number): PlaceInPages {
  const at = useRef({ page: first, fraction: 0 });
  const [page, setPage] = useState(first);
  const onScroll = useCallback(() => {
    if (!place.current) return;
    at.current = placeIn(place.current);
    setPage(at.current.page);
  }, [place]);
  const goTo = useCallback(
    (number: number) => {
      if (!place.current) return;
      at.current = { page: number, fraction: 0 };
      setPage(number);
      pageIn(place.current, number)?.scrollIntoView({ block: 'start' });
    },
    [place],
  );
  useLayoutEffect(() => {
    const element = scale === 0 || !place.current ? undefined : pageIn(place.current, at.current.page);
    if (!place.current || !element || (at.current.page === 1 && at.current.fraction === 0)) return;
    const room = place.current.clientHeight * sight;
    place.current.scrollTo({ top: element.offsetTop + at.current.fraction * element.offsetHeight - room });
  }, [place, scale]);
  const fromHere = useCallback(() => at.current.page, []);
  return { page, onScroll, goTo, fromHere };
}

const pageIn = (place: HTMLElement, page: number): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(`:scope > [data-page="${page}"]`)][0];

function isInSight(place: HTMLElement, page: number): boolean {
  const [outer, inner] = [place.getBoundingClientRect(), pageIn(place, page)?.getBoundingClientRect()];
  return inner !== undefined && inner.bottom > outer.top && inner.top < outer.bottom;
}

/** The page that is looked at, and how far down it. Pages are in order, so that a few looks find it among thousands. */
function placeIn(place: HTMLElement): { page: number; fraction: number } {
  const line = place.scrollTop + place.clientHeight * sight;
  const pages = place.children;
  const topOf = (index: number): number => {
    const element = pages[index];
    return element instanceof HTMLElement ? element.offsetTop : 0;
  };
  let [first, last] = [0, pages.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (topOf(middle) <= line) first = middle;
    else last = middle - 1;
  }
  if (place.scrollTop <= 1) first = 0;
  const element = pages[first];
  const height = element instanceof HTMLElement ? element.offsetHeight : 1;
  return { page: first + 1, fraction: Math.max(0, (line - topOf(first)) / height) };
}

function useRoom(place: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setRoom({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return room;
}
