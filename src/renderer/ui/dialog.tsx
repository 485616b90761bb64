import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import css from '#renderer/ui/dialog.module.css';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the primary one last. */
  actions?: ReactNode;
  /** Text at the other end of the actions' line: what will happen, how many rows. */
  footnote?: ReactNode;
  size?: 'small' | 'medium' | 'large' | 'full';
  /** `alertdialog` for a question that must be answered: no closing by a click outside. */
  role?: 'dialog' | 'alertdialog';
  closeLabel: string;
}

/** A window over the window: only for what must be finished or left before anything else. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, footnote, size = 'medium', role = 'dialog', closeLabel } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
      className={classes(css, 'overlay')}
    >
      <Modal data-blocking="true" className={classes(css, 'modal', size)}>
        <AriaDialog role={role} className={classes(css, 'dialog')}>
          <header className={classes(css, 'header')}>
            <Heading slot="title" level={2} className={classes(css, 'title')}>
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} shortcut="Esc" onPress={onClose} />
          </header>
          <div className={classes(css, 'body')}>{children}</div>
          {(actions !== undefined || footnote !== undefined) && (
            <footer className={classes(css, 'footer')}>
              <div className={classes(css, 'footnote')}>{footnote}</div>
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
