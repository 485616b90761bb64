import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import css from '#renderer/ui/inline-field.module.css';

interface InlineFieldProps {
  label: string;
  value: string;
  /**
   * Called with a changed text on Enter or when the field is left. Answers with what is wrong, or nothing when it is
   * saved and `value` (or the query behind it) is up to date.
   */
  onSave: (value: string) => Promise<string | undefined>;
  /** Shown in an empty field: what belongs here. */
  placeholder?: string;
  isReadOnly?: boolean;
  maxLength?: number;
  /** The text's own language, for hyphenation, spelling and screen readers. */
  lang?: string;
}

/** A text that is read as text and edited in place: Enter or leaving saves, Shift+Enter breaks the line, Esc takes back. */
export function InlineField({
  label,
  value,
  onSave,
  placeholder,
  isReadOnly = false,
  maxLength,
  lang,
}: InlineFieldProps) {
  const id = useId();
  // Without a draft the field follows the record: undo and saves from elsewhere show at once.
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const saving = useRef<string>(undefined);
  const takeBack = () => {
    setDraft(undefined);
    setError(undefined);
  };
  const save = async () => {
    if (draft === undefined || draft === value) return takeBack();
    // Enter saves, and leaving the field a moment later must not save the same text again.
    if (saving.current === draft) return;
    saving.current = draft;
    const refusal = await onSave(draft).finally(() => (saving.current = undefined));
    setError(refusal);
    if (refusal === undefined) setDraft((now) => (now === draft ? undefined : now));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that confirms a composed letter is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      takeBack();
    }
  };
  return (
    <InlineRow label={label} htmlFor={id}>
      <textarea
        id={id}
        rows={1}
        value={draft ?? value}
        lang={lang}
        placeholder={placeholder}
        readOnly={isReadOnly}
        maxLength={maxLength}
        // Until something is typed, Ctrl+Z is the register's and not the field's.
        data-draft={draft === undefined ? 'none' : 'typed'}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        className={classes(css, 'edit')}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-error`} role="alert" className={classes(css, 'error')}>
        {error}
      </p>
    </InlineRow>
  );
}
