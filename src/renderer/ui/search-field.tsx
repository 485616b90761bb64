import type { Ref } from 'react';
import { Search, X } from 'lucide-react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import css from '#renderer/ui/search-field.module.css';

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  /** On Enter: open the first hit, move into the grid. */
  onSubmit?: (value: string) => void;
  /** Shown while it is empty: how to come here. */
  shortcut?: string;
  clearLabel: string;
  inputRef?: Ref<HTMLInputElement>;
  /** Takes the keyboard when it appears: in a dialog that is for searching. */
  isAutoFocused?: boolean;
  /** Stands over a list of options, in which the arrows choose while the keyboard stays here. */
  isCombobox?: boolean;
}

/** Filters while one types; Esc empties it. */
export function SearchField(props: SearchFieldProps) {
  const {
    label,
    placeholder,
    value,
    onChange,
    onSubmit,
    shortcut,
    clearLabel,
    inputRef,
    isAutoFocused = false,
    isCombobox = false,
  } = props;
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={isAutoFocused}
      {...(onSubmit && { onSubmit })}
      className={classes(css, 'field')}
    >
      <Icon icon={Search} />
      <Input
        ref={inputRef}
        {...(isCombobox && { role: 'combobox', 'aria-expanded': true })}
        {...(placeholder !== undefined && { placeholder })}
        className={classes(css, 'input')}
      />
      {value === '' ? (
        shortcut !== undefined && <Kbd>{shortcut}</Kbd>
      ) : (
        <Button aria-label={clearLabel} className={classes(css, 'clear')}>
          <Icon icon={X} size={14} />
        </Button>
      )}
    </AriaSearchField>
  );
}
