import { useTexts } from '#renderer/app/texts.tsx';
import type { DateTexts } from '#renderer/ui/inline-date.tsx';

/** What every date of a record says. */
export function useDateTexts(): DateTexts {
  const { t } = useTexts();
  return {
    placeholder: t('agreements.date.placeholder'),
    wrong: t('agreements.date.wrong'),
    calendar: t('record.calendar'),
  };
}
