import { useEffect, useRef, useState, type CSSProperties } from 'react';
import {
  AbortException,
  RenderingCancelledException,
  TextLayer,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/pdf-preview.module.css';
import { classes } from '#renderer/ui/classes.ts';

interface PdfPageProps {
  document: PDFDocumentProxy;
  /** From 1. */
  number: number;
  pages: number;
  /** CSS pixels a point. */
  scale: number;
  size: { readonly width: number; readonly height: number };
}

/** One page: drawn when it comes near the window, with its text above it for selecting and for screen readers. */
export function PdfPage({ document, number, pages, scale, size }: PdfPageProps) {
  const { t } = useTexts();
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);

  useEffect(() => {
    const [surface, layer] = [canvas.current, text.current];
    if (!isNear || !surface || !layer) return undefined;
    let stop = (): void => undefined;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      if (isWanted) stop = drawPage(page, surface, layer, scale);
    };
    draw().catch(ignoreCancelled);
    return () => {
      isWanted = false;
      stop();
    };
  }, [document, number, scale, isNear]);

  const style: CSSProperties & Record<`--${string}`, string | number> = {
    width: size.width * scale,
    height: size.height * scale,
    '--total-scale-factor': scale,
  };
  return (
    <section
      ref={place}
      aria-label={t('annexes.preview.page', { page: number, pages })}
      className={classes(css, 'page')}
      style={style}
    >
      {isNear && (
        <>
          <canvas ref={canvas} aria-hidden className={classes(css, 'canvas')} />
          <div ref={text} className={classes(css, 'text')} />
        </>
      )}
    </section>
  );
}

/** Draws at the screen's own resolution; answers with what stops it. */
function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, layer: HTMLDivElement, scale: number): () => void {
  const ratio = window.devicePixelRatio;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width * ratio);
  canvas.height = Math.floor(viewport.height * ratio);
  const drawing = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
  layer.replaceChildren();
  const texts = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
  drawing.promise.catch(ignoreCancelled);
  texts.render().catch(ignoreCancelled);
  return () => {
    drawing.cancel();
    texts.cancel();
  };
}

/** A page that is scrolled away or drawn anew while it is being drawn is given up, which pdf.js reports as an error. */
function ignoreCancelled(error: unknown): void {
  const isCancelled = error instanceof RenderingCancelledException || error instanceof AbortException;
  const isClosed = error instanceof Error && error.message.includes('destroyed');
  if (!isCancelled && !isClosed) throw error;
}

/** Whether an element is in the window or within a page's height of it. */
function useIsNear(place: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver((entries) => setIsNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '800px 0px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
