import type { ReactNode } from 'react';
import type { Organisation } from '#shared/model/organisation.ts';
import type { Progress as Report } from '#shared/ipc/result.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { SigningChoice, type Signing } from '#renderer/features/annexes/signing-choice.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/notices/forms.module.css';

interface PaperDialogProps {
  title: string;
  /** What is written. */
  text: string;
  startLabel: string;
  organisation: Organisation;
  signing: Signing;
  writing: {
    readonly cancel: () => void;
    readonly isPending: boolean;
    readonly isWriting: boolean;
    readonly progress: Report | undefined;
    readonly error: CallError | null;
  };
  isDisabled?: boolean;
  onStart: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks whether papers are to be signed, writes them, and says how far that has come. */
export function PaperDialog(props: PaperDialogProps) {
  const {
    title,
    text,
    startLabel,
    organisation,
    signing,
    writing,
    isDisabled = false,
    onStart,
    onClose,
    children,
  } = props;
  const { t, explain } = useTexts();
  const { isPending, isWriting, error, progress, cancel } = writing;
  const close = () => {
    cancel();
    onClose();
  };
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={close}>{t('action.cancel')}</Button>
          <Button kind="primary" isDisabled={isPending || isDisabled || signing.isUndecided} onPress={onStart}>
            {startLabel}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'form')}>
        <p>{text}</p>
        {children}
        <SigningChoice signing={signing} organisation={organisation} isDisabled={isPending} />
        {error && (
          <Notice tone="bad" role="alert" title={t('notices.write.failed')}>
            {explain(error)}
          </Notice>
        )}
        {isWriting && (
          <Progress
            label={t('notices.write.working')}
            {...(total > 0 && { fraction: done / total, valueText: `${done} / ${total}` })}
            onCancel={cancel}
            cancelLabel={t('action.cancel')}
          />
        )}
      </div>
    </Dialog>
  );
}
