import type { ReactNode } from 'react';
import { GripVertical } from 'lucide-react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/sortable-list.module.css';

interface SortableListProps<T> {
  label: string;
  items: readonly T[];
  itemKey: (item: T) => string;
  /** What an item is called. */
  itemText: (item: T) => string;
  /** Of the handle of an item. */
  dragLabel: (text: string) => string;
  onSort: (items: T[]) => void;
  children: (item: T) => ReactNode;
}

/** Things in an order that one changes: by dragging, or with Enter on a handle, arrows, and Enter again. */
export function SortableList<T>(props: SortableListProps<T>) {
  const { label, items, itemKey, itemText, dragLabel, onSort, children } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = items.filter((item) => keys.has(itemKey(item)));
      const rest = items.filter((item) => !keys.has(itemKey(item)));
      const at = rest.findIndex((item) => itemKey(item) === target.key);
      if (at < 0) return;
      const place = target.dropPosition === 'before' ? at : at + 1;
      onSort([...rest.slice(0, place), ...moved, ...rest.slice(place)]);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={classes(css, 'indicator')} />,
  });
  return (
    <GridList
      aria-label={label}
      dragAndDropHooks={dragAndDropHooks}
      // Fields are in the items: arrows and letters are theirs.
      keyboardNavigationBehavior="tab"
      className={classes(css, 'list')}
    >
      {items.map((item) => (
        <GridListItem
          key={itemKey(item)}
          id={itemKey(item)}
          textValue={itemText(item)}
          className={classes(css, 'item')}
        >
          <Button slot="drag" aria-label={dragLabel(itemText(item))} className={classes(css, 'handle')}>
            <Icon icon={GripVertical} size={14} />
          </Button>
          {children(item)}
        </GridListItem>
      ))}
    </GridList>
  );
}
