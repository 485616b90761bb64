import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/register/record-section.module.css';

interface RecordSectionProps {
  title: string;
  /** At the end of the title's line: what adds to the section. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Fields of a record that belong together. */
export function RecordSection({ title, aside, children }: RecordSectionProps) {
  return (
    <section aria-label={title}>
      <div className={classes(css, 'head')}>
        <h3 className={classes(css, 'title')}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
