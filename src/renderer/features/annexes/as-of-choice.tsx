import { useState } from 'react';
import type { AsOf } from '#shared/model/record-history.ts';
import { call } from '#renderer/app/client.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/annex-view.module.css';
import { todayHere } from '#renderer/features/history/days.ts';
import { readDay } from '#renderer/features/history/read-day.ts';
import { classes } from '#renderer/ui/classes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface AsOfChoiceProps {
  /** Null: now. */
  asOf: AsOf | null;
  onChange: (asOf: AsOf | null) => void;
}

/** Of which day the annex tells. */
export function AsOfChoice({ asOf, onChange }: AsOfChoiceProps) {
  const { t } = useTexts();
  const [isPast, setPast] = useState(asOf !== null);
  const choose = (way: 'now' | 'past') => {
    setPast(way === 'past');
    if (way === 'now') onChange(null);
  };
  return (
    <div className={classes(css, 'customer')}>
      <Select
        label={t('field.asOf')}
        value={isPast ? 'past' : 'now'}
        onChange={choose}
        options={[
          { id: 'now', label: t('annexes.asOf.now') },
          { id: 'past', label: t('annexes.asOf.past') },
        ]}
      />
      {isPast && <PastDay asOf={asOf} onChange={onChange} />}
    </div>
  );
}

function PastDay({ asOf, onChange }: AsOfChoiceProps) {
  const { t, explain } = useTexts();
  const days = useCall('history.days', undefined).data ?? [];
  const [written, setWritten] = useState(asOf?.date ?? '');
  const [refusal, setRefusal] = useState<string>();
  const today = todayHere();
  const first = days[0] ?? today;
  const refuse = (why: string | undefined) => {
    setRefusal(why);
    onChange(null);
  };
  const write = async (text: string): Promise<void> => {
    setWritten(text);
    const date = readDay(text);
    // Half a date is no mistake yet.
    if (date === undefined) return refuse(text.trim().length < 10 ? undefined : t('agreements.date.wrong'));
    if (date > today) return refuse(t('asOf.future'));
    setRefusal(undefined);
    try {
      const revision = await call('history.revisionAt', { date });
      if (revision === null) refuse(t('asOf.beforeFirst', { date: first }));
      else onChange({ revision, date });
    } catch (error) {
      refuse(explain(error));
    }
  };
  return (
    <DateField
      label={t('annexes.asOf.date')}
      value={written}
      onChange={(text) => void write(text)}
      placeholder={t('agreements.date.placeholder')}
      calendarLabel={t('asOf.calendar')}
      isUnavailable={(date) => date > today || date < first}
      marked={new Set(days)}
      error={refusal}
      isAutoFocused={asOf === null}
    />
  );
}
