import type { Agreement } from '#shared/model/agreement.ts';
import { noticeDeadline, termEnd } from '#shared/model/agreement-terms.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { useToday } from '#renderer/features/register/today.ts';

interface FieldProps {
  agreement: Agreement;
}

const none = 'none';
const usualRenewals = [1, 2, 3, 6, 12, 24, 36, 48, 60];
const usualNotices = [0, 1, 2, 3, 4, 5, 6, 9, 12, 18, 24];

export function RenewsItself({ agreement }: FieldProps) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const today = useToday();
  const end = agreement.renewsItself ? termEnd(agreement, today) : null;
  return (
    <ChoiceRow
      label={t('field.renewsItself')}
      options={[
        { id: 'no', label: t('value.no') },
        { id: 'yes', label: t('value.yes') },
      ]}
      value={agreement.renewsItself ? 'yes' : 'no'}
      onSave={(chosen) => save({ renewsItself: chosen === 'yes' })}
      note={end === null ? '' : t('agreements.renews.end', { date: end })}
    />
  );
}

export function RenewalMonths({ agreement }: FieldProps) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  return (
    <MonthsRow
      label={t('field.renewalMonths')}
      usual={usualRenewals}
      months={agreement.renewalMonths}
      onSave={(renewalMonths) => save({ renewalMonths })}
    />
  );
}

/** With the last day to give notice, where it can be computed. */
export function NoticePeriod({ agreement }: FieldProps) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const deadline = noticeDeadline(agreement, useToday());
  return (
    <MonthsRow
      label={t('field.noticePeriodMonths')}
      usual={usualNotices}
      months={agreement.noticePeriodMonths}
      onSave={(noticePeriodMonths) => save({ noticePeriodMonths })}
      note={deadline === null ? '' : t('agreements.renews.lastDay', { date: deadline })}
    />
  );
}

interface MonthsRowProps {
  label: string;
  usual: readonly number[];
  months: number | null;
  onSave: (months: number | null) => Promise<string | undefined>;
  note?: string;
}

function MonthsRow({ label, usual, months, onSave, note = '' }: MonthsRowProps) {
  const { t } = useTexts();
  const offered = [...new Set([...usual, ...(months === null ? [] : [months])])].toSorted((a, b) => a - b);
  return (
    <ChoiceRow
      label={label}
      options={[
        { id: none, label: t('register.notStated') },
        ...offered.map((count) => ({ id: `${count}`, label: t('value.months', { count }) })),
      ]}
      value={months === null ? none : `${months}`}
      onSave={(chosen) => onSave(chosen === none ? null : Number(chosen))}
      note={note}
    />
  );
}
