import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import css from '#renderer/ui/icon-button.module.css';

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: LucideIcon;
  /** Its accessible name and its tooltip. */
  label: string;
  shortcut?: string;
}

export function IconButton({ icon, label, shortcut, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton {...rest} aria-label={label} className={classes(css, 'button')}>
        <Icon icon={icon} />
      </AriaButton>
    </Tooltip>
  );
}
