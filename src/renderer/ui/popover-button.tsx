import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/popover.module.css';

interface PopoverButtonProps {
  /** On the button, and the name of what it opens. */
  label: string;
  icon?: LucideIcon;
  /** How much is chosen in it; shown behind the label when it is not 0. */
  count?: number;
  /** Closes by Esc or a press outside, or when `close` is called. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel of choices under it. */
export function PopoverButton({ label, icon, count = 0, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button {...(icon && { icon })}>
        {label}
        {count > 0 && <span className={classes(css, 'count')}>{count}</span>}
      </Button>
      <Popover offset={4} placement="bottom start" className={classes(css, 'popover', 'wide')}>
        <Dialog aria-label={label} className={classes(css, 'panel')}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
