import type { ReactNode } from 'react';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import { classes } from '#renderer/ui/classes.ts';

interface ReissueListProps {
  label: string;
  /** `outcomes`: framed, with room for a sentence on each. */
  shape: 'chosen' | 'outcomes';
  children: ReactNode;
}

/** Annexes of a re-issue: many scroll. */
export function ReissueList({ label, shape, children }: ReissueListProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <ul tabIndex={0} aria-label={label} className={classes(css, shape)}>
      {children}
    </ul>
  );
}
