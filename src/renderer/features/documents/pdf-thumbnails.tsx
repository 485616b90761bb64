import { useEffect, useRef } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useTexts } from '#renderer/app/texts.tsx';
import { drawPicture, ignoreCancelled } from '#renderer/features/documents/draw-page.ts';
import type { PdfDesk } from '#renderer/features/documents/pdf-desk.ts';
import type { PageSize } from '#renderer/features/documents/pdf-file.ts';
import { useIsNear } from '#renderer/features/documents/use-is-near.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/documents/pdf-view.module.css';

/** Every page as a small picture that leads to it. */
export function PdfThumbnails({ desk: { pdf, page, goTo } }: { desk: PdfDesk }) {
  const { t } = useTexts();
  return (
    <ol className={classes(css, 'thumbnails')}>
      {Array.from({ length: pdf.pages }, (_, index) => index + 1).map((number) => (
        <li key={number}>
          <button
            type="button"
            aria-label={t('documents.page', { page: number, pages: pdf.pages })}
            {...(number === page && { 'aria-current': 'page' })}
            onClick={() => goTo(number)}
            className={classes(css, 'thumbnail')}
          >
            <Picture document={pdf.document} number={number} size={pdf.size} />
            {number}
          </button>
        </li>
      ))}
    </ol>
  );
}

interface PictureProps {
  document: PDFDocumentProxy;
  number: number;
  size: PageSize;
}

/** In CSS pixels, as the style sheet has it. */
const width = 80;

function Picture({ document, number, size }: PictureProps) {
  const place = useRef<HTMLSpanElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useIsNear(place);
  useEffect(() => {
    const surface = canvas.current;
    if (!isNear || !surface) return undefined;
    let stop = (): void => undefined;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      if (isWanted) stop = drawPicture(page, surface, width / page.getViewport({ scale: 1 }).width);
    };
    draw().catch(ignoreCancelled);
    return () => {
      isWanted = false;
      stop();
    };
  }, [document, number, isNear]);
  return (
    <span ref={place} className={classes(css, 'small')} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      {isNear && <canvas ref={canvas} aria-hidden />}
    </span>
  );
}
