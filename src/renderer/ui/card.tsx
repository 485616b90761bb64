import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/card.module.css';

interface CardProps {
  title?: string;
  /** The title's place in the page's outline. */
  level?: 2 | 3;
  /** At the end of the title's line: a status, a menu. */
  aside?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, level = 2, aside, children }: CardProps) {
  return (
    <section className={classes(css, 'card')}>
      {title !== undefined && (
        <header className={classes(css, 'header')}>
          <Heading level={level} className={classes(css, 'title')}>
            {title}
          </Heading>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** What the card is for, under its title. */
export const CardLead = ({ children }: { children: ReactNode }) => <p className={classes(css, 'lead')}>{children}</p>;
