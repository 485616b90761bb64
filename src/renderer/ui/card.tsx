import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/card.module.css';

interface CardProps {
  title?: string;
  /** At the end of the title's line: a status, a menu. */
  aside?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, aside, children }: CardProps) {
  return (
    <section className={classes(css, 'card')}>
      {title !== undefined && (
        <header className={classes(css, 'header')}>
          <h3 className={classes(css, 'title')}>{title}</h3>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
