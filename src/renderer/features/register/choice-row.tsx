import { useState } from 'react';
import { InlineNote } from '#renderer/ui/inline-note.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import type { Option } from '#renderer/ui/options.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface ChoiceRowProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id;
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (value: Id) => Promise<string | undefined>;
  /** What follows from the choice. */
  note?: string;
}

/** A line of a record whose value is chosen from a list; saved at once. */
export function ChoiceRow<Id extends string>({ label, options, value, onSave, note = '' }: ChoiceRowProps<Id>) {
  const [error, setError] = useState<string>();
  const choose = async (chosen: Id) => {
    if (chosen !== value) setError(await onSave(chosen));
  };
  return (
    <InlineRow label={label}>
      <Select
        isInline
        label={label}
        options={options}
        value={value}
        onChange={(chosen) => void choose(chosen)}
        error={error}
      />
      {note !== '' && <InlineNote>{note}</InlineNote>}
    </InlineRow>
  );
}
