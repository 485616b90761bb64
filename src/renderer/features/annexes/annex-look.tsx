import { lazy, Suspense } from 'react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/annex-details.module.css';
import { useDocumentBytes } from '#renderer/features/documents/document-bytes.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

const PdfPreview = lazy(async () => {
  const { PdfPreview: preview } = await import('#renderer/features/annexes/pdf-preview.tsx');
  return { default: preview };
});

/** An issued annex page by page, as it left the house. */
export function AnnexLook({ annex: { number, sha256 }, onClose }: { annex: IssuedAnnex; onClose: () => void }) {
  const { t } = useTexts();
  const { bytes, hasFailed } = useDocumentBytes(sha256);
  return (
    <Dialog size="full" title={t('issued.annex', { number })} isOpen onClose={onClose} closeLabel={t('action.close')}>
      {hasFailed ? (
        <Notice tone="bad" role="alert" title={t('issued.look.failed')} />
      ) : (
        <div className={classes(css, 'look')}>
          <Suspense>
            <PdfPreview pdf={bytes} isStale={false} />
          </Suspense>
        </div>
      )}
    </Dialog>
  );
}
