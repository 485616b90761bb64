import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/disclosure.module.css';

interface DisclosureProps {
  title: ReactNode;
  /** The title's place in the page's outline. */
  level?: 2 | 3 | 4;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** What most people need not read: one line that opens. */
export function Disclosure({ title, level = 3, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={isOpenAtFirst} className={classes(css, 'disclosure')}>
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
