import { useEffect, useRef, useState } from 'react';
import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { usePdf } from '#renderer/features/annexes/pdf-document.ts';
import { PdfPage } from '#renderer/features/documents/pdf-page.tsx';
import css from '#renderer/features/annexes/pdf-preview.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

interface PdfPreviewProps {
  pdf: Uint8Array | undefined;
  /** Said beside the number of pages, where it is known. */
  rows?: number;
  /** What is shown is of an earlier choice. */
  isStale: boolean;
}

/** Fractions of the width; the first is the whole. */
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
const whole = 3;
/** Room beside a page, in pixels. */
const margin = 48;

/** A PDF page by page, as wide as its place unless one zooms. */
export function PdfPreview({ pdf, rows, isStale }: PdfPreviewProps) {
  const { t } = useTexts();
  const { opened, error } = usePdf(pdf);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [zoom, setZoom] = useState(whole);
  const scale = opened ? (Math.max(240, width - margin) / opened.page.width) * (zooms[zoom] ?? 1) : 1;
  return (
    <div className={classes(css, 'preview')}>
      <header className={classes(css, 'bar')}>
        <span className={classes(css, 'count')}>
          {opened &&
            (rows === undefined
              ? t('annexes.preview.pageCount', { pages: opened.pages })
              : t('annexes.preview.pages', { pages: opened.pages, rows }))}
        </span>
        <IconButton
          icon={ZoomOut}
          label={t('annexes.zoom.out')}
          isDisabled={zoom === 0}
          onPress={() => setZoom(zoom - 1)}
        />
        <IconButton icon={MoveHorizontal} label={t('annexes.zoom.fit')} onPress={() => setZoom(whole)} />
        <IconButton
          icon={ZoomIn}
          label={t('annexes.zoom.in')}
          isDisabled={zoom === zooms.length - 1}
          onPress={() => setZoom(zoom + 1)}
        />
      </header>
      <section
        ref={place}
        // It scrolls, and the keyboard scrolls what has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('annexes.preview')}
        className={classes(css, 'pages', isStale && 'stale')}
      >
        {error && (
          <Notice tone="bad" title={t('annexes.preview.failed')}>
            {error.message}
          </Notice>
        )}
        {opened &&
          width > 0 &&
          Array.from({ length: opened.pages }, (_, index) => (
            <PdfPage
              key={index}
              document={opened.document}
              number={index + 1}
              label={t('annexes.preview.page', { page: index + 1, pages: opened.pages })}
              scale={scale}
              size={opened.page}
            />
          ))}
      </section>
    </div>
  );
}

/** An element's width in pixels, kept up to date. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
