import { useState, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/disclosure.module.css';

interface DisclosureProps {
  title: ReactNode;
  /** The title's place in the page's outline. */
  level?: 2 | 3 | 4 | 5;
  isOpenAtFirst?: boolean;
  /** Opens it when it becomes so: somebody wants what is in it. */
  isSought?: boolean;
  children: ReactNode;
}

/** What most people need not read: one line that opens. */
export function Disclosure({ title, level = 3, isOpenAtFirst = false, isSought = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst || isSought);
  const [wasSought, setWasSought] = useState(isSought);
  if (isSought !== wasSought) {
    setWasSought(isSought);
    if (isSought) setOpen(true);
  }
  return (
    <AriaDisclosure isExpanded={isOpen} onExpandedChange={setOpen} className={classes(css, 'disclosure')}>
      {({ isExpanded }) => (
        <>
          <Heading level={level} className={classes(css, 'heading')}>
            <Button slot="trigger" className={classes(css, 'trigger')}>
              <Icon icon={ChevronRight} size={14} />
              {title}
            </Button>
          </Heading>
          <DisclosurePanel className={classes(css, 'panel')}>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
