import { useId, useState } from 'react';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/ui/inline-checks.module.css';

interface InlineChecksProps<Id extends string> {
  label: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  chosen: readonly Id[];
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (chosen: Id[]) => Promise<string | undefined>;
  /** What it means that none is chosen. */
  none?: string;
}

/** Things of a record that are so or not, saved at once. */
export function InlineChecks<Id extends string>({ label, options, chosen, onSave, none }: InlineChecksProps<Id>) {
  const id = useId();
  const isReadOnly = useReadOnly();
  const [error, setError] = useState<string>();
  if (isReadOnly) {
    const names = options.filter((option) => chosen.includes(option.id)).map((option) => option.label);
    return (
      <InlineRow label={label}>
        <InlineText>{names.length === 0 ? (none ?? '') : names.join(', ')}</InlineText>
      </InlineRow>
    );
  }
  const choose = async (one: Id, isChosen: boolean) => {
    const others = chosen.filter((other) => other !== one);
    setError(await onSave(isChosen ? [...others, one] : others));
  };
  return (
    <InlineRow label={label}>
      <div role="group" aria-label={label} className={classes(css, 'checks')}>
        {options.map((option) => (
          <Checkbox
            key={option.id}
            isSelected={chosen.includes(option.id)}
            onChange={(isChosen) => void choose(option.id, isChosen)}
          >
            {option.label}
          </Checkbox>
        ))}
        {chosen.length === 0 && none !== undefined && <p className={classes(css, 'none')}>{none}</p>}
      </div>
      <InlineError id={`${id}-error`}>{error}</InlineError>
    </InlineRow>
  );
}
