import { useState } from 'react';
import { ChevronsUpDown } from 'lucide-react';
import {
  Autocomplete,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp } from '#renderer/ui/field-texts.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import type { Option } from '#renderer/ui/options.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import popover from '#renderer/ui/popover.module.css';
import css from '#renderer/ui/search-select.module.css';

interface SearchSelectProps<Id extends string> {
  /** For screen readers; the visible label stands beside it. */
  label: string;
  options: readonly Option<Id>[];
  /** `null`: nothing chosen. It stays so where the choices are collected elsewhere. */
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder: string;
  /** Above the list: "Find a country". */
  searchLabel: string;
  clearLabel: string;
  /** Said when nothing is called that. */
  noneText: string;
  error?: string | undefined;
  /** Chooses what is shown and changes nothing: looks like a field, and works where nothing can be changed. */
  isFilter?: boolean;
}

/** A choice from a long list, found by typing a part of its name. Looks like text until hovered or focused. */
export function SearchSelect<Id extends string>(props: SearchSelectProps<Id>) {
  const { label, options, value, onChange, placeholder, error, isFilter = false } = props;
  const isReadOnly = useReadOnly();
  if (isReadOnly && !isFilter) return <InlineText>{options.find(({ id }) => id === value)?.label ?? ''}</InlineText>;
  const choose = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={choose}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classes(css, 'field')}
    >
      <Button className={classes(css, 'button', isFilter && 'boxed')}>
        <SelectValue className={classes(css, 'value')}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon icon={ChevronsUpDown} size={14} />
      </Button>
      <FieldHelp error={error} />
      <Popover offset={4} className={`${classes(popover, 'popover')} ${classes(css, 'popover')}`}>
        <SearchList {...props} />
      </Popover>
    </Select>
  );
}

/** What is in the popover; made anew each time it opens, so that each search starts empty. */
function SearchList<Id extends string>({ options, searchLabel, clearLabel, noneText }: SearchSelectProps<Id>) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [wanted, setWanted] = useState('');
  return (
    <div className={classes(css, 'search')}>
      <Autocomplete inputValue={wanted} onInputChange={setWanted} filter={contains}>
        <SearchField
          label={searchLabel}
          placeholder={searchLabel}
          value={wanted}
          onChange={setWanted}
          clearLabel={clearLabel}
          isAutoFocused
          isCombobox
        />
        <ListBox
          items={options}
          renderEmptyState={() => <p className={classes(css, 'none')}>{noneText}</p>}
          className={classes(css, 'list')}
        >
          {(option) => (
            <ListBoxItem textValue={option.label} className={classes(popover, 'item')}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
