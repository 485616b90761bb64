import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/seal.module.css';

/** An organisation's initial on the accent colour; its name stands beside it. */
export function Seal({ name }: { name: string }) {
  const [initial = ''] = name.trim();
  return (
    <span aria-hidden className={classes(css, 'seal')}>
      {initial.toLocaleUpperCase()}
    </span>
  );
}
