import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import { drawPage, ignoreCancelled } from '#renderer/features/documents/draw-page.ts';
import { useFoundText } from '#renderer/features/documents/found-text.ts';
import type { TextRange } from '#renderer/features/documents/page-text.ts';
import type { PageSize } from '#renderer/features/documents/pdf-file.ts';
import { useIsNear } from '#renderer/features/documents/use-is-near.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/documents/pdf-page.module.css';

interface PdfPageProps {
  document: PDFDocumentProxy;
  /** From 1. */
  number: number;
  label: string;
  /** CSS pixels a point. */
  scale: number;
  /** Until the page itself has been seen. */
  size: PageSize;
  /** What was found on it; the one that one is at is among them. */
  found?: readonly TextRange[];
  current?: TextRange | null;
  /** What lies on it; `size` is the page's own. */
  children?: (size: PageSize) => ReactNode;
}

const nothing: readonly TextRange[] = [];

/** One page: drawn when it comes near the window, with its text above it for selecting and for screen readers. */
export function PdfPage(props: PdfPageProps) {
  const { document, number, label, scale, size, found = nothing, current = null, children } = props;
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [layer, setLayer] = useState<TextLayer | null>(null);
  const [own, setOwn] = useState(size);
  const isNear = useIsNear(place);
  useFoundText(layer, found, current);

  useEffect(() => {
    const [surface, texts] = [canvas.current, text.current];
    if (!isNear || !surface || !texts) return undefined;
    let stop = (): void => undefined;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      if (!isWanted) return;
      const { width, height } = page.getViewport({ scale: 1 });
      setOwn((known) => (known.width === width && known.height === height ? known : { width, height }));
      const drawing = drawPage(page, surface, scale, texts);
      stop = drawing.stop;
      const drawn = await drawing.text;
      if (isWanted) setLayer(drawn);
    };
    draw().catch(ignoreCancelled);
    return () => {
      isWanted = false;
      setLayer(null);
      stop();
    };
  }, [document, number, scale, isNear]);

  const style: CSSProperties & Record<`--${string}`, string | number> = {
    width: own.width * scale,
    height: own.height * scale,
    '--total-scale-factor': scale,
  };
  return (
    <section ref={place} aria-label={label} data-page={number} className={classes(css, 'page')} style={style}>
      {isNear && (
        <>
          <canvas ref={canvas} aria-hidden className={classes(css, 'canvas')} />
          <div ref={text} className={classes(css, 'text')} />
        </>
      )}
      {children?.(own)}
    </section>
  );
}
