import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/inline-field.module.css';

/** Under the value of a record's line: what follows from it. */
export function InlineNote({ children }: { children: ReactNode }) {
  return <div className={classes(css, 'note')}>{children}</div>;
}
