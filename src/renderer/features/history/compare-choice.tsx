import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { todayHere } from '#renderer/features/history/days.ts';
import type { Moment, Span } from '#renderer/features/history/history-ui.tsx';
import { useQuickDays } from '#renderer/features/history/moments.ts';
import { readDay } from '#renderer/features/history/read-day.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import css from '#renderer/features/history/compare-tab.module.css';

interface CompareChoiceProps {
  span: Span;
  onChange: (span: Span) => void;
}

/** From which day, to which day. */
export function CompareChoice({ span: { from, to }, onChange }: CompareChoiceProps) {
  const { t } = useTexts();
  const quick = useQuickDays();
  return (
    <div className={classes(css, 'choice')}>
      <div className={classes(css, 'fields')}>
        <MomentField label={t('compare.from')} moment={from} onChange={(chosen) => onChange({ from: chosen, to })} />
        <MomentField
          label={t('compare.to')}
          placeholder={t('compare.today')}
          moment={to}
          onChange={(chosen) => onChange({ from, to: isToday(chosen) ? null : chosen })}
        />
      </div>
      {quick.length > 0 && (
        <div role="group" aria-label={t('compare.quick')} className={classes(css, 'quick')}>
          <span className={classes(css, 'muted')}>{t('compare.since')}</span>
          {quick.map(({ id, label, date }) => (
            <Chip
              key={id}
              isSelected={to === null && from?.date === date && from.revision === null}
              onChange={() => onChange({ from: { date, revision: null }, to: null })}
            >
              {label}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}

const isToday = (moment: Moment | null): boolean => moment !== null && readDay(moment.date) === todayHere();

interface MomentFieldProps {
  label: string;
  placeholder?: string;
  moment: Moment | null;
  onChange: (moment: Moment | null) => void;
}

function MomentField({ label, placeholder, moment, onChange }: MomentFieldProps) {
  const { t } = useTexts();
  const days = useCall('history.days', undefined).data ?? [];
  const today = todayHere();
  const first = days[0] ?? today;
  const isWrong = moment !== null && moment.date.trim().length >= 8 && readDay(moment.date) === undefined;
  return (
    <DateField
      label={label}
      value={moment?.date ?? ''}
      onChange={(date) => onChange(date.trim() === '' ? null : { date, revision: null })}
      placeholder={placeholder ?? t('agreements.date.placeholder')}
      calendarLabel={t('compare.calendar', { field: label })}
      isUnavailable={(date) => date > today || date < first}
      marked={new Set(days)}
      error={isWrong ? t('agreements.date.wrong') : undefined}
      description={
        moment?.revision === null || moment === null ? undefined : t('compare.revision', { number: moment.revision })
      }
    />
  );
}
