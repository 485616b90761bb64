import type { RevisionFilter } from '#shared/model/record-history.ts';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import { tableName } from '#renderer/app/field-names.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { shiftedDay, startOfDay, todayHere } from '#renderer/features/history/days.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/history/revision-filters.module.css';

const periods = ['any', 'today', 'yesterday', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

/** What the user asks of the list. */
export interface Asked {
  readonly author: string | null;
  readonly table: RecordTable | null;
  readonly period: Period;
}

export const everything: Asked = { author: null, table: null, period: 'any' };

const everybody = 'everybody';
const anyKind = 'any';

interface RevisionFiltersProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Whose changes, of what, of when. */
export function RevisionFilters({ asked, onAsk }: RevisionFiltersProps) {
  const { t } = useTexts();
  const authors = useCall('history.authors', undefined).data ?? [];
  const isFiltered = asked.author !== null || asked.table !== null || asked.period !== 'any';
  return (
    <div className={classes(css, 'filters')}>
      <Select
        label={t('history.filter.period')}
        value={asked.period}
        onChange={(period) => onAsk({ ...asked, period })}
        options={periods.map((id) => ({ id, label: t(`history.period.${id}`) }))}
      />
      <Select
        label={t('history.filter.table')}
        value={asked.table ?? anyKind}
        onChange={(table) => onAsk({ ...asked, table: recordTables.find((one) => one === table) ?? null })}
        options={[
          { id: anyKind, label: t('history.filter.anyTable') },
          ...recordTables.map((id) => ({ id, label: t(tableName(id)) })),
        ]}
      />
      <Select
        label={t('history.filter.author')}
        // A person may be called anything, so the names are numbered.
        value={asked.author === null ? everybody : String(authors.indexOf(asked.author))}
        onChange={(index) => onAsk({ ...asked, author: authors[Number(index)] ?? null })}
        options={[
          { id: everybody, label: t('history.filter.anybody') },
          ...authors.map((label, index) => ({ id: String(index), label })),
        ]}
      />
      {isFiltered && (
        <Button kind="bare" onPress={() => onAsk(everything)}>
          {t('history.filter.clear')}
        </Button>
      )}
    </div>
  );
}

/** The engine's conditions for what is asked. */
export function filterOf({ author, table, period }: Asked): RevisionFilter {
  const today = todayHere();
  const from = firstDay(period, today);
  return {
    author,
    tables: table === null ? [] : [table],
    from: from === null ? null : startOfDay(from),
    until: period === 'yesterday' ? startOfDay(today) : null,
  };
}

function firstDay(period: Period, today: string): string | null {
  switch (period) {
    case 'any':
      return null;
    case 'today':
      return today;
    case 'yesterday':
      return shiftedDay(today, -1);
    case 'week':
      return shiftedDay(today, -6);
    case 'month':
      return `${today.slice(0, 7)}-01`;
    case 'year':
      return `${today.slice(0, 4)}-01-01`;
  }
}
