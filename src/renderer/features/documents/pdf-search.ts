import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ignoreCancelled } from '#renderer/features/documents/draw-page.ts';
import {
  pageTextOf,
  rangesOf,
  type PageText,
  type TextRange,
  type TextRun,
} from '#renderer/features/documents/page-text.ts';

export interface PdfHit {
  readonly page: number;
  readonly range: TextRange;
}

export interface PdfSearch {
  readonly phrase: string;
  readonly setPhrase: (phrase: string) => void;
  readonly hits: readonly PdfHit[];
  /** What was found on a page, the same list until the phrase is another. */
  readonly onPage: (page: number) => readonly TextRange[] | undefined;
  /** Where one is among the hits; -1 where there are none. */
  readonly at: number;
  /** To the next one, or by -1 to the one before; round the ends. */
  readonly step: (by: 1 | -1) => void;
  readonly isSearching: boolean;
  /** The document has so many that the search has stopped. */
  readonly isCut: boolean;
}

const mostHits = 5000;
/** After this many pages what has been found so far is shown. */
const batch = 25;

interface Found {
  readonly phrase: string;
  readonly hits: readonly PdfHit[];
  readonly byPage: ReadonlyMap<number, readonly TextRange[]>;
  readonly isDone: boolean;
  /** Where one is; null until there is a hit to begin with. */
  readonly at: number | null;
}

const nothing: Found = { phrase: '', hits: [], byPage: new Map(), isDone: false, at: null };

/** Searches the text of a PDF's pages while one types, from the page that one looks at (`fromHere`). */
export function usePdfSearch(
  document: PDFDocumentProxy,
  pages: number,
  fromHere: () => number,
  first: string,
): PdfSearch {
  const [phrase, setPhrase] = useState(first);
  const [latest, setLatest] = useState(nothing);
  useEffect(() => {
    if (phrase.trim() === '') return undefined;
    let isWanted = true;
    const start = fromHere();
    const show = (next: Omit<Found, 'at'>): boolean => {
      if (!isWanted) return false;
      setLatest((before) => ({ ...next, at: (before.phrase === phrase ? before.at : null) ?? firstFrom(start, next) }));
      return true;
    };
    search(document, pages, phrase, show).catch(ignoreCancelled);
    return () => {
      isWanted = false;
    };
  }, [document, pages, phrase, fromHere]);
  const { hits, byPage, isDone, at } = phrase !== '' && latest.phrase === phrase ? latest : nothing;
  const step = (by: 1 | -1) => {
    if (hits.length > 0) setLatest({ ...latest, at: ((at ?? -1) + by + hits.length) % hits.length });
  };
  return {
    phrase,
    setPhrase,
    hits,
    onPage: (page) => byPage.get(page),
    at: at ?? -1,
    step,
    isSearching: !isDone,
    isCut: hits.length >= mostHits,
  };
}

/** The first hit on the page that one looks at or after it; null while there may yet be one. */
function firstFrom(start: number, { hits, isDone }: Omit<Found, 'at'>): number | null {
  const at = hits.findIndex(({ page }) => page >= start);
  if (at !== -1) return at;
  return isDone && hits.length > 0 ? 0 : null;
}

/** `show` answers whether anybody still wants to know. */
async function search(
  document: PDFDocumentProxy,
  pages: number,
  phrase: string,
  show: (found: Omit<Found, 'at'>) => boolean,
): Promise<void> {
  const hits: PdfHit[] = [];
  const byPage = new Map<number, readonly TextRange[]>();
  for (let page = 1; page <= pages && hits.length < mostHits; page += 1) {
    const ranges = rangesOf(await textOf(document, page), phrase);
    if (ranges.length > 0) byPage.set(page, ranges);
    hits.push(...ranges.map((range) => ({ page, range })));
    const isStillWanted = page % batch !== 0 || show({ phrase, hits: hits.slice(0, mostHits), byPage, isDone: false });
    if (!isStillWanted) return;
  }
  show({ phrase, hits: hits.slice(0, mostHits), byPage, isDone: true });
}

/** Page texts as they were read, for as long as the document is open. */
const read = new WeakMap<PDFDocumentProxy, Map<number, Promise<PageText>>>();

function textOf(document: PDFDocumentProxy, page: number): Promise<PageText> {
  const known = read.get(document) ?? new Map<number, Promise<PageText>>();
  read.set(document, known);
  // A page that cannot be read has no text to find, and shows as much where it should be drawn.
  const text = known.get(page) ?? readText(document, page).catch(() => pageTextOf([]));
  known.set(page, text);
  return text;
}

async function readText(document: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return pageTextOf(items.flatMap((item): TextRun[] => ('str' in item ? [item] : [])));
}
