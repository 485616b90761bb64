import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { dayOf } from '#renderer/features/history/days.ts';
import { formerAnswers, type FormerAnswer } from '#renderer/features/notices/former-answers.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import css from '#renderer/features/notices/recipient-record.module.css';

/** What the register had as the customer's answer before it was changed or taken back. Nothing where it never was. */
export function AnswerBefore({ recipient }: { recipient: NoticeRecipient }) {
  const texts = useTexts();
  const { t } = texts;
  const asOf = useAsOf();
  const { data } = useCall('history.ofRecord', { table: 'noticeRecipient', recordId: recipient.id });
  const history = (data ?? []).filter(({ revision }) => asOf === null || revision.number <= asOf.revision);
  const former = formerAnswers(recipient, history);
  if (former.length === 0) return null;
  return (
    <div className={classes(css, 'before')}>
      <p>{t('notices.answer.changed')}</p>
      <ul>
        {former.map((one) => (
          <li key={one.until}>
            <Dated>{t('notices.answer.before', { until: dayOf(one.until), answer: wordsOf(one, texts) })}</Dated>
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf({ answer, answeredOn, reason, isErased }: FormerAnswer, { t }: Texts): string {
  const said = t(`notices.answer.${answer === 'approved' ? 'approved' : 'objected'}`, { date: answeredOn ?? '' });
  const why = isErased ? t('value.erased') : reason;
  return why === '' ? said : `${said}. ${why}`;
}
