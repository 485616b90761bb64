import { useId, useState, type FormEvent } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface NameDialogTexts {
  readonly title: string;
  /** Of the field. */
  readonly label: string;
  /** The primary button. */
  readonly add: string;
  readonly cancel: string;
  readonly close: string;
  /** Said where nothing has been written. */
  readonly missing: string;
}

interface NameDialogProps {
  texts: NameDialogTexts;
  /** What stands there at first: the name that is being changed. */
  initial?: string;
  /** Under the field, while this is written in it. */
  describe?: (name: string) => string;
  /** Answers with what is wrong, or nothing when it is added. */
  onAdd: (name: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** Asks for the one thing that a new record cannot be without, its name; the rest is written in the record. */
export function NameDialog({ texts, initial = '', describe, onAdd, onClose }: NameDialogProps) {
  const form = useId();
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const write = (text: string) => {
    setName(text);
    setError(undefined);
  };
  const submit = async () => {
    if (name.trim() === '') return setError(texts.missing);
    setAdding(true);
    const refusal = await onAdd(name);
    setAdding(false);
    if (refusal === undefined) onClose();
    else setError(refusal);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isAdding) void submit();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={texts.close}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={isAdding}>
            {texts.add}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit}>
        <TextField
          autoFocus
          label={texts.label}
          {...(describe && { description: describe(name) })}
          value={name}
          onChange={write}
          maxLength={500}
          error={error}
        />
      </form>
    </Dialog>
  );
}
