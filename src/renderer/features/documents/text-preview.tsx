import type { ReactNode } from 'react';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { shownLimit, useDocumentBytes } from '#renderer/features/documents/document-bytes.ts';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { plainTextOf } from '#renderer/features/documents/plain-text.ts';
import { PreviewBody } from '#renderer/features/documents/preview-body.tsx';
import { isPlainText } from '#renderer/features/documents/preview-kind.ts';
import { PreviewProblem } from '#renderer/features/documents/preview-problem.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

/** The text of a document. What is not text is not shown, and nothing of it can act. */
export function TextPreview({ shown }: { shown: ShownDocument }) {
  return (
    <PreviewBody shown={shown}>
      {shown.size > shownLimit ? (
        <PreviewProblem problem="large" shown={shown} />
      ) : isPlainText(shown) ? (
        <PlainText shown={shown} />
      ) : (
        <TextOnly shown={shown} />
      )}
    </PreviewBody>
  );
}

function PlainText({ shown }: { shown: ShownDocument }) {
  const { t } = useTexts();
  const { bytes, hasFailed } = useDocumentBytes(shown.sha256);
  if (hasFailed) return <PreviewProblem problem="damaged" shown={shown} />;
  if (!bytes) return <Loading />;
  const { text, isCut } = plainTextOf(bytes);
  const isTable = /^(?:text\/csv|application\/(?:json|xml))$/u.test(shown.mediaType);
  return (
    <Sheet text={text === '' ? t('documents.empty') : text} isMono={isTable}>
      {isCut && <Notice tone="warn" title={t('documents.truncated')} />}
    </Sheet>
  );
}

/** As the engine reads it for searching, out of a format that has more than text. */
function TextOnly({ shown }: { shown: ShownDocument }) {
  const { t, explain } = useTexts();
  const { data: read, error } = useCall('documents.text', { sha256: shown.sha256 });
  if (error) {
    return (
      <div className={classes(css, 'alone')}>
        <Notice tone="bad" title={t('documents.problem.unreadable', { name: shown.name })}>
          {explain(error)}
        </Notice>
      </div>
    );
  }
  if (!read) return <Loading />;
  if (read.state === 'encrypted') return <PreviewProblem problem="encrypted" shown={shown} />;
  if (read.state === 'too-large') return <PreviewProblem problem="large" shown={shown} />;
  if (read.state === 'unreadable' || read.state === 'unsupported')
    return <PreviewProblem problem="unreadable" shown={shown} />;
  const text = read.pages.map((page) => page.text).join('\n\n');
  return (
    <Sheet text={text === '' ? t('documents.empty') : text}>
      <Notice tone="neutral" title={t('documents.textOnly')} />
      {read.truncated && <Notice tone="warn" title={t('documents.truncated')} />}
    </Sheet>
  );
}

function Loading() {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'alone')}>
      <Progress label={t('documents.reading')} />
    </div>
  );
}

interface SheetProps {
  text: string;
  isMono?: boolean;
  /** What is to be known of the text. */
  children: ReactNode;
}

function Sheet({ text, isMono = false, children }: SheetProps) {
  const { t } = useTexts();
  return (
    <section
      // It scrolls, and the keyboard scrolls what has the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('documents.text')}
      className={classes(css, 'scroll')}
    >
      <div className={classes(css, 'notes')}>{children}</div>
      <div className={classes(css, 'sheet', isMono && 'mono')}>{text}</div>
    </section>
  );
}
