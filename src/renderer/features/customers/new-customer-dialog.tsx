import { useId, useState, type FormEvent } from 'react';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export function NewCustomerDialog({ onAdded, onClose }: { onAdded: (id: string) => void; onClose: () => void }) {
  const { t, language, explain } = useTexts();
  const form = useId();
  const add = useCommand('customers.add');
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const write = (text: string) => {
    setName(text);
    setError(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError(t('customers.nameMissing'));
    add.mutate(
      { input: { name, language } },
      {
        onSuccess: ({ id }) => {
          onAdded(id);
          onClose();
        },
        onError: (failure) => setError(explain(failure)),
      },
    );
  };
  return (
    <Dialog
      title={t('customers.new')}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={add.isPending}>
            {t('customers.add')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField autoFocus label={t('customers.name')} value={name} onChange={write} maxLength={500} error={error} />
      </form>
    </Dialog>
  );
}
