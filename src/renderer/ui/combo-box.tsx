import { useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Input } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp } from '#renderer/ui/field-texts.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Options, type Option } from '#renderer/ui/options.tsx';
import css from '#renderer/ui/combo-box.module.css';

interface ComboBoxProps<Id extends string> {
  /** For screen readers; the visible label stands beside it. */
  label: string;
  placeholder?: string;
  options: readonly Option<Id>[];
  /** `null`: nothing chosen. It stays so after a choice where choices are collected elsewhere. */
  value: Id | null;
  onChange: (id: Id) => void;
  /** The field was emptied and left; without it the earlier value comes back. */
  onClear?: () => void;
  error?: string | undefined;
}

/** A choice from a long list, found by typing a part of its name. Looks like text until hovered or focused. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, placeholder, options, value, onChange, onClear, error } = props;
  const chosen = options.find(({ id }) => id === value)?.label ?? '';
  // Without a typed text the field follows the record.
  const [typed, setTyped] = useState<string>();
  const choose = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    setTyped(undefined);
    if (option && option.id !== value) onChange(option.id);
  };
  const leave = () => {
    if (typed?.trim() === '' && value !== null) onClear?.();
    setTyped(undefined);
  };
  return (
    <AriaComboBox
      aria-label={label}
      defaultItems={options}
      value={value}
      onChange={choose}
      inputValue={typed ?? chosen}
      onInputChange={setTyped}
      onBlur={leave}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={error !== undefined}
      className={classes(css, 'field')}
    >
      <div className={classes(css, 'box')}>
        <Input {...(placeholder !== undefined && { placeholder })} className={classes(css, 'input')} />
        <Button className={classes(css, 'button')}>
          <Icon icon={ChevronDown} size={14} />
        </Button>
      </div>
      <FieldHelp error={error} />
      <Options options={options} />
    </AriaComboBox>
  );
}
