import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import {
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';

/** More than any agreement has; each page takes a part of a second and stays in memory as a compressed picture. */
const mostPages = 5000;
/** Pixels of one picture inside the PDF; larger ones are left out, as they would take gigabytes. */
const largestImage = 100_000_000;

/** Fonts, character maps and decoders that pdf.js reads from its package: the same from the sources and the bundle. */
const parts = (folder: string): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder)}/`;

/**
 * Opens a PDF with pdf.js, which runs no scripts of the document and gets no way to the network here.
 * @param file its name, for messages
 * @throws {RegisterError} NOT_A_PDF, PDF_NEEDS_PASSWORD, PDF_TOO_MANY_PAGES
 */
export async function withSource<T>(
  bytes: Uint8Array,
  file: string,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the bytes away from whoever gives them.
    standardFontDataUrl: parts('standard_fonts'),
    cMapUrl: parts('cmaps'),
    wasmUrl: parts('wasm'),
    iccUrl: parts('iccs'),
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: largestImage,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise.catch((error: unknown) => {
      const code = error instanceof PasswordException ? 'PDF_NEEDS_PASSWORD' : 'NOT_A_PDF';
      throw new RegisterError(code, { file }, { cause: error });
    });
    const { numPages: pages } = document;
    if (pages > mostPages) throw new RegisterError('PDF_TOO_MANY_PAGES', { file, pages, limit: mostPages });
    return await use(document);
  } finally {
    await task.destroy();
  }
}

/** How often pdf.js is asked to forget the fonts and pictures that it keeps for further pages. */
const pagesBetweenCleaning = 20;

/**
 * Visits the pages one after another, and keeps one in memory.
 * @throws {RegisterError} CANCELLED; PDF_PAGE_UNREADABLE when `visit` fails with something unexpected
 */
export async function eachPage(
  document: PDFDocumentProxy,
  file: string,
  work: Work,
  visit: (page: PDFPageProxy) => Promise<void>,
): Promise<void> {
  for (let number = 1; number <= document.numPages; number += 1) {
    throwIfCancelled(work);
    try {
      const page = await document.getPage(number);
      await visit(page);
      page.cleanup();
    } catch (error) {
      if (error instanceof RegisterError) throw error;
      throw new RegisterError('PDF_PAGE_UNREADABLE', { file, page: number }, { cause: error });
    }
    if (number % pagesBetweenCleaning === 0) await document.cleanup();
    work.onProgress(number, document.numPages);
  }
}
