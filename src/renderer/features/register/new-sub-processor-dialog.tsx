import { useId, useState, type FormEvent } from 'react';
import { useCommand, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { folded } from '#renderer/features/register/fold-text.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

interface NewSubProcessorDialogProps {
  /** The new sub-processor's blank processing. */
  onAdded: (processingId: string) => void;
  onClose: () => void;
}

/** Asks for the one thing that a sub-processor cannot be without; the rest is written in the grid and the record. */
export function NewSubProcessorDialog({ onAdded, onClose }: NewSubProcessorDialogProps) {
  const { t, explain } = useTexts();
  const form = useId();
  const add = useCommand('subProcessors.add');
  const records = useRecords();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const twin = records?.subProcessors.find(({ legalName }) => folded(legalName) === folded(name.trim()));
  const write = (text: string) => {
    setName(text);
    setError(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError(t('record.nameMissing'));
    add.mutate(
      { input: { legalName: name, country: null } },
      {
        onSuccess: ({ processingId }) => {
          onAdded(processingId);
          onClose();
        },
        onError: (failure) => setError(explain(failure)),
      },
    );
  };
  return (
    <Dialog
      title={t('newSubProcessor.title')}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={add.isPending}>
            {t('newSubProcessor.add')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          autoFocus
          label={t('record.legalName')}
          description={twin ? t('newSubProcessor.exists', { name: twin.legalName }) : t('newSubProcessor.description')}
          value={name}
          onChange={write}
          maxLength={500}
          error={error}
        />
      </form>
    </Dialog>
  );
}
