import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar as AriaCalendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import { parseDate } from '@internationalized/date';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/calendar.module.css';

interface CalendarProps {
  label: string;
  /** The chosen day, whose month is shown; null: none, this month. */
  value?: string | null;
  /** ISO dates throughout. */
  onChoose: (date: string) => void;
  /** Days that cannot be chosen. */
  isUnavailable?: (date: string) => boolean;
  /** Days that have something to show: a dot under the number. */
  marked?: ReadonlySet<string>;
  isAutoFocused?: boolean;
  /** A day of the month that is shown first where none is chosen; this month unless told. */
  month?: string;
}

/** A month of days to choose one from; its words and the first day of the week are the language's. */
export function Calendar({
  label,
  value = null,
  onChoose,
  isUnavailable,
  marked,
  isAutoFocused = false,
  month,
}: CalendarProps) {
  return (
    <AriaCalendar
      aria-label={label}
      autoFocus={isAutoFocused}
      value={value === null ? null : parseDate(value)}
      {...(value === null && month !== undefined && { defaultFocusedValue: parseDate(month) })}
      {...(isUnavailable && { isDateUnavailable: (date) => isUnavailable(date.toString()) })}
      onChange={(date) => onChoose(date.toString())}
      className={classes(css, 'calendar')}
    >
      <header className={classes(css, 'header')}>
        <Button slot="previous" className={classes(css, 'turn')}>
          <Icon icon={ChevronLeft} />
        </Button>
        <CalendarHeading className={classes(css, 'month')} />
        <Button slot="next" className={classes(css, 'turn')}>
          <Icon icon={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className={classes(css, 'grid')}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={classes(css, 'weekday')}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={({ isOutsideMonth, isToday }) =>
                classes(
                  css,
                  'day',
                  isOutsideMonth && 'outside',
                  isToday && 'today',
                  marked?.has(date.toString()) === true && 'marked',
                )
              }
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  );
}
