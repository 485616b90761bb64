import { useState } from 'react';
import { daysBetween } from '#shared/model/dates.ts';
import { dueKey, dueSoonDays, type DueItem } from '#shared/model/due.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { groupsOf } from '#renderer/features/due/due-groups.ts';
import { customerWords, whoseWords } from '#renderer/features/due/due-words.ts';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { PickList } from '#renderer/ui/pick-list.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/due/due-list.module.css';

interface DueListProps {
  items: readonly DueItem[];
  /** ISO date. */
  today: string;
  subProcessors: ReadonlyMap<string, SubProcessor>;
  onOpen: (item: DueItem) => void;
}

/** In the page at once: a long list stays as quick as a short one. */
const pageSize = 200;

export function DueList({ items, today, subProcessors, onOpen }: DueListProps) {
  const texts = useTexts();
  const { t } = texts;
  const [limit, setLimit] = useState(pageSize);
  const totals = new Map(groupsOf(items, today, texts).map((group) => [group.id, group.items.length]));
  return (
    <div className={classes(css, 'lists')}>
      <PickList
        label={t('nav.due')}
        groups={groupsOf(items.slice(0, limit), today, texts).map(({ id, heading, isOverdue, items: own }) => ({
          id,
          heading: (
            <>
              {isOverdue ? <Status tone="bad">{heading}</Status> : heading}
              <span className={classes(css, 'muted')}>{totals.get(id)}</span>
            </>
          ),
          items: own,
        }))}
        itemKey={dueKey}
        itemText={(item) =>
          t('due.item', { date: item.date, what: t(`due.kind.${item.kind}`), name: whoseWords(item, texts) })
        }
        marked={null}
        onMark={() => {}}
        onOpen={onOpen}
      >
        {(item) => <DueLine item={item} today={today} subProcessor={subProcessors.get(item.subProcessorId) ?? null} />}
      </PickList>
      {items.length > limit && (
        <div>
          <Button onPress={() => setLimit(limit + pageSize)}>{t('history.more')}</Button>
        </div>
      )}
    </div>
  );
}

function DueLine({
  item,
  today,
  subProcessor,
}: Pick<DueListProps, 'today'> & { item: DueItem; subProcessor: SubProcessor | null }) {
  const texts = useTexts();
  const { t } = texts;
  const { date, kind, title } = item;
  const customers = customerWords(item, texts);
  return (
    <>
      <time dateTime={date} className={classes(css, 'date')}>
        {date}
      </time>
      <div className={classes(css, 'line')}>
        <p className={classes(css, 'what')}>
          <strong>{t(`due.kind.${kind}`)}</strong>
          <When days={daysBetween(today, date)} />
        </p>
        <p className={classes(css, 'whose')}>
          {customers !== '' && <span>{customers} ·</span>}
          {item.subProcessor} <Faces subProcessor={subProcessor} />
          {title !== item.subProcessor && <span className={classes(css, 'muted')}>{title}</span>}
        </p>
      </div>
    </>
  );
}

/** How far off, in words: colour alone says nothing. */
function When({ days }: { days: number }) {
  const { t } = useTexts();
  if (days < 0) return <Status tone="bad">{t('due.daysOverdue', { days: -days })}</Status>;
  const text = t('due.inDays', { days });
  return days <= dueSoonDays ? (
    <Status tone="warn">{text}</Status>
  ) : (
    <span className={classes(css, 'muted')}>{text}</span>
  );
}
