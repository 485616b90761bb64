import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/public-label.module.css';

/** The face of a masked vendor in public, in violet; stands wherever its real name does. */
export function PublicLabel({ children }: { children: string }) {
  return (
    <span className={classes(css, 'label')}>
      <span className={classes(css, 'text')}>{children}</span>
    </span>
  );
}
