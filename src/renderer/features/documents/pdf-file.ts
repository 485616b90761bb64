import { useEffect, useState } from 'react';
import { getDocument, PasswordException, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Its script is a file of the app, as the content security policy demands. */
const newWorker = (): Worker => new Worker(workerUrl, { type: 'module' });

/** Where the build puts what pdf.js reads, seen from the page; its worker is elsewhere. */
const part = (folder: string): string => new URL(`pdfjs/${folder}/`, document.baseURI).href;

/**
 * How stored PDFs are read: pdf.js runs no scripts of a document, evaluates no code, and everything that it reads besides
 * is the app's own.
 */
const pdfReading = () => ({
  cMapUrl: part('cmaps'),
  standardFontDataUrl: part('standard_fonts'),
  wasmUrl: part('wasm'),
  useWasm: false,
  useWorkerFetch: true,
  useSystemFonts: false,
  enableXfa: false,
  maxImageSize: 100_000_000,
  verbosity: VerbosityLevel.ERRORS,
});

export const pdfLimits = {
  /** Pages that are shown. */
  pages: 5000,
  /** Milliseconds until a document counts as one that cannot be opened. */
  patience: 60_000,
} as const;

export type PdfProblem = 'password' | 'unreadable' | 'slow';

export interface PageSize {
  /** In points, as the page is shown. */
  readonly width: number;
  readonly height: number;
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Of the pages that are shown. */
  readonly pages: number;
  /** Of the first page; the others are taken to be alike until they are seen. */
  readonly size: PageSize;
}

interface Opening {
  readonly opened?: OpenPdf;
  readonly problem?: PdfProblem;
}

/** Opens a PDF in a worker of its own, which ends with the preview, whatever the document keeps it busy with. */
export function usePdfFile(bytes: Uint8Array | undefined): Opening {
  const [opening, setOpening] = useState<Opening>({});
  useEffect(() => {
    if (!bytes) return undefined;
    const thread = newWorker();
    // pdf.js takes the bytes away; nobody else needs them.
    const task = getDocument({ data: bytes, worker: PDFWorker.create({ port: thread }), ...pdfReading() });
    let isWanted = true;
    const show = (next: Opening): void => {
      if (isWanted) setOpening(next);
    };
    const tooSlow = setTimeout(() => show({ problem: 'slow' }), pdfLimits.patience);
    open(task.promise)
      .then(
        (opened) => show({ opened }),
        (error: unknown) => show({ problem: error instanceof PasswordException ? 'password' : 'unreadable' }),
      )
      .finally(() => clearTimeout(tooSlow));
    return () => {
      isWanted = false;
      clearTimeout(tooSlow);
      void task.destroy();
      thread.terminate();
    };
  }, [bytes]);
  return opening;
}

async function open(opening: Promise<PDFDocumentProxy>): Promise<OpenPdf> {
  const document = await opening;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { document, pages: Math.min(document.numPages, pdfLimits.pages), size: { width, height } };
}
