import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/inline-field.module.css';

/** What is wrong with a record's line; always in the page, so that screen readers hear what comes. */
export function InlineError({ id, children }: { id: string; children: string | undefined }) {
  return (
    <p id={id} role="alert" className={classes(css, 'error')}>
      {children}
    </p>
  );
}
