import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { SentForm } from '#renderer/features/notices/sent-form.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { RecordHead } from '#renderer/ui/record-head.tsx';
import css from '#renderer/features/notices/recipient-record.module.css';

interface SendingPanelProps {
  recipients: readonly NoticeRecipient[];
  customers: readonly Customer[];
  onDone: () => void;
  onCancel: () => void;
}

/** In the place of a record: that the notice was sent to one or several. */
export function SendingPanel({ recipients, customers, onDone, onCancel }: SendingPanelProps) {
  const { t } = useTexts();
  const ids = new Set(recipients.map(({ customerId }) => customerId));
  const [first, ...others] = customers.filter(({ id }) => ids.has(id));
  const to = t('notices.markSent.to', {
    first: first?.name ?? t('notices.recipient.unknown'),
    count: others.length + 1,
    more: others.length,
  });
  return (
    <>
      <RecordHead name={t('notices.markSent.title')} summary={[to]} />
      <div className={classes(css, 'body')}>
        <SentForm recipientIds={recipients.map(({ id }) => id)} onDone={onDone} onCancel={onCancel} />
      </div>
    </>
  );
}
