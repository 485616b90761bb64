import { useState, type FormEvent } from 'react';
import { CalendarClock } from 'lucide-react';
import { useAsOf, useShowAsOf } from '#renderer/app/as-of.tsx';
import { call } from '#renderer/app/client.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useShowPast } from '#renderer/app/show-past.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { todayHere } from '#renderer/features/history/days.ts';
import { useQuickDays } from '#renderer/features/history/moments.ts';
import { readDay } from '#renderer/features/history/read-day.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Calendar } from '#renderer/ui/calendar.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import css from '#renderer/features/history/as-of-dialog.module.css';

interface Choosing {
  /** ISO dates: the first day of the register, and today. */
  readonly first: string;
  readonly today: string;
  /** Why the day that was asked for is not shown. */
  readonly refusal: string | undefined;
  readonly refuse: (refusal: string) => void;
  readonly choose: (date: string) => Promise<void>;
  readonly back: () => void;
}

/** Shows a day and closes the dialog, or says why not. */
function useChoosing(days: readonly string[], onClose: () => void): Choosing {
  const { t, explain } = useTexts();
  const show = useShowAsOf();
  const showPast = useShowPast();
  const [refusal, refuse] = useState<string>();
  const today = todayHere();
  const first = days[0] ?? today;
  const choose = async (date: string): Promise<void> => {
    if (date > today) return refuse(t('asOf.future'));
    if (date === today) return back();
    try {
      const revision = await call('history.revisionAt', { date });
      if (revision === null) return refuse(t('asOf.beforeFirst', { date: first }));
      await showPast({ revision, date });
      onClose();
    } catch (error) {
      refuse(explain(error));
    }
  };
  const back = () => {
    show(null);
    onClose();
  };
  return { first, today, refusal, refuse, choose, back };
}

/** Of which date the window shows the register. */
export function AsOfDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const days = useCall('history.days', undefined).data ?? [];
  const asOf = useAsOf();
  const [written, setWritten] = useState('');
  const { first, today, refusal, refuse, choose, back } = useChoosing(days, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const date = readDay(written);
    if (date === undefined) refuse(t('agreements.date.wrong'));
    else void choose(date);
  };
  return (
    <Dialog
      title={t('asOf.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      footnote={t('asOf.note')}
      actions={asOf !== null && <Button onPress={back}>{t('asOf.back')}</Button>}
    >
      <div className={classes(css, 'columns')}>
        <Calendar
          label={t('asOf.calendar')}
          isUnavailable={(date) => date > today || date < first}
          marked={new Set(days)}
          onChoose={(date) => void choose(date)}
        />
        <div className={classes(css, 'side')}>
          <form onSubmit={submit} className={classes(css, 'form')}>
            <TextField
              label={t('asOf.date')}
              value={written}
              onChange={setWritten}
              placeholder={t('agreements.date.placeholder')}
              error={refusal}
              autoFocus
              maxLength={20}
            />
            <Button type="submit" kind="primary" icon={CalendarClock}>
              {t('asOf.show')}
            </Button>
          </form>
          <QuickDays onChoose={(date) => void choose(date)} />
        </div>
      </div>
    </Dialog>
  );
}

function QuickDays({ onChoose }: { onChoose: (date: string) => void }) {
  const { t } = useTexts();
  const quick = useQuickDays();
  if (quick.length === 0) return null;
  return (
    <ul aria-label={t('asOf.quick')} className={classes(css, 'quick')}>
      {quick.map(({ id, label, date }) => (
        <li key={id}>
          <Button kind="bare" onPress={() => onChoose(date)}>
            <span className={classes(css, 'label')}>{label}</span>
            <span className={classes(css, 'date')}>{date}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
