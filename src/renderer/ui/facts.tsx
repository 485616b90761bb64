import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/facts.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Things that are so, to be read and not edited: label left, value right. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes(css, 'facts')}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes(css, 'fact')}>
          <dt className={classes(css, 'label')}>{label}</dt>
          <dd className={classes(css, 'value')}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
