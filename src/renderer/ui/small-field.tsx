import { useState, type Ref } from 'react';
import { Input, TextField } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/small-field.module.css';

interface SmallFieldProps {
  label: string;
  value: string;
  /** On Enter, and when the field is left with another value. */
  onCommit: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field of a few letters in a toolbar. What is written counts when one is done; Esc takes it back. */
export function SmallField({ label, value, onCommit, inputRef }: SmallFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <TextField
      aria-label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && draft !== null) setDraft(null);
        else event.continuePropagation();
      }}
      className={classes(css, 'field')}
    >
      <Input ref={inputRef} className={classes(css, 'input')} />
    </TextField>
  );
}
