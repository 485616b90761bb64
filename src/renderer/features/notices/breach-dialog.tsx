import type { Obstacle } from '#shared/model/change-permission.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ObstacleList } from '#renderer/features/notices/obstacle-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import css from '#renderer/features/notices/carry-out.module.css';

interface BreachDialogProps {
  obstacles: readonly Obstacle[];
  customers: readonly Customer[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a change is carried out that customers have not permitted, and names them. */
export function BreachDialog({ obstacles, customers, onConfirm, onClose }: BreachDialogProps) {
  const { t } = useTexts();
  const count = new Set(obstacles.flatMap(({ customerId }) => customerId ?? [])).size;
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('notices.despite.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button kind="danger" onPress={onConfirm}>
            {t('notices.despite.do')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'breach')}>
        {count > 0 && <p>{t('notices.despite.text', { count })}</p>}
        <ObstacleList obstacles={obstacles} customers={customers} />
        <p className={classes(css, 'muted')}>{t('notices.despite.law')}</p>
      </div>
    </Dialog>
  );
}
