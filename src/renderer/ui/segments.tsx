import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/segments.module.css';

interface SegmentsProps<Id extends string> {
  label: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  onChange: (id: Id) => void;
}

/** One of two to four ways to see the same things, all in sight. Arrows move between them. */
export function Segments<Id extends string>({ label, options, value, onChange }: SegmentsProps<Id>) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const option = options.find(({ id }) => keys.has(id));
    if (option) onChange(option.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className={classes(css, 'group')}
    >
      {options.map(({ id, label: name }) => (
        <ToggleButton key={id} id={id} className={classes(css, 'segment')}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
