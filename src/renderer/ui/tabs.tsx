import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/tabs.module.css';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
  count?: number;
  /** After the count: a badge for what needs someone. */
  aside?: ReactNode;
  content: ReactNode;
}

interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** `fill`: takes all the height, and each panel's content scrolls by itself. `page`: in the middle of one. */
  layout?: 'flow' | 'page' | 'fill';
}

export function Tabs<Id extends string>({ label, items, selected, onSelect, layout = 'flow' }: TabsProps<Id>) {
  const select = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item) onSelect(item.id);
  };
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={select} className={classes(css, 'tabs', layout)}>
      <TabList aria-label={label} className={classes(css, 'list')}>
        {items.map(({ id, label: name, count, aside }) => (
          <Tab key={id} id={id} className={classes(css, 'tab')}>
            <span data-name={name} className={classes(css, 'name')}>
              {name}
            </span>
            {count !== undefined && <span className={classes(css, 'count')}>{count}</span>}
            {aside}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={classes(css, 'panel')}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
