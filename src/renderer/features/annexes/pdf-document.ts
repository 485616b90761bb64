import { useEffect, useState } from 'react';
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

let sharedWorker: PDFWorker | undefined;

/** One for all previews. Its script is a file of the app, as the content security policy demands. */
function worker(): PDFWorker {
  sharedWorker ??= new PDFWorker({ port: new Worker(workerUrl, { type: 'module' }) });
  return sharedWorker;
}

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: number;
  /** Width and height of the first page in points; an annex's pages are all alike. */
  readonly page: { readonly width: number; readonly height: number };
}

/** A PDF opened for showing; the one before it is shown until the new one is ready. */
export function usePdf(bytes: Uint8Array | undefined): OpenedPdf | undefined {
  const [opened, setOpened] = useState<OpenedPdf>();
  useEffect(() => {
    if (!bytes) return;
    // pdf.js takes the bytes away from whoever gives them.
    const task = getDocument({ data: bytes.slice(), worker: worker(), useWasm: false, useSystemFonts: false });
    let isWanted = true;
    const open = async (): Promise<void> => {
      const document = await task.promise;
      const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
      if (isWanted) setOpened({ document, pages: document.numPages, page: { width, height } });
    };
    // A task that was given up rejects; the bytes themselves were made by the engine a moment ago.
    open().catch((error: unknown) => {
      if (isWanted) throw error;
    });
    return () => {
      isWanted = false;
      void task.destroy();
    };
  }, [bytes]);
  return opened;
}
