import { useId, useState, type FormEvent } from 'react';
import type { ListToTakeIn } from '#renderer/app/navigation.tsx';
import { useCreation } from '#renderer/app/opening.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

interface NewRegisterDialogProps {
  /** What to take in as soon as the register is there. */
  list: ListToTakeIn;
  onClose: () => void;
}

/** Asks whose register it is; the system's dialog then asks where to save it. */
export function NewRegisterDialog({ list, onClose }: NewRegisterDialogProps) {
  const { t, explain } = useTexts();
  const form = useId();
  const create = useCreation();
  const [organisation, setOrganisation] = useState('');
  const [error, setError] = useState<string>();
  const hasList = list.initialText !== undefined || list.initialFile !== undefined;
  const save = async () => {
    try {
      if (await create({ organisation: organisation.trim(), sample: false, list })) onClose();
    } catch (failure) {
      setError(explain(failure));
    }
  };
  const write = (text: string) => {
    setOrganisation(text);
    setError(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setError(organisation.trim() === '' ? t('newRegister.nameMissing') : undefined);
    if (organisation.trim() !== '') void save();
  };
  return (
    <Dialog
      title={t('newRegister.title')}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={form}>
            {t('newRegister.choosePlace')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          autoFocus
          label={t('newRegister.organisation')}
          description={hasList ? t('newRegister.withList') : t('newRegister.description')}
          value={organisation}
          onChange={write}
          maxLength={500}
          error={error}
        />
      </form>
    </Dialog>
  );
}
