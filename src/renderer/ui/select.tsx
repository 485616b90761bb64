import { ChevronsUpDown } from 'lucide-react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp, FieldLabel, type FieldTextsProps } from '#renderer/ui/field-texts.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { Options, type Option } from '#renderer/ui/options.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/ui/select.module.css';

interface SelectProps<Id extends string> extends FieldTextsProps {
  options: readonly Option<Id>[];
  /** `null`: nothing chosen yet. */
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
  isAutoFocused?: boolean;
  /** Looks like text until hovered or focused; the label is for screen readers only (put it in an `InlineRow`). Then it is a record's, and only text where nothing can be changed. */
  isInline?: boolean;
  /** The label is for screen readers only: what is chosen says what it is about. */
  isLabelHidden?: boolean;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    description,
    error,
    options,
    value,
    onChange,
    placeholder,
    isDisabled = false,
    isAutoFocused = false,
    isInline = false,
    isLabelHidden = isInline,
  } = props;
  const isReadOnly = useReadOnly();
  if (isInline && isReadOnly) return <InlineText>{options.find(({ id }) => id === value)?.label ?? ''}</InlineText>;
  const choose = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <AriaSelect
      {...(isLabelHidden && { 'aria-label': label })}
      {...(placeholder !== undefined && { placeholder })}
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      autoFocus={isAutoFocused}
      isInvalid={error !== undefined}
      className={classes(css, 'field')}
    >
      {!isLabelHidden && <FieldLabel>{label}</FieldLabel>}
      <Button className={classes(css, 'button', isInline && 'inline')}>
        <SelectValue className={classes(css, 'value')}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon icon={ChevronsUpDown} size={14} />
      </Button>
      <FieldHelp description={description} error={error} />
      <Options options={options} />
    </AriaSelect>
  );
}
