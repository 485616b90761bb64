import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { z } from 'zod';
import type { DocumentText } from '#shared/model/document-text.ts';
import { LineJoiner } from '#register/documents/text/joined-lines.ts';
import { pdfJs, pdfOptions } from '#register/documents/text/pdf-js.ts';
import type { TextBudget } from '#register/documents/text/text-budget.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { tidyText } from '#register/documents/text/tidy-text.ts';

interface PageLines {
  readonly page: number;
  readonly lines: readonly string[];
  /** What form fields and notes say. */
  readonly notes: readonly string[];
}

/**
 * The text of a PDF page by page, in the order in which it is painted, and what its form fields and notes say. A page
 * that cannot be read is left out, and the budget told.
 *
 * @throws TextProblem `encrypted` where a password is needed to open it, `unreadable`; RegisterError CANCELLED
 */
export async function pdfText(bytes: Uint8Array, budget: TextBudget): Promise<DocumentText['pages']> {
  const { getDocument, PasswordException } = await pdfJs();
  // pdf.js takes the bytes away from whoever gives them.
  const task = getDocument({ ...pdfOptions(), data: new Uint8Array(bytes) });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      const state = error instanceof PasswordException ? 'encrypted' : 'unreadable';
      throw new TextProblem(state, 'pdf.js cannot open it', { cause: error });
    });
    return joinedPages(await readPages(pdf, budget));
  } finally {
    await task.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, budget: TextBudget): Promise<PageLines[]> {
  const count = Math.min(pdf.numPages, textLimits.pages);
  if (count < pdf.numPages) budget.cut();
  const pages: PageLines[] = [];
  let failed = 0;
  for (let page = 1; page <= count && (await budget.goesOn(page - 1, count)); page += 1) {
    const read = await readPage(pdf, page, budget);
    if (read) pages.push(read);
    else failed += 1;
  }
  if (failed > 0 && pages.length === 0) throw new TextProblem('unreadable', `none of ${failed} pages can be read`);
  if (failed > 0) budget.cut();
  return pages;
}

/** Null for a page on which pdf.js fails: what it throws for damaged ones is of every kind. */
async function readPage(pdf: PDFDocumentProxy, number: number, budget: TextBudget): Promise<PageLines | null> {
  const page = await pdf.getPage(number).catch(() => null);
  if (!page) return null;
  const lines = await linesOf(page, budget).catch(() => null);
  const notes = await notesOf(page).catch(() => []);
  page.cleanup();
  return lines && { page: number, lines, notes: notes.map((note) => budget.keep(note)) };
}

/** Read as a stream, so that a page with more text than is kept ends early. */
async function linesOf(page: PDFPageProxy, budget: TextBudget): Promise<string[]> {
  const lines: string[] = [];
  let line = '';
  const reader = page.streamTextContent().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const { str, hasEOL } of textPiece.parse(piece.value).items) {
      line += budget.keep(str);
      if (!hasEOL) continue;
      lines.push(line);
      line = '';
    }
    if (budget.isSpent) {
      await reader.cancel();
      break;
    }
  }
  return [...lines, line];
}

const textPiece = z.object({
  items: z.array(z.object({ str: z.string().default(''), hasEOL: z.boolean().default(false) })),
});

async function notesOf(page: PDFPageProxy): Promise<string[]> {
  return z
    .array(annotation)
    .parse(await page.getAnnotations())
    .flat();
}

/** Text and choice fields (ISO 32000-1, 12.7.4), and notes that readers have put on the page. */
const annotation = z
  .object({
    subtype: z.string().nullish(),
    fieldType: z.string().nullish(),
    fieldValue: z.union([z.string(), z.array(z.string())]).nullish(),
    contentsObj: z.object({ str: z.string() }).nullish(),
  })
  .transform(({ subtype, fieldType, fieldValue, contentsObj }): string[] => {
    if (subtype === 'Popup' || subtype === 'Link') return [];
    if (fieldType === 'Tx' || fieldType === 'Ch') return [fieldValue ?? []].flat();
    return subtype !== 'Widget' && contentsObj ? [contentsObj.str] : [];
  })
  .catch([]);

function joinedPages(pages: readonly PageLines[]): DocumentText['pages'] {
  const joiner = new LineJoiner();
  for (const { lines } of pages) for (const line of lines) joiner.learn(line);
  return pages.map(({ page, lines, notes }) => ({ page, text: tidyText([joiner.join(lines), ...notes].join('\n')) }));
}
