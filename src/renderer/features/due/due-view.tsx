import { useMemo, useState } from 'react';
import { CalendarCheck, CalendarPlus } from 'lucide-react';
import { dueFields, type DueItem } from '#shared/model/due.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDueItems } from '#renderer/features/due/due-data.ts';
import { filterDue, vendorsOf } from '#renderer/features/due/due-groups.ts';
import { DueList } from '#renderer/features/due/due-list.tsx';
import { ExportCalendarDialog } from '#renderer/features/due/export-calendar-dialog.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Calendar } from '#renderer/ui/calendar.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { SearchSelect } from '#renderer/ui/search-select.tsx';
import css from '#renderer/features/due/due-view.module.css';

interface DueViewProps {
  records: RegisterRecords;
  ui: RegisterUi;
}

/** What comes up, as a list by month and as a calendar beside it. */
export function DueView({ records, ui }: DueViewProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const items = useDueItems();
  const [isExporting, setExporting] = useState(false);
  return (
    <Page
      title={t('nav.due')}
      lead={t('due.lead')}
      actions={
        !isReadOnly && (
          <Button icon={CalendarPlus} onPress={() => setExporting(true)}>
            {t('due.export')}
          </Button>
        )
      }
    >
      {items?.length === 0 && <EmptyState icon={CalendarCheck} sentence={t('due.none')} />}
      {items && items.length > 0 && <ComingUp items={items} records={records} ui={ui} />}
      {isExporting && (
        <ExportCalendarDialog organisation={records.organisations[0]?.name ?? ''} onClose={() => setExporting(false)} />
      )}
    </Page>
  );
}

/** No sub-processor has this id. */
const everyone = 'all';

function ComingUp({ items, records, ui }: DueViewProps & { items: readonly DueItem[] }) {
  const { t, compare } = useTexts();
  const today = useToday();
  const goTo = useGoToRecord(ui);
  const [chosen, setChosen] = useState<string>(everyone);
  const [day, setDay] = useState<string | null>(null);
  const vendors = useMemo(() => vendorsOf(items).toSorted((a, b) => compare(a.label, b.label)), [items, compare]);
  // A choice of which nothing comes up any more is none.
  const vendor = vendors.find(({ id }) => id === chosen)?.id ?? null;
  const found = useMemo(() => filterDue(items, vendor, null), [items, vendor]);
  const shown = useMemo(() => filterDue(found, null, day), [found, day]);
  const days = useMemo(() => new Set(found.map(({ date }) => date)), [found]);
  const subProcessors = useMemo(() => new Map(records.subProcessors.map((one) => [one.id, one])), [records]);
  return (
    <div className={classes(css, 'view')}>
      <div className={classes(css, 'bar')}>
        <div className={classes(css, 'filter')}>
          <SearchSelect
            isFilter
            label={t('due.filter')}
            placeholder={t('due.filter.all')}
            options={[{ id: everyone, label: t('due.filter.all') }, ...vendors]}
            value={vendor ?? everyone}
            onChange={setChosen}
            searchLabel={t('due.filter.find')}
            clearLabel={t('find.clear')}
            noneText={t('due.filter.none')}
          />
        </div>
        {day !== null && (
          <Chip isSelected onChange={() => setDay(null)}>
            {t('due.onlyOn', { date: day })}
          </Chip>
        )}
      </div>
      <div className={classes(css, 'month')}>
        <Calendar
          label={t('due.month')}
          value={day}
          onChoose={setDay}
          isUnavailable={(date) => !days.has(date)}
          marked={days}
          month={found.find(({ date }) => date >= today)?.date ?? today}
        />
      </div>
      <div className={classes(css, 'list')}>
        {shown.length === 0 ? (
          <p className={classes(css, 'muted')}>{t('due.noMatch')}</p>
        ) : (
          <DueList
            items={shown}
            today={today}
            subProcessors={subProcessors}
            onOpen={(item) => goTo({ ...item, field: dueFields[item.kind] })}
          />
        )}
      </div>
    </div>
  );
}
