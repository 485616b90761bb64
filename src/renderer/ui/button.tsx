import type { ReactNode, Ref } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  /** One primary a view. `bare` has no border: for actions within texts and panels. */
  kind?: 'primary' | 'quiet' | 'danger' | 'bare';
  icon?: LucideIcon;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, kind = 'quiet', icon, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(css, 'button', kind)}>
      {icon && <Icon icon={icon} />}
      {children}
    </AriaButton>
  );
}
