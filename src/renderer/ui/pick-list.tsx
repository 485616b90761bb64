import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import {
  CheckboxButton,
  CheckboxField,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
} from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import checkbox from '#renderer/ui/checkbox.module.css';
import css from '#renderer/ui/pick-list.module.css';

export interface PickGroup<T> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly items: readonly T[];
}

interface PickListProps<T> {
  label: string;
  groups: readonly PickGroup<T>[];
  itemKey: (item: T) => string;
  /** What an item is called, for screen readers and for finding it by typing. */
  itemText: (item: T) => string;
  children: (item: T) => ReactNode;
  /** Keys of the marked items; null where nothing can be marked. */
  marked: ReadonlySet<string> | null;
  onMark: (keys: ReadonlySet<string>) => void;
  onOpen: (item: T) => void;
  /** The item that one comes back from: it gets the keyboard where what had it is gone. */
  returnTo?: string | null;
}

/**
 * Things in groups, each to be opened (Enter, click) or marked for doing something with several (Space, checkbox). Arrows
 * go from one to the next, and right and left to the buttons in it.
 */
export function PickList<T>(props: PickListProps<T>) {
  const { label, groups, itemKey, itemText, children, marked, onMark, onOpen, returnTo = null } = props;
  const mark = (keys: 'all' | ReadonlySet<unknown>) => {
    const items = groups.flatMap((group) => group.items.map(itemKey));
    onMark(new Set(keys === 'all' ? items : items.filter((key) => keys.has(key))));
  };
  return (
    <GridList
      aria-label={label}
      selectionMode={marked ? 'multiple' : 'none'}
      selectedKeys={marked ?? []}
      onSelectionChange={mark}
      className={classes(css, 'list')}
    >
      {groups.map(({ id, heading, items }) => (
        <GridListSection key={id} id={id} className={classes(css, 'group')}>
          <GridListHeader className={classes(css, 'heading')}>{heading}</GridListHeader>
          {items.map((item) => (
            <GridListItem
              key={itemKey(item)}
              ref={itemKey(item) === returnTo ? takeLostFocus : undefined}
              id={itemKey(item)}
              textValue={itemText(item)}
              onAction={() => onOpen(item)}
              className={classes(css, 'item')}
            >
              {marked && <Mark />}
              {children(item)}
            </GridListItem>
          ))}
        </GridListSection>
      ))}
    </GridList>
  );
}

/** When it appears; the list draws its items after itself. */
function takeLostFocus(item: HTMLElement | null): void {
  if (document.activeElement === document.body) item?.focus();
}

/** The list knows whether it is on. */
function Mark() {
  return (
    <CheckboxField slot="selection" className={classes(checkbox, 'field')}>
      <CheckboxButton className={classes(checkbox, 'button')}>
        {({ isSelected }) => (
          <span className={classes(checkbox, 'box')}>{isSelected && <Icon icon={Check} size={14} />}</span>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
