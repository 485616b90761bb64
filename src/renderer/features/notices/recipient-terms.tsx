import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { authorisation } from '#shared/model/customer.ts';
import { daysAfter } from '#shared/model/dates.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { NoticeDays } from '#renderer/features/register/notice-days.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import css from '#renderer/features/notices/recipient-record.module.css';

interface TermsProps {
  recipient: NoticeRecipient;
  /** Those of which it is told. */
  changes: readonly PlannedChange[];
}

/** The contract's terms: read at the customer until it is told, from then on kept with the notice. */
export function RecipientTerms({ recipient, changes }: TermsProps) {
  const { t } = useTexts();
  return (
    <RecordSection title={t('notices.terms')}>
      {recipient.sentOn === null ? (
        <TermsOfToday recipient={recipient} changes={changes} />
      ) : (
        <KeptTerms recipient={recipient} />
      )}
    </RecordSection>
  );
}

function TermsOfToday({ recipient: { authorisation: kind, noticePeriodDays }, changes }: TermsProps) {
  const { t } = useTexts();
  const today = useToday();
  const [start] = changes
    .flatMap(({ startsOn, carriedOutOn }) => (carriedOutOn === null ? (startsOn ?? []) : []))
    .toSorted();
  const tellBy = start === undefined || noticePeriodDays === null ? null : daysAfter(start, -noticePeriodDays - 1);
  const period =
    noticePeriodDays === null
      ? t('notices.recipients.noDays')
      : t('notices.recipients.days', { count: noticePeriodDays });
  return (
    <>
      <Facts
        facts={[
          { label: t('notices.terms.authorisation'), value: t(`customers.authorisation.${kind}`) },
          { label: t('notices.terms.period'), value: period },
        ]}
      />
      {noticePeriodDays !== null && (
        <p className={classes(css, 'muted')}>
          <Dated>{t(`notices.terms.ifSentToday.${kind}`, { date: daysAfter(today, noticePeriodDays) })}</Dated>
        </p>
      )}
      {start !== undefined && tellBy !== null && (
        <p className={classes(css, 'muted')}>
          <Dated>{t(tellBy < today ? 'notices.terms.tooLate' : 'notices.terms.tellBy', { start, date: tellBy })}</Dated>
        </p>
      )}
    </>
  );
}

function KeptTerms({ recipient: { id, authorisation: kind, noticePeriodDays } }: { recipient: NoticeRecipient }) {
  const { t } = useTexts();
  const save = useSave('notices.updateRecipient');
  return (
    <>
      <p className={classes(css, 'muted')}>{t('notices.terms.frozen')}</p>
      <ChoiceRow
        label={t('notices.terms.authorisation')}
        options={authorisation.options.map((one) => ({ id: one, label: t(`customers.authorisation.${one}`) }))}
        value={kind}
        onSave={(chosen) => save({ id, patch: { authorisation: chosen } })}
      />
      <NoticeDays days={noticePeriodDays} onSave={(days) => save({ id, patch: { noticePeriodDays: days } })} />
    </>
  );
}
