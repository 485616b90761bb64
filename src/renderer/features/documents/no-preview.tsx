import { ExternalLink, FileQuestion } from 'lucide-react';
import { openingRisk } from '#shared/model/opening-risk.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { PreviewBody } from '#renderer/features/documents/preview-body.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

/** A kind of file that only another program shows; main asks again before it opens one that may run code. */
export function NoPreview({ shown }: { shown: ShownDocument }) {
  const { t } = useTexts();
  const actions = useDocumentActions(shown);
  const risk = openingRisk(shown.name);
  return (
    <PreviewBody shown={shown}>
      <div className={classes(css, 'alone')}>
        {risk !== 'none' && (
          <Notice tone="warn" title={t(`documents.risk.${risk}`)}>
            {t('documents.risk.what')}
          </Notice>
        )}
        <EmptyState
          icon={FileQuestion}
          sentence={t('documents.none')}
          action={
            <Button icon={ExternalLink} onPress={() => void actions.open()}>
              {t('document.action.open')}
            </Button>
          }
        />
      </div>
    </PreviewBody>
  );
}
