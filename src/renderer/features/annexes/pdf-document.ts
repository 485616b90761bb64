import { useEffect, useState } from 'react';
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

let sharedWorker: PDFWorker | undefined;

/** One for all previews. Its script is a file of the app, as the content security policy demands. */
function worker(): PDFWorker {
  sharedWorker ??= PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) });
  return sharedWorker;
}

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: number;
  /** Width and height of the first page in points; an annex's pages are all alike. */
  readonly page: { readonly width: number; readonly height: number };
}

interface Pdf {
  readonly opened?: OpenedPdf;
  readonly error?: Error;
}

/** A PDF opened for showing; the one before it stays until the new one is ready. */
export function usePdf(bytes: Uint8Array | undefined): Pdf {
  const [pdf, setPdf] = useState<Pdf>({});
  useEffect(() => {
    if (!bytes) return undefined;
    // pdf.js takes the bytes away from whoever gives them.
    const task = getDocument({ data: bytes.slice(), worker: worker(), useWasm: false, useSystemFonts: false });
    let isWanted = true;
    const show = (next: Pdf): void => {
      if (isWanted) setPdf(next);
    };
    openFirstPage(task.promise).then(
      (opened) => show({ opened }),
      (error: unknown) => show({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      isWanted = false;
      void task.destroy();
    };
  }, [bytes]);
  return pdf;
}

async function openFirstPage(opening: Promise<PDFDocumentProxy>): Promise<OpenedPdf> {
  const document = await opening;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { document, pages: document.numPages, page: { width, height } };
}
