import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldLabel } from '#renderer/ui/field-texts.tsx';
import css from '#renderer/ui/radio-cards.module.css';

export interface RadioCard<Id extends string> {
  id: Id;
  label: string;
  description?: string;
  /** `mask`: violet, for what the public sees. */
  tone?: 'accent' | 'mask';
  /** At the end of the card: an icon. */
  aside?: ReactNode;
}

interface RadioCardsProps<Id extends string> {
  label: string;
  options: readonly RadioCard<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  isDisabled?: boolean;
  /** Side by side, where each has a few words. */
  isRow?: boolean;
}

/** One of a few ways that must be understood before one chooses: each with a sentence. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>) {
  const { label, options, value, onChange, isDisabled = false, isRow = false } = props;
  const choose = (key: string) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <RadioGroup value={value} onChange={choose} isDisabled={isDisabled} className={classes(css, 'group')}>
      <FieldLabel>{label}</FieldLabel>
      <div className={classes(css, 'cards', isRow && 'row')}>
        {options.map(({ id, label: name, description, tone = 'accent', aside }) => (
          <RadioField key={id} value={id} className={classes(css, 'field')}>
            <RadioButton className={classes(css, 'card', tone)}>
              <span className={classes(css, 'mark')} />
              <span className={classes(css, 'texts')}>
                <span className={classes(css, 'name')}>{name}</span>
                {description !== undefined && <span className={classes(css, 'description')}>{description}</span>}
              </span>
              {aside}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
