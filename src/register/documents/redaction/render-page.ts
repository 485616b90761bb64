import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { AnnotationMode, type PDFPageProxy, RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRectangle } from '#shared/model/redaction.ts';
import { fontFiles } from '#register/annexes/pdf/font-files.ts';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';

/** Four bytes each: red, green, blue, and an alpha of 255. */
export interface Picture {
  readonly rgba: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  /** Pixels per point of the page. */
  readonly scale: number;
}

/** 24 million are A0 at 125 dots per inch, and 100 MB while the page is drawn. */
const mostPixels = 24_000_000;
const longestSide = 16_000;
/** Drawing that takes longer is an attack, or nothing that anybody can look at. */
const longestTime = 120_000;

/**
 * Draws a page as the window shows it: with the appearances of form fields and annotations, without notes that open,
 * and without hidden layers.
 * @param resolution dots per inch; lowered for pages that would become too large
 * @throws {RegisterError} CANCELLED, PDF_PAGE_UNREADABLE when it takes too long
 */
export async function renderPage(
  page: PDFPageProxy,
  { resolution, note, file }: { resolution: number; note: string | undefined; file: string },
  work: Work,
): Promise<Picture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(
    resolution / 72,
    Math.sqrt(mostPixels / (width * height)),
    longestSide / Math.max(width, height),
  );
  const canvas = createCanvas(Math.max(1, Math.ceil(width * scale)), Math.max(1, Math.ceil(height * scale)));
  const viewport = page.getViewport({ scale });
  // pdf.js is typed for the browser's canvas; in Node it is made for this one.
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE, background: '#ffffff' });
  const deadline = Date.now() + longestTime;
  task.onContinue = (next: () => void) => {
    if (work.isCancelled() || Date.now() > deadline) task.cancel();
    else next();
  };
  try {
    await task.promise;
  } catch (error) {
    throwIfCancelled(work);
    if (!(error instanceof RenderingCancelledException)) throw error;
    throw new RegisterError('PDF_PAGE_UNREADABLE', { file, page: page.pageNumber }, { cause: error });
  }
  const context = canvas.getContext('2d');
  if (note !== undefined) await writeNote(context, note, { width, height, scale });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { rgba: data, width: canvas.width, height: canvas.height, scale };
}

/** Where the note's line begins and how large it is, in points. */
export const notePlace = { left: 18, bottom: 10, size: 6.5 } as const;
const noteFont = 'Bilaga note';

async function writeNote(
  context: SKRSContext2D,
  note: string,
  page: { width: number; height: number; scale: number },
): Promise<void> {
  if (!GlobalFonts.has(noteFont)) GlobalFonts.register(Buffer.from((await fontFiles()).regular), noteFont);
  context.setTransform(page.scale, 0, 0, page.scale, 0, 0);
  context.font = `${notePlace.size}px "${noteFont}"`;
  context.fillStyle = '#444444';
  context.fillText(note, notePlace.left, page.height - notePlace.bottom, page.width - 2 * notePlace.left);
}

/** Overwrites the pixels with black, to one pixel beyond the rectangle's edges, where letters are smoothed. */
export function blackOut({ rgba, width, height, scale }: Picture, rect: PageRectangle): void {
  const left = clamp(Math.floor(rect.x * scale) - 1, width);
  const right = clamp(Math.ceil((rect.x + rect.width) * scale) + 1, width);
  const top = clamp(Math.floor(rect.y * scale) - 1, height);
  const bottom = clamp(Math.ceil((rect.y + rect.height) * scale) + 1, height);
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  for (let row = top; row < bottom; row += 1) pixels.fill(black, row * width + left, row * width + right);
}

/** The bytes 0, 0, 0, 255 in this computer's order. */
const black = new Uint32Array(Uint8Array.of(0, 0, 0, 255).buffer)[0] ?? 0;

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
