import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList as AriaTagList } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/tag-list.module.css';

export interface RemovableTag {
  readonly id: string;
  readonly label: string;
}

interface TagListProps {
  label: string;
  tags: readonly RemovableTag[];
  onRemove: (id: string) => void;
  removeLabel: (tag: string) => string;
}

/** Short texts in a line, each of which can be taken away: by its button, or by Delete. */
export function TagList({ label, tags, onRemove, removeLabel }: TagListProps) {
  const remove = (keys: ReadonlySet<unknown>) => {
    for (const { id } of tags) if (keys.has(id)) onRemove(id);
  };
  return (
    <TagGroup aria-label={label} onRemove={remove}>
      <AriaTagList className={classes(css, 'list')}>
        {tags.map(({ id, label: name }) => (
          <Tag key={id} id={id} textValue={name} className={classes(css, 'tag')}>
            {name}
            <Button slot="remove" aria-label={removeLabel(name)} className={classes(css, 'remove')}>
              <Icon icon={X} size={14} />
            </Button>
          </Tag>
        ))}
      </AriaTagList>
    </TagGroup>
  );
}
