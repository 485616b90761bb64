import { useState, type ReactNode } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

export interface Leaving {
  /** Goes at once, or after a question where something would be lost. */
  readonly leave: (go: () => void) => void;
  readonly question: ReactNode;
}

/** The way out of a review: asks only when rows have been changed by hand. */
export function useLeaving(isTouched: () => boolean): Leaving {
  const [leaving, setLeaving] = useState<() => void>();
  return {
    leave: (go) => (isTouched() ? setLeaving(() => go) : go()),
    question: leaving && <LeaveReview onStay={() => setLeaving(undefined)} onLeave={leaving} />,
  };
}

function LeaveReview({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('takeIn.leave.title')}
      isOpen
      onClose={onStay}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onLeave}>{t('takeIn.leave.leave')}</Button>
          <Button kind="primary" onPress={onStay}>
            {t('takeIn.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('takeIn.leave.text')}</p>
    </Dialog>
  );
}
