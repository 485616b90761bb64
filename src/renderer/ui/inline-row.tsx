import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/inline-field.module.css';

interface InlineRowProps {
  label: string;
  /** The id of the control, where a click on the label should go to it. */
  htmlFor?: string;
  /** There is much in it: the value stands under the label. */
  isWide?: boolean;
  children: ReactNode;
}

/** One line of a record: label left, value right. */
export function InlineRow({ label, htmlFor, isWide = false, children }: InlineRowProps) {
  return (
    <div className={classes(css, 'row', isWide && 'wide')}>
      {htmlFor === undefined ? (
        <span className={classes(css, 'label')}>{label}</span>
      ) : (
        <label htmlFor={htmlFor} className={classes(css, 'label')}>
          {label}
        </label>
      )}
      <div className={classes(css, 'value')}>{children}</div>
    </div>
  );
}
