import { type FoundText, type PageRectangle, redactionLimits, type RedactionMark } from '#shared/model/redaction.ts';
import { folded } from '#shared/model/fold-text.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { type PageGlyph, readGlyphs } from '#register/documents/redaction/page-glyphs.ts';
import { eachPage, withSource } from '#register/documents/redaction/source-document.ts';
import { RegisterError } from '#register/errors.ts';

/** Only letters and digits count, so that spaces, line ends, hyphens and dots neither hide nor make an occurrence. */
const meaningless = /[^\p{L}\p{N}]/gu;
const shortestWord = 2;

/**
 * Marks for every place of a PDF where one of the words stands: without regard to case, diacritics, spaces and
 * punctuation, also as a part of a longer word, across lines, and in filled form fields; rather one too many than one
 * too few, as whoever marks looks at them. Text inside of pictures is not found.
 * @param words words or phrases, as in `redactionWords`
 * @throws {RegisterError} NOT_A_PDF, PDF_NEEDS_PASSWORD, PDF_TOO_MANY_PAGES, PDF_PAGE_UNREADABLE,
 *   REDACTION_WORD_TOO_SHORT, REDACTION_TOO_MANY_PLACES, CANCELLED
 */
export async function findText(
  bytes: Uint8Array,
  words: readonly string[],
  { file = 'PDF' }: { readonly file?: string } = {},
  work: Work = quietWork,
): Promise<FoundText> {
  const sought = words.map(essenceOfWord);
  const marks: RedactionMark[] = [];
  const pagesWithoutText: number[] = [];
  await withSource(bytes, file, (document) =>
    eachPage(document, file, work, async (page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      const number = page.pageNumber;
      const { text, glyphs } = essenceOfPage(await readGlyphs(page));
      if (text === '') pagesWithoutText.push(number);
      for (const place of sought.flatMap((word) => occurrences(text, word)))
        for (const rect of coveringRectangles(glyphs.slice(place.from, place.to).map((glyph) => glyph.rect))) {
          const clipped = clip(rect, width, height);
          if (clipped) marks.push({ page: number, rect: clipped });
        }
      if (marks.length > redactionLimits.marks)
        throw new RegisterError('REDACTION_TOO_MANY_PLACES', { file, limit: redactionLimits.marks });
    }),
  );
  return { marks, pagesWithoutText };
}

function essenceOfWord(word: string): string {
  const essence = folded(word).replaceAll(meaningless, '');
  if (essence.length < shortestWord) throw new RegisterError('REDACTION_WORD_TOO_SHORT', { word, least: shortestWord });
  return essence;
}

/** The page's letters and digits, and for each of them its glyph. */
function essenceOfPage(all: readonly PageGlyph[]): { text: string; glyphs: PageGlyph[] } {
  const glyphs: PageGlyph[] = [];
  let text = '';
  for (const glyph of all) {
    const essence = folded(glyph.text).replaceAll(meaningless, '');
    for (let unit = 0; unit < essence.length; unit += 1) glyphs.push(glyph);
    text += essence;
  }
  return { text, glyphs };
}

function occurrences(text: string, word: string): { from: number; to: number }[] {
  const found = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    found.push({ from: at, to: at + word.length });
  return found;
}

/** One rectangle for what stands beside each other in a row, also one that runs down the page. */
function coveringRectangles(rectangles: readonly PageRectangle[]): PageRectangle[] {
  const merged: PageRectangle[] = [];
  for (const rect of rectangles) {
    const last = merged.at(-1);
    if (last && (areInRow(last, rect) || areInRow(turned(last), turned(rect))))
      merged[merged.length - 1] = union(last, rect);
    else merged.push(rect);
  }
  return merged;
}

/** At most one and a half heights apart: a wide space is covered, another column is not. */
function areInRow(a: PageRectangle, b: PageRectangle): boolean {
  const height = Math.min(a.height, b.height);
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const bottoms = Math.abs(a.y + a.height - b.y - b.height);
  return gap < 1.5 * height && Math.abs(a.y - b.y) < 0.3 * height && bottoms < 0.3 * height;
}

function turned({ x, y, width, height }: PageRectangle): PageRectangle {
  return { x: y, y: x, width: height, height: width };
}

function union(a: PageRectangle, b: PageRectangle): PageRectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** What of a rectangle is on the page. */
function clip(rect: PageRectangle, width: number, height: number): PageRectangle | undefined {
  const x = Math.max(0, rect.x);
  const y = Math.max(0, rect.y);
  const right = Math.min(width, rect.x + rect.width);
  const bottom = Math.min(height, rect.y + rect.height);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}
