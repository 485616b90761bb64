import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/data-grid.module.css';

interface TwoLinesProps {
  /** In bold, cut where it does not fit. */
  first: ReactNode;
  /** Muted text or a `PublicLabel`. */
  second?: ReactNode;
}

/** A cell of a `DataGrid` with a name and what goes with it; side by side where rows have one line. */
export function TwoLines({ first, second }: TwoLinesProps) {
  return (
    <div className={classes(css, 'lines')}>
      <div className={classes(css, 'first')}>{first}</div>
      {second !== undefined && <div className={classes(css, 'second')}>{second}</div>}
    </div>
  );
}
