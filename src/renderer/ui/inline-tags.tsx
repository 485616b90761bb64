import { useEffect, useId, useRef, useState } from 'react';
import { Plus, X } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { ChoiceList } from '#renderer/ui/choice-list.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import type { Option } from '#renderer/ui/options.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import popover from '#renderer/ui/popover.module.css';
import css from '#renderer/ui/inline-tags.module.css';

export interface InlineTag {
  readonly id: string;
  readonly label: string;
  /** What one must know about it, in a word or two: "third country". */
  readonly note?: string;
}

interface InlineTagsProps {
  label: string;
  tags: readonly InlineTag[];
  /** All that can be chosen, the chosen ones among them. */
  options: readonly Option<string>[];
  /** What is typed and not among the options may be added too; this stands beside it: "your own". */
  addedHint?: string;
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (ids: string[]) => Promise<string | undefined>;
  /** "Add a country". */
  addLabel: string;
  /** Said in the open list while there is nothing to choose. */
  noneText?: string;
}

/** More than this stand under the label. */
const few = 2;

/** Several short things of a record, such as countries: each can be taken away, more are found by typing. */
export function InlineTags(props: InlineTagsProps) {
  const { label, tags, onSave } = props;
  const id = useId();
  const isReadOnly = useReadOnly();
  const [error, setError] = useState<string>();
  const save = async (ids: readonly string[]) => setError(await onSave([...ids]));
  return (
    <InlineRow label={label} isWide={tags.length > few}>
      {tags.length === 0 && isReadOnly ? (
        <InlineText>{''}</InlineText>
      ) : (
        <div className={classes(css, 'line')}>
          {tags.length > 0 && <Tags {...props} onSave={save} />}
          <Editable>
            <AddTag {...props} onSave={save} />
          </Editable>
        </div>
      )}
      <InlineError id={`${id}-error`}>{error}</InlineError>
    </InlineRow>
  );
}

interface PartProps extends Omit<InlineTagsProps, 'onSave'> {
  onSave: (ids: readonly string[]) => Promise<void>;
}

function Tags({ label, tags, onSave }: PartProps) {
  const isReadOnly = useReadOnly();
  const remove = (keys: ReadonlySet<unknown>) =>
    void onSave(tags.filter((tag) => !keys.has(tag.id)).map((tag) => tag.id));
  return (
    <TagGroup aria-label={label} {...(!isReadOnly && { onRemove: remove })} className={classes(css, 'group')}>
      <TagList className={classes(css, 'list')}>
        {tags.map((tag) => (
          <Tag key={tag.id} id={tag.id} textValue={tag.label} className={classes(css, 'tag')}>
            <span className={classes(css, 'name')}>{tag.label}</span>
            {tag.note !== undefined && <span className={classes(css, 'note')}>{tag.note}</span>}
            {!isReadOnly && (
              <Button slot="remove" className={classes(css, 'remove')}>
                <Icon icon={X} size={14} />
              </Button>
            )}
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}

function AddTag(props: PartProps) {
  const { label, addLabel, tags } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={`${label}: ${addLabel}`} className={classes(css, 'add')}>
        <Icon icon={Plus} size={14} />
        {tags.length === 0 && addLabel}
      </Button>
      <Popover offset={4} placement="bottom start" className={classes(popover, 'popover')}>
        <Dialog aria-label={`${label}: ${addLabel}`} className={classes(css, 'dialog')}>
          <Choice {...props} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What is in the popover; made anew each time it opens, so that each search starts empty. */
function Choice({
  tags,
  options,
  addedHint,
  onSave,
  addLabel,
  noneText = '',
  onDone,
}: PartProps & { onDone: () => void }) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // Not before: over a sheet, what holds the keyboard in the sheet must know of the popover first.
  useEffect(() => input.current?.focus(), []);
  return (
    <ChoiceList
      label={addLabel}
      isMultiple
      {...(addedHint !== undefined && { mayAdd: true, addedHint })}
      options={options}
      chosen={tags.map((tag) => tag.id)}
      onChange={(ids) => void onSave(ids)}
      onDone={onDone}
      query={query}
      onQuery={setQuery}
      noneText={noneText}
      inputRef={input}
    />
  );
}
