import { AbortException, RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-dist';

/** Pixels of one canvas: four screens' worth. Beyond, a page is drawn coarser rather than not at all. */
const mostPixels = 16_000_000;

interface Drawing {
  /** The page's text, when it is in its place. */
  readonly text: Promise<TextLayer>;
  readonly stop: () => void;
}

/** Draws at the screen's own resolution, with the text above. `scale`: CSS pixels a point. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, layer: HTMLElement): Drawing {
  const viewport = page.getViewport({ scale });
  const stopPicture = drawPicture(page, canvas, scale);
  layer.replaceChildren();
  const texts = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
  return {
    text: texts.render().then(() => texts),
    stop: () => {
      stopPicture();
      texts.cancel();
    },
  };
}

/** Draws without text, for what is looked at only; answers with what stops it. */
export function drawPicture(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): () => void {
  const viewport = page.getViewport({ scale });
  const pixels = viewport.width * viewport.height;
  const ratio = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / Math.max(1, pixels)));
  canvas.width = Math.max(1, Math.floor(viewport.width * ratio));
  canvas.height = Math.max(1, Math.floor(viewport.height * ratio));
  const drawing = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
  drawing.promise.catch(ignoreCancelled);
  return () => drawing.cancel();
}

/** A page that is scrolled away or drawn anew while it is being drawn is given up, which pdf.js reports as an error. */
export function ignoreCancelled(error: unknown): void {
  const isCancelled = error instanceof RenderingCancelledException || error instanceof AbortException;
  const isClosed = error instanceof Error && /destroyed|terminated/iu.test(error.message);
  if (!isCancelled && !isClosed) throw error;
}
