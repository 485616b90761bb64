import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { FieldLabel } from '#renderer/ui/field-texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/radio-row.module.css';

export interface RadioColumn<Id extends string> {
  readonly id: Id;
  /** Null: nothing to choose in this column. */
  readonly content: ReactNode;
}

interface RadioRowProps<Id extends string> {
  label: string;
  columns: readonly RadioColumn<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** A line of values side by side of which one is chosen; lines under one another have their values in columns. */
export function RadioRow<Id extends string>({ label, columns, value, onChange }: RadioRowProps<Id>) {
  const choose = (key: string) => {
    const column = columns.find(({ id }) => id === key);
    if (column) onChange(column.id);
  };
  return (
    <RadioGroup value={value} onChange={choose} orientation="horizontal" className={classes(css, 'row')}>
      <div className={classes(css, 'label')}>
        <FieldLabel>{label}</FieldLabel>
      </div>
      {columns.map(({ id, content }) =>
        content === null ? (
          <div key={id} className={classes(css, 'column')} />
        ) : (
          <RadioField key={id} value={id} className={classes(css, 'column')}>
            <RadioButton className={classes(css, 'choice')}>
              <span className={classes(css, 'mark')} />
              <span className={classes(css, 'content')}>{content}</span>
            </RadioButton>
          </RadioField>
        ),
      )}
    </RadioGroup>
  );
}

interface ValueRowProps {
  label: ReactNode;
  children: ReactNode;
}

/** Among such lines: one with nothing to choose, or the heads of the columns. */
export function ValueRow({ label, children }: ValueRowProps) {
  return (
    <div className={classes(css, 'row')}>
      <div className={classes(css, 'label')}>{label}</div>
      {children}
    </div>
  );
}

/** A value in a `ValueRow`, in its column or across all of them. */
export function ValueColumn({ children }: { children: ReactNode }) {
  return <div className={classes(css, 'column', 'plain')}>{children}</div>;
}
