import { FolderOpen } from 'lucide-react';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import type { IssuedFile } from '#renderer/features/annexes/use-issue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** The annex has been issued: its number, and where it is. */
export function IssueResult({ result, onClose }: { result: IssuedFile; onClose: () => void }) {
  const { t, bytes, explain } = useTexts();
  const { number, signedBy, size, file } = result;
  const showInFolder = useCommand('shell.showInFolder');
  return (
    <Dialog
      size="small"
      title={t('issue.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('issue.done.close')}
        </Button>
      }
    >
      <div className={classes(css, 'result')}>
        <Notice tone="ok" title={t('issue.done', { number })}>
          {signedBy === '' ? t('issue.done.unsigned') : t('issue.done.signed', { name: signedBy })}
        </Notice>
        <div className={classes(css, 'file')}>
          <span>{t('issue.done.file', { file: file.name, size: bytes(size) })}</span>
          <Button icon={FolderOpen} onPress={() => showInFolder.mutate({ input: { file: file.file } })}>
            {t('document.showFolder')}
          </Button>
        </div>
        {showInFolder.error && <p role="alert">{explain(showInFolder.error)}</p>}
        <p className={classes(css, 'muted')}>{t('issue.done.kept')}</p>
      </div>
    </Dialog>
  );
}
