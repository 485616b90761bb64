import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/popover.module.css';

export interface Option<Id extends string> {
  id: Id;
  label: string;
  description?: string;
  /** Shown at the end of the line, muted: a code, a count, "empty". */
  hint?: ReactNode;
}

/** The list that opens under a select. */
export function Options<Id extends string>({ options }: { options: readonly Option<Id>[] }) {
  return (
    <Popover offset={4} className={classes(css, 'popover')}>
      <ListBox className={classes(css, 'list')} items={options}>
        {(option) => (
          <ListBoxItem textValue={option.label} className={classes(css, 'item')}>
            {({ isSelected }) => (
              <>
                <span className={classes(css, 'mark')}>{isSelected && <Icon icon={Check} size={14} />}</span>
                <span className={classes(css, 'texts')}>
                  <span>{option.label}</span>
                  {option.description !== undefined && (
                    <span className={classes(css, 'description')}>{option.description}</span>
                  )}
                </span>
                {option.hint !== undefined && <span className={classes(css, 'hint')}>{option.hint}</span>}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
