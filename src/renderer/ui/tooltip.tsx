import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import css from '#renderer/ui/tooltip.module.css';

interface TooltipProps {
  /** A control of React Aria, such as `Button`. */
  children: ReactElement;
  text: string;
  shortcut?: string | undefined;
}

export function Tooltip({ children, text, shortcut }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip offset={6} className={classes(css, 'tooltip')}>
        {text}
        {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
