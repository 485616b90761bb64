import { useState } from 'react';
import { CalendarClock, MoreHorizontal, RotateCcw } from 'lucide-react';
import type { RevisionGlance } from '#shared/model/record-history.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { fieldName } from '#renderer/app/field-names.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useShowPast } from '#renderer/app/show-past.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { clockTime, dayOf } from '#renderer/features/history/days.ts';
import type { Reading } from '#renderer/features/history/readable-value.ts';
import { RecordChanges } from '#renderer/features/history/record-changes.tsx';
import { useRestoreRegister } from '#renderer/features/history/restore-register.ts';
import { whatHappened } from '#renderer/features/history/what-happened.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/history/revision-row.module.css';

interface RevisionRowProps {
  revision: RevisionGlance;
  reading: Reading;
}

/** One saved change: when, what, whose; opens to show it field by field. */
export function RevisionRow({ revision, reading }: RevisionRowProps) {
  const texts = useTexts();
  const { t, locale } = texts;
  const isShown = useAsOf()?.revision === revision.number;
  const { number, at, author, records } = revision;
  return (
    <li data-row={number} className={classes(css, 'row', isShown && 'shown')}>
      <div className={classes(css, 'disclosure')}>
        <Disclosure
          title={
            <span className={classes(css, 'line')}>
              <time dateTime={at} className={classes(css, 'time')}>
                {clockTime(at, locale)}
              </time>
              <span className={classes(css, 'what')}>
                {whatHappened(revision, texts)}
                <Glance revision={revision} reading={reading} />
                {records > 1 && (
                  <span className={classes(css, 'muted')}>{t('history.recordCount', { count: records })}</span>
                )}
                {isShown && <Badge>{t('history.shownNow')}</Badge>}
              </span>
              <span className={classes(css, 'muted')}>{author ?? t('history.nobody')}</span>
              <span className={classes(css, 'number')}>{number}</span>
            </span>
          }
        >
          <Detail number={number} reading={reading} />
        </Disclosure>
      </div>
      <RowMenu revision={revision} />
    </li>
  );
}

/** So many fields are named on the line. */
const mostFields = 4;

/** What it was about, and which fields of it. */
function Glance({ revision: { subject, owner, fields }, reading: { t } }: RevisionRowProps) {
  const names = new Set(fields.map(({ table, field }) => fieldName(table, field)).filter((key) => key !== undefined));
  const named = [...names].slice(0, mostFields).map((key) => t(key));
  const more = names.size - named.length;
  return (
    <>
      <strong className={classes(css, 'subject')}>{owner === '' ? subject : owner}</strong>
      {owner !== '' && subject !== '' && <span className={classes(css, 'part')}>{subject}</span>}
      {named.length > 0 && (
        <span className={classes(css, 'muted')}>
          {[...named, ...(more > 0 ? [t('history.moreFields', { count: more })] : [])].join(', ')}
        </span>
      )}
    </>
  );
}

function RowMenu({ revision: { number, at } }: { revision: RevisionGlance }) {
  const { t, explain } = useTexts();
  const showPast = useShowPast();
  const restore = useRestoreRegister();
  const isReadOnly = useReadOnly();
  const show = async () => {
    try {
      await showPast({ revision: number, date: dayOf(at) });
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
  const actions: MenuAction[] = [
    { id: 'show', label: t('history.showHere'), icon: CalendarClock, onAction: () => void show() },
    {
      id: 'restore',
      label: t('history.restoreHere'),
      icon: RotateCcw,
      isDisabled: isReadOnly,
      onAction: () => void restore(number),
    },
  ];
  return (
    <Menu label={t('history.rowMenu', { number })} actions={actions}>
      <IconButton icon={MoreHorizontal} label={t('history.rowMenu', { number })} />
    </Menu>
  );
}

/** So many records are shown at once; a list taken in changes hundreds. */
const mostAtFirst = 20;

function Detail({ number, reading }: { number: number; reading: Reading }) {
  const { t, explain } = useTexts();
  const [shown, setShown] = useState(mostAtFirst);
  const { data, error } = useCall('history.revision', { number });
  if (error) return <Notice tone="bad" role="alert" title={explain(error)} />;
  if (!data) return null;
  const left = data.changes.length - shown;
  return (
    <div className={classes(css, 'detail')}>
      <RecordChanges changes={data.changes.slice(0, shown)} reading={reading} revision={data.revision} />
      {left > 0 && (
        <Button kind="bare" onPress={() => setShown(data.changes.length)}>
          {t('history.moreRecords', { count: left })}
        </Button>
      )}
      {data.changes.length === 0 && <p className={classes(css, 'muted')}>{t('history.noChanges')}</p>}
    </div>
  );
}
