import { ComboBox, Input, ListBox, ListBoxItem, Popover, useFilter } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp, FieldLabel, type FieldTextsProps } from '#renderer/ui/field-texts.tsx';
import popover from '#renderer/ui/popover.module.css';
import css from '#renderer/ui/field.module.css';

interface SuggestFieldProps extends FieldTextsProps {
  value: string;
  onChange: (value: string) => void;
  /** Known values, in the order in which they are offered. */
  suggestions: readonly string[];
  maxLength?: number;
  isAutoFocused?: boolean;
}

/** Enough to choose from; who does not see what they mean goes on typing. */
const most = 50;

/** A text that is often one of those known, and may be any other: the known ones are offered while one types. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, description, error, value, onChange, suggestions, maxLength, isAutoFocused = false } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const offered = suggestions
    .filter((one) => contains(one, value))
    .slice(0, most)
    .map((id) => ({ id }));
  return (
    <ComboBox
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      items={offered}
      menuTrigger="input"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={isAutoFocused}
      className={classes(css, 'field')}
    >
      <FieldLabel>{label}</FieldLabel>
      <Input {...(maxLength !== undefined && { maxLength })} className={classes(css, 'input')} />
      <FieldHelp description={description} error={error} />
      <Popover offset={4} className={classes(popover, 'popover')}>
        <ListBox<(typeof offered)[number]> className={classes(popover, 'list')}>
          {({ id }) => (
            <ListBoxItem textValue={id} className={classes(popover, 'item')}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
