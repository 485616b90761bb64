import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { leftOutOf, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { useRecipients } from '#renderer/features/notices/use-recipients.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** Says whom the changes concern and who is not told by the notice; offers to add them. */
export function MissingRecipients({ parts, records }: { parts: NoticeParts; records: RegisterRecords }) {
  const { t } = useTexts();
  const setRecipients = useRecipients(parts);
  const told = parts.recipients.map(({ customerId }) => customerId);
  const leftOut = leftOutOf(parts);
  const missing = records.customers.filter(({ id }) => leftOut.has(id));
  if (missing.length === 0 || parts.state === 'withdrawn') return null;
  const count = missing.length;
  const add = () => setRecipients([...told, ...missing.map(({ id }) => id)], t('notices.recipients.added', { count }));
  return (
    <Notice
      tone="warn"
      title={t('notices.recipients.missing', { count })}
      source="GDPR art. 28(2)"
      actions={
        <Button kind="bare" onPress={() => void add()}>
          {t('notices.recipients.addMissing', { count })}
        </Button>
      }
    >
      {missing.map(({ name }) => name).join(', ')}
    </Notice>
  );
}
