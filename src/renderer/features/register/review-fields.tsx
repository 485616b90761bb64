import { CalendarCheck } from 'lucide-react';
import { monthsAfter } from '#shared/model/dates.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { useDateTexts } from '#renderer/features/register/date-texts.ts';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { InlineDate } from '#renderer/ui/inline-date.tsx';
import { InlineNote } from '#renderer/ui/inline-note.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { RecordFields } from '#renderer/ui/record-fields.tsx';
import { Status } from '#renderer/ui/status.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

const usualMonths = [3, 6, 12, 24, 36];
const never = 'never';

/** When somebody last looked whether all of this is still right, and when to look again. */
export function ReviewFields({ subProcessor }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const today = useToday();
  const { id, lastReviewedOn, reviewIntervalMonths: months } = subProcessor;
  const next = months !== null && {
    name: 'nextReview',
    label: t('record.review.next'),
    element: <NextReview lastReviewedOn={lastReviewedOn} months={months} today={today} />,
  };
  return (
    <RecordFields
      recordId={id}
      offerLabel={t('record.offer')}
      fields={[
        {
          name: 'lastReviewedOn',
          label: t('field.lastReviewedOn'),
          element: <LastReview subProcessor={subProcessor} today={today} />,
        },
        {
          name: 'reviewIntervalMonths',
          label: t('field.reviewIntervalMonths'),
          element: <Interval subProcessor={subProcessor} />,
        },
        ...(next ? [next] : []),
      ]}
    />
  );
}

function LastReview({ subProcessor: { id, lastReviewedOn }, today }: { subProcessor: SubProcessor; today: string }) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  const texts = useDateTexts();
  const set = (date: string | null) => save({ id, patch: { lastReviewedOn: date } });
  const reviewed = async () => {
    const refusal = await set(today);
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal });
  };
  return (
    <>
      <InlineDate label={t('field.lastReviewedOn')} value={lastReviewedOn} onSave={set} texts={texts} />
      {lastReviewedOn !== today && (
        <Editable>
          <InlineRow label="">
            <Button kind="bare" icon={CalendarCheck} onPress={() => void reviewed()}>
              {t('record.reviewedToday')}
            </Button>
          </InlineRow>
        </Editable>
      )}
    </>
  );
}

function Interval({ subProcessor: { id, reviewIntervalMonths } }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  const months = [...new Set([...usualMonths, ...(reviewIntervalMonths === null ? [] : [reviewIntervalMonths])])];
  return (
    <ChoiceRow
      label={t('field.reviewIntervalMonths')}
      options={[
        { id: never, label: t('record.review.never') },
        ...months
          .toSorted((a, b) => a - b)
          .map((count) => ({ id: `${count}`, label: t('record.review.every', { count }) })),
      ]}
      value={reviewIntervalMonths === null ? never : `${reviewIntervalMonths}`}
      onSave={(chosen) => save({ id, patch: { reviewIntervalMonths: chosen === never ? null : Number(chosen) } })}
    />
  );
}

interface NextReviewProps {
  lastReviewedOn: string | null;
  months: number;
  today: string;
}

function NextReview({ lastReviewedOn, months, today }: NextReviewProps) {
  const { t } = useTexts();
  const due = lastReviewedOn === null ? null : monthsAfter(lastReviewedOn, months);
  const isOverdue = due === null || due < today;
  return (
    <InlineRow label={t('record.review.next')}>
      <InlineNote>
        <Status tone={isOverdue ? 'warn' : 'neutral'}>
          {due === null ? t('record.review.now') : t('record.review.due', { date: due, isOverdue: `${isOverdue}` })}
        </Status>
      </InlineNote>
    </InlineRow>
  );
}
