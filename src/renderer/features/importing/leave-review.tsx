import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface LeaveReviewProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asked only when rows have been changed by hand. */
export function LeaveReview({ onStay, onLeave }: LeaveReviewProps) {
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
