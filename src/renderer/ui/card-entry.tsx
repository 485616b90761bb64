import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/card-entry.module.css';

interface CardEntryProps {
  name: string;
  /** What can be done with it, at the end of the name's line. */
  actions: ReactNode;
  /** What is to be known of it, under the name. */
  note: ReactNode;
  children: ReactNode;
}

/** One of several things in a card, each with fields of its own. */
export function CardEntry({ name, actions, note, children }: CardEntryProps) {
  return (
    <article aria-label={name} className={classes(css, 'entry')}>
      <header className={classes(css, 'header')}>
        <h3 className={classes(css, 'name')}>{name}</h3>
        {actions}
      </header>
      <p className={classes(css, 'note')}>{note}</p>
      {children}
    </article>
  );
}
