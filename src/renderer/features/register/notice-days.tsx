import { useTexts } from '#renderer/app/texts.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';

interface NoticeDaysProps {
  /** Null: not known. */
  days: number | null;
  /** Answers why it could not be saved. */
  onSave: (days: number | null) => Promise<string | undefined>;
}

/** Days of notice of changes; the contract says how many. */
export function NoticeDays({ days, onSave }: NoticeDaysProps) {
  const { t } = useTexts();
  const save = async (text: string) => {
    const written = text.trim() === '' ? null : Number(text);
    const isFit = written === null || (Number.isInteger(written) && written >= 0 && written <= 3650);
    return isFit ? onSave(written) : t('customers.noticePeriod.wrong');
  };
  return (
    <InlineField
      label={t('customers.noticePeriodDays')}
      value={days === null ? '' : `${days}`}
      placeholder={t('customers.noticePeriod.placeholder')}
      onSave={save}
      maxLength={4}
      inputMode="numeric"
    />
  );
}
