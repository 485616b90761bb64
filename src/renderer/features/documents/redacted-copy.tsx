import { FileLock2, FolderOpen } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import type { PlacedMark } from '#renderer/features/documents/redaction-marks.ts';
import { useRedactedCopy } from '#renderer/features/documents/use-redacted-copy.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/documents/redaction-panel.module.css';

interface RedactedCopyProps {
  shown: ShownDocument;
  marks: readonly PlacedMark[];
}

/** Writes the copy, and says what it is and what it is not. */
export function RedactedCopy({ shown, marks }: RedactedCopyProps) {
  const { t, bytes } = useTexts();
  const copy = useRedactedCopy(shown);
  const { progress } = copy;
  return (
    <div className={classes(css, 'copy')}>
      <Button
        kind="primary"
        icon={FileLock2}
        isDisabled={marks.length === 0 || progress !== null}
        onPress={() => void copy.write(marks)}
      >
        {t('documents.redaction.export')}
      </Button>
      {progress && (
        <Progress
          label={t('documents.redaction.writing')}
          {...(progress.total > 0 && {
            fraction: progress.done / progress.total,
            valueText: `${progress.done} / ${progress.total}`,
          })}
          onCancel={copy.cancel}
          cancelLabel={t('action.cancel')}
        />
      )}
      {copy.problem !== null && (
        <Notice tone="bad" role="alert" title={t('documents.redaction.failed')}>
          {copy.problem}
        </Notice>
      )}
      {copy.written && (
        <Notice
          tone="ok"
          role="status"
          title={t('documents.redaction.written', { name: copy.written.name })}
          source={t('documents.redaction.source')}
          actions={
            <Button kind="bare" icon={FolderOpen} onPress={copy.showInFolder}>
              {t('document.showFolder')}
            </Button>
          }
        >
          {t('documents.redaction.written.what', { pages: copy.written.pages, size: bytes(copy.written.size) })}
        </Notice>
      )}
    </div>
  );
}
