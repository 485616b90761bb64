import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentsUi, type ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { MarkLayer } from '#renderer/features/documents/mark-layer.tsx';
import { usePdfDesk, type PdfDesk } from '#renderer/features/documents/pdf-desk.ts';
import type { OpenPdf } from '#renderer/features/documents/pdf-file.ts';
import { PdfPage } from '#renderer/features/documents/pdf-page.tsx';
import { PdfThumbnails } from '#renderer/features/documents/pdf-thumbnails.tsx';
import { PdfToolbar } from '#renderer/features/documents/pdf-toolbar.tsx';
import { PreviewBody } from '#renderer/features/documents/preview-body.tsx';
import { RedactionPanel } from '#renderer/features/documents/redaction-panel.tsx';
import { useRedaction, type Redaction } from '#renderer/features/documents/use-redaction.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/documents/pdf-view.module.css';

interface PdfViewProps {
  pdf: OpenPdf;
  shown: ShownDocument;
}

/** An opened PDF: its pages, how one looks at them, and what is marked on them. */
export function PdfView({ pdf, shown }: PdfViewProps) {
  const { t } = useTexts();
  const { side } = useDocumentsUi();
  const desk = usePdfDesk(pdf, shown);
  const redaction = useRedaction(shown.sha256);
  const findField = useRef<HTMLInputElement>(null);
  const sides = [
    { id: 'pages', label: t('documents.pages'), content: <PdfThumbnails desk={desk} /> },
    {
      id: 'redaction',
      label: t('documents.redaction'),
      ...(redaction.marks.length > 0 && { count: redaction.marks.length }),
      content: <RedactionPanel shown={shown} desk={desk} redaction={redaction} />,
    },
  ] as const;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts of what is inside
    <div className={classes(css, 'view')} onKeyDown={(event) => press(event, desk, findField.current)}>
      <PdfToolbar desk={desk} findField={findField} />
      <PreviewBody shown={shown} sides={sides}>
        <Pages desk={desk} redaction={redaction} isMarking={side === 'redaction'} />
      </PreviewBody>
    </div>
  );
}

interface PagesProps {
  desk: PdfDesk;
  redaction: Redaction;
  isMarking: boolean;
}

function Pages({ desk, redaction, isMarking }: PagesProps) {
  const { t } = useTexts();
  const { pdf, place, onScroll, scale, search } = desk;
  useEffect(() => {
    // The preview had the keyboard while the pages were not there yet.
    if (document.activeElement?.contains(place.current) === true) place.current?.focus();
  }, [place]);
  const hit = search.hits[search.at];
  return (
    <>
      {pdf.pages < pdf.document.numPages && (
        <Notice tone="warn" title={t('documents.pagesLeftOut', { shown: pdf.pages, pages: pdf.document.numPages })} />
      )}
      <section
        ref={place}
        onScroll={onScroll}
        // It scrolls, and the keyboard scrolls what has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('documents.pages')}
        className={classes(css, 'pages')}
      >
        {scale > 0 &&
          Array.from({ length: pdf.pages }, (_, index) => index + 1).map((number) => {
            const found = search.onPage(number);
            return (
              <PdfPage
                key={number}
                document={pdf.document}
                number={number}
                label={t('documents.page', { page: number, pages: pdf.pages })}
                scale={scale}
                size={pdf.size}
                {...(found && { found })}
                current={hit?.page === number ? hit.range : null}
              >
                {(size) => (
                  <MarkLayer page={number} size={size} scale={scale} redaction={redaction} isMarking={isMarking} />
                )}
              </PdfPage>
            );
          })}
      </section>
    </>
  );
}

/** Ctrl with F, plus, minus and 0 are about the document while the keyboard is in it, and not about the window. */
function press(event: KeyboardEvent, desk: PdfDesk, findField: HTMLInputElement | null): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  if (act === 'find') findField?.select();
  else if (act === 'fit') desk.setZoom('width');
  else desk.zoomBy(act === 'in' ? 1 : -1);
}

const keys: Readonly<Record<string, 'find' | 'in' | 'out' | 'fit'>> = {
  f: 'find',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
};
