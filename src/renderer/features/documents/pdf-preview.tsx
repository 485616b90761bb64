import { useDocumentBytes, shownLimit } from '#renderer/features/documents/document-bytes.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { PdfView } from '#renderer/features/documents/pdf-view.tsx';
import { usePdfFile } from '#renderer/features/documents/pdf-file.ts';
import { PreviewBody } from '#renderer/features/documents/preview-body.tsx';
import { PreviewProblem } from '#renderer/features/documents/preview-problem.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

/** A stored PDF; a very large one is for another program. */
export function PdfPreview({ shown }: { shown: ShownDocument }) {
  if (shown.size <= shownLimit) return <LoadedPdf shown={shown} />;
  return (
    <PreviewBody shown={shown}>
      <PreviewProblem problem="large" shown={shown} />
    </PreviewBody>
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

function LoadedPdf({ shown }: { shown: ShownDocument }) {
  const { bytes, hasFailed } = useDocumentBytes(shown.sha256);
  const { opened, problem } = usePdfFile(bytes);
  if (opened) return <PdfView pdf={opened} shown={shown} />;
  const why = hasFailed ? 'damaged' : problem;
  return (
    <PreviewBody shown={shown}>
      {why === undefined ? <Loading /> : <PreviewProblem problem={why} shown={shown} />}
    </PreviewBody>
  );
}
