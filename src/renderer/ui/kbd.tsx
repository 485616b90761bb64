import { Keyboard } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/kbd.module.css';

/** A keyboard shortcut as it is printed on the keys: `Ctrl F`. */
export function Kbd({ children }: { children: string }) {
  return <Keyboard className={classes(css, 'kbd')}>{children}</Keyboard>;
}
