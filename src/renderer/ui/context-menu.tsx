import { Fragment, useRef } from 'react';
import { Menu, Popover, Separator } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { MenuLine, type MenuAction } from '#renderer/ui/menu.tsx';
import popover from '#renderer/ui/popover.module.css';
import css from '#renderer/ui/context-menu.module.css';

interface ContextMenuProps {
  label: string;
  /** Where it opens, in px of the window. */
  at: { readonly x: number; readonly y: number };
  /** Lines that belong together, one group after another. */
  groups: readonly (readonly MenuAction[])[];
  onClose: () => void;
}

/** A menu at the pointer, or at what has the keyboard, which gets it back. */
export function ContextMenu({ label, at, groups, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const filled = groups.filter((group) => group.length > 0);
  // When the menu is gone and the keyboard is back where it was.
  const later = (act: () => void) => () => {
    onClose();
    setTimeout(act);
  };
  return (
    <>
      <span ref={anchor} aria-hidden className={classes(css, 'anchor')} style={{ left: at.x, top: at.y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        className={classes(popover, 'popover')}
      >
        <Menu aria-label={label} autoFocus="first" onClose={onClose} className={classes(popover, 'list')}>
          {filled.map((group, index) => (
            <Fragment key={group[0]?.id}>
              {index > 0 && <Separator className={classes(popover, 'separator')} />}
              {group.map((action) => (
                <MenuLine key={action.id} {...action} onAction={later(action.onAction)} />
              ))}
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
