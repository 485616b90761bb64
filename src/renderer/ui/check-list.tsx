import { useId, useState, type ReactNode } from 'react';
import { useFilter } from 'react-aria-components';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import css from '#renderer/ui/check-list.module.css';

export interface CheckOption {
  readonly id: string;
  readonly label: string;
  /** What it is also found by. */
  readonly alias?: string;
  /** After the label: a public label. */
  readonly aside?: ReactNode;
}

interface CheckListProps {
  label: string;
  options: readonly CheckOption[];
  /** Ids. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  searchLabel: string;
  clearLabel: string;
  /** Said when nothing is called that, or when there is nothing to choose. */
  noneText: string;
  error?: string | undefined;
}

/** More than this are searched. */
const many = 8;
/** In the page at once; who does not see what they mean goes on typing. */
const most = 100;

/** Several of a list, with a search when it is long. What is chosen stays in sight. */
export function CheckList(props: CheckListProps) {
  const { label, options, chosen, onChange, searchLabel, clearLabel, noneText, error } = props;
  const id = useId();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [wanted, setWanted] = useState('');
  const shown = options
    .filter((one) => chosen.includes(one.id) || contains(`${one.label} ${one.alias ?? ''}`, wanted.trim()))
    .slice(0, most);
  const choose = (one: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, one] : chosen.filter((other) => other !== one));
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      className={classes(css, 'group')}
    >
      <span id={id} className={classes(css, 'label')}>
        {label}
      </span>
      {options.length > many && (
        <SearchField
          label={searchLabel}
          placeholder={searchLabel}
          value={wanted}
          onChange={setWanted}
          clearLabel={clearLabel}
        />
      )}
      <div className={classes(css, 'options')}>
        {shown.map((one) => (
          <Checkbox key={one.id} isSelected={chosen.includes(one.id)} onChange={(is) => choose(one.id, is)}>
            <span className={classes(css, 'option')}>
              {one.label}
              {one.aside}
            </span>
          </Checkbox>
        ))}
        {shown.length === 0 && <p className={classes(css, 'none')}>{noneText}</p>}
      </div>
      <p id={`${id}-error`} role="alert" className={classes(css, 'error')}>
        {error}
      </p>
    </div>
  );
}
