import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/record-head.module.css';

interface RecordHeadProps {
  name: string;
  /** What else tells it from others, in a line; blanks are left out. */
  summary: readonly string[];
  /** At the end, such as the button that closes the record. */
  children?: ReactNode;
}

/** The head of a record: whose it is. */
export function RecordHead({ name, summary, children }: RecordHeadProps) {
  return (
    <header className={classes(css, 'header')}>
      <div className={classes(css, 'titles')}>
        <h2 className={classes(css, 'name')}>{name}</h2>
        <p className={classes(css, 'summary')}>{summary.filter((part) => part !== '').join(' · ')}</p>
      </div>
      {children}
    </header>
  );
}
