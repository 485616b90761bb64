import type { ReactElement } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import css from '#renderer/ui/popover.module.css';

export interface MenuAction {
  id: string;
  label: string;
  description?: string;
  icon?: LucideIcon;
  shortcut?: string | undefined;
  /** Takes something away. */
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

interface MenuProps {
  label: string;
  /** The button that opens it: `Button` or `IconButton`. */
  children: ReactElement;
  actions: readonly MenuAction[];
}

export function Menu({ label, children, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover offset={4} className={classes(css, 'popover')}>
        <AriaMenu aria-label={label} className={classes(css, 'list')}>
          {actions.map((action) => (
            <MenuLine key={action.id} {...action} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** One line of a menu. */
export function MenuLine({
  id,
  label,
  description,
  icon,
  shortcut,
  isDanger = false,
  isDisabled = false,
  onAction,
}: MenuAction) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      className={classes(css, 'item', isDanger && 'bad')}
    >
      {icon && <Icon icon={icon} />}
      <span className={classes(css, 'texts')}>
        <span>{label}</span>
        {description !== undefined && <span className={classes(css, 'description')}>{description}</span>}
      </span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </MenuItem>
  );
}
