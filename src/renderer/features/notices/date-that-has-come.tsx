import { useTexts } from '#renderer/app/texts.tsx';
import { today } from '#renderer/features/register/today.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { readDate } from '#renderer/ui/iso-date.ts';

/** The ISO date that is written, when it has come; null otherwise. */
export function readPastDay(written: string): string | null {
  const date = readDate(written) ?? null;
  return date !== null && date <= today() ? date : null;
}

interface DateThatHasComeProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

/** The day on which something happened. */
export function DateThatHasCome({ label, value, onChange }: DateThatHasComeProps) {
  const { t } = useTexts();
  return (
    <DateField
      isAutoFocused
      label={label}
      placeholder={t('agreements.date.placeholder')}
      calendarLabel={t('notices.markSent.calendar')}
      value={value}
      onChange={onChange}
      isUnavailable={(date) => date > today()}
      error={readPastDay(value) === null ? t('notices.date.wrong') : undefined}
    />
  );
}
