import type { RevisionDetail } from '#shared/model/record-history.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { byDay, clockTime, dayTitle } from '#renderer/features/history/days.ts';
import type { Reading } from '#renderer/features/history/readable-value.ts';
import { RecordChanges } from '#renderer/features/history/record-changes.tsx';
import { useReading } from '#renderer/features/history/use-reading.ts';
import { whatHappened } from '#renderer/features/history/what-happened.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/history/record-history.module.css';

interface RecordHistoryProps {
  table: RecordTable;
  recordId: string;
}

/** Every change of a record and of its parts, the latest first; on a past date those made until then. */
export function RecordHistory({ table, recordId }: RecordHistoryProps) {
  const texts = useTexts();
  const asOf = useAsOf();
  const reading = useReading();
  const { data, error } = useCall('history.ofRecord', { table, recordId }, { keepPrevious: true });
  if (error) return <Notice tone="bad" role="alert" title={texts.explain(error)} />;
  if (!data) return null;
  const details = data.filter(({ revision }) => asOf === null || revision.number <= asOf.revision);
  if (details.length === 0) return <p className={classes(css, 'none')}>{texts.t('history.ofRecord.none')}</p>;
  return (
    <div className={classes(css, 'days')}>
      {byDay(details, ({ revision }) => revision.at).map(([day, ofDay]) => (
        <section key={day}>
          <h3 className={classes(css, 'day')}>{dayTitle(day, texts)}</h3>
          <ol className={classes(css, 'entries')}>
            {ofDay.map((detail) => (
              <Entry key={detail.revision.number} detail={detail} recordId={recordId} reading={reading} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface EntryProps {
  detail: RevisionDetail;
  recordId: string;
  reading: Reading;
}

function Entry({ detail: { revision, changes }, recordId, reading }: EntryProps) {
  const texts = useTexts();
  return (
    <li className={classes(css, 'entry')}>
      <header className={classes(css, 'head')}>
        <time dateTime={revision.at}>{clockTime(revision.at, texts.locale)}</time>
        <span className={classes(css, 'what')}>{whatHappened(revision, texts)}</span>
        <span>{revision.author ?? texts.t('history.nobody')}</span>
      </header>
      <RecordChanges changes={changes} reading={reading} about={recordId} revision={revision} />
    </li>
  );
}
