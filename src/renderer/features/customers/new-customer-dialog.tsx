import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { NameDialog } from '#renderer/ui/name-dialog.tsx';

export function NewCustomerDialog({ onAdded, onClose }: { onAdded: (id: string) => void; onClose: () => void }) {
  const { t, language, explain } = useTexts();
  const add = useCommand('customers.add');
  return (
    <NameDialog
      texts={{
        title: t('customers.new'),
        label: t('field.name'),
        add: t('customers.add'),
        cancel: t('action.cancel'),
        close: t('action.close'),
        missing: t('customers.nameMissing'),
      }}
      onAdd={(name) =>
        add
          .mutateAsync({ input: { name, language } })
          .then(({ id }) => onAdded(id))
          .then(() => undefined, explain)
      }
      onClose={onClose}
    />
  );
}
