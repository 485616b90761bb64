import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import css from '#renderer/ui/side-panel.module.css';

interface SidePanelProps {
  /** The landmark's and the sheet's accessible name. */
  label: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The place of a record: docked on the right; in a narrow window a sheet over the grid, closed by Esc or a click beside it. */
export function SidePanel({ label, isOpen, onClose, children }: SidePanelProps) {
  const isNarrow = useIsNarrow();
  if (!isNarrow) {
    return isOpen ? (
      <aside aria-label={label} className={classes(css, 'docked')}>
        {children}
      </aside>
    ) : null;
  }
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classes(css, 'overlay')}
    >
      <Modal className={classes(css, 'sheet')}>
        <Dialog aria-label={label} className={classes(css, 'content')}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
