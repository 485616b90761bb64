import { GitCompareArrows } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CompareChoice } from '#renderer/features/history/compare-choice.tsx';
import { ComparisonResult } from '#renderer/features/history/comparison-result.tsx';
import { todayHere } from '#renderer/features/history/days.ts';
import { useHistoryUi, type Moment } from '#renderer/features/history/history-ui.tsx';
import { readDay } from '#renderer/features/history/read-day.ts';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/history/compare-tab.module.css';

/** What is different between two dates. */
export function CompareTab({ records }: { records: RegisterRecords }) {
  const { t, explain } = useTexts();
  const { span, setSpan } = useHistoryUi();
  const from = useResolved(span.from);
  const to = useResolved(span.to);
  const isWrongWay = from.revision !== null && to.revision !== null && from.revision > to.revision;
  const isFuture = [span.from, span.to].some((moment) => moment !== null && (readDay(moment.date) ?? '') > todayHere());
  const isAsked = from.revision !== null && (span.to === null || to.revision !== null) && !isWrongWay && !isFuture;
  const { data, error } = useCall(
    'history.compare',
    { from: from.revision ?? 1, to: span.to === null ? null : to.revision },
    { enabled: isAsked },
  );
  const first = useCall('history.days', undefined).data?.[0] ?? '';
  const problem = error
    ? explain(error)
    : isFuture
      ? t('asOf.future')
      : isWrongWay
        ? t('compare.wrongWay')
        : from.isTooEarly || to.isTooEarly
          ? t('asOf.beforeFirst', { date: first })
          : undefined;
  return (
    <div className={classes(css, 'tab')}>
      <CompareChoice span={span} onChange={setSpan} />
      {problem !== undefined && <Notice tone="warn" role="alert" title={problem} />}
      {span.from === null && (
        <div className={classes(css, 'empty')}>
          <EmptyState icon={GitCompareArrows} sentence={t('compare.empty')} />
        </div>
      )}
      {isAsked && data && (
        <ComparisonResult
          comparison={data}
          from={span.from?.date ?? ''}
          to={span.to?.date ?? todayHere()}
          isToday={span.to === null}
          masked={records.subProcessors.filter(({ disclosure }) => disclosure === 'masked').length}
        />
      )}
    </div>
  );
}

interface Resolved {
  /** Null while it is not known, or where there is none. */
  readonly revision: number | null;
  /** The register did not exist yet. */
  readonly isTooEarly: boolean;
}

/** The revision of a moment. */
function useResolved(moment: Moment | null): Resolved {
  const date = moment === null ? undefined : readDay(moment.date);
  const isAsked = moment !== null && moment.revision === null && date !== undefined;
  const { data } = useCall('history.revisionAt', { date: date ?? '2000-01-01' }, { enabled: isAsked });
  if (!isAsked) return { revision: moment?.revision ?? null, isTooEarly: false };
  return { revision: data ?? null, isTooEarly: data === null };
}
