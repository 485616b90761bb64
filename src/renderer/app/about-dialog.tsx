import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

export function AboutDialog({ version, onClose }: { version: string; onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog
      title={t('about.title')}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={t('action.close')}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      }
    >
      <p>{t('about.version', { version })}</p>
      <p>{t('about.promise')}</p>
    </Dialog>
  );
}
