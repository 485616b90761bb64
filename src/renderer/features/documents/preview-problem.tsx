import { ExternalLink } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import type { PdfProblem } from '#renderer/features/documents/pdf-file.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

interface PreviewProblemProps {
  problem: PdfProblem | 'damaged' | 'large' | 'encrypted';
  shown: ShownDocument;
}

/** Why a document is not shown here, and what else there is to do. */
export function PreviewProblem({ problem, shown }: PreviewProblemProps) {
  const { t } = useTexts();
  const actions = useDocumentActions(shown);
  const isLost = problem === 'damaged';
  return (
    <div className={classes(css, 'alone')}>
      <Notice
        tone={isLost ? 'bad' : 'warn'}
        title={t(`documents.problem.${problem}`, { name: shown.name })}
        role="alert"
        actions={
          !isLost && (
            <Button kind="bare" icon={ExternalLink} onPress={() => void actions.open()}>
              {t('document.action.open')}
            </Button>
          )
        }
      >
        {t(`documents.problem.${problem}.what`)}
      </Notice>
    </div>
  );
}
