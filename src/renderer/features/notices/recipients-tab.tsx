import { useState } from 'react';
import { MailCheck } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChooseRecipients } from '#renderer/features/notices/choose-recipients.tsx';
import { MissingRecipients } from '#renderer/features/notices/missing-recipients.tsx';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { RecipientList } from '#renderer/features/notices/recipient-list.tsx';
import { RecipientRecord } from '#renderer/features/notices/recipient-record.tsx';
import { SendingPanel } from '#renderer/features/notices/sending-panel.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import css from '#renderer/features/notices/recipients-tab.module.css';

interface RecipientsTabProps {
  parts: NoticeParts;
  records: RegisterRecords;
  /** Shows the notice as it is written for a recipient. */
  onRead: (recipientId: string) => void;
}

/** What the panel shows: one recipient, or how the notice was sent to several. */
type Shown = { readonly recipientId: string } | { readonly sending: readonly string[] };

const noneMarked: ReadonlySet<string> = new Set();

/** Who is told: what they get, when they were told, what they answered. */
export function RecipientsTab({ parts, records, onRead }: RecipientsTabProps) {
  const { t } = useTexts();
  const isNarrow = useIsNarrow();
  const [marked, setMarked] = useState(noneMarked);
  const [shown, setShown] = useState<Shown | null>(null);
  const { notice, changes, recipients } = parts;
  const unsent = recipients.filter(({ sentOn }) => sentOn === null).map(({ id }) => id);
  const markedUnsent = unsent.filter((id) => marked.has(id));
  const toSend = marked.size > 0 ? markedUnsent : unsent;
  const sending = shown && 'sending' in shown ? shown.sending.filter((id) => unsent.includes(id)) : [];
  const wanted = shown && 'recipientId' in shown ? shown.recipientId : null;
  const selected = recipients.find(({ id }) => id === wanted) ?? (isNarrow ? undefined : recipients[0]);
  const markSent = (ids: readonly string[]) => setShown({ sending: ids });
  const done = () => {
    setShown(null);
    setMarked(noneMarked);
  };
  const isSendable = notice.withdrawnOn === null && changes.length > 0;
  return (
    <div className={classes(css, 'split')}>
      <div className={classes(css, 'list')}>
        <Editable>
          <div className={classes(css, 'bar')}>
            {isSendable && toSend.length > 0 && (
              <Button kind="primary" icon={MailCheck} onPress={() => markSent(toSend)}>
                {t('notices.markSent.count', { count: toSend.length })}
              </Button>
            )}
            {notice.withdrawnOn === null && <ChooseRecipients parts={parts} records={records} />}
          </div>
          <MissingRecipients parts={parts} records={records} />
        </Editable>
        {recipients.length === 0 ? (
          <p className={classes(css, 'muted')}>
            {t(changes.length === 0 ? 'notices.recipients.empty' : 'notices.recipients.nobody')}
          </p>
        ) : (
          <RecipientList
            recipients={recipients}
            customers={records.customers}
            marked={marked}
            onMark={setMarked}
            onOpen={(recipientId) => setShown({ recipientId })}
            selectedId={selected?.id ?? null}
          />
        )}
      </div>
      {recipients.length > 0 && (
        <SidePanel
          label={t('notices.record')}
          isOpen={!isNarrow || sending.length > 0 || wanted !== null}
          onClose={() => setShown(null)}
        >
          {sending.length > 0 ? (
            <SendingPanel
              key={sending.join()}
              recipients={recipients.filter(({ id }) => sending.includes(id))}
              customers={records.customers}
              onDone={done}
              onCancel={() => setShown(null)}
            />
          ) : (
            selected && (
              <RecipientRecord
                key={selected.id}
                recipient={selected}
                parts={parts}
                records={records}
                onMarkSent={isSendable ? () => markSent([selected.id]) : null}
                onRead={() => onRead(selected.id)}
                onClose={isNarrow ? () => setShown(null) : null}
              />
            )
          )}
        </SidePanel>
      )}
    </div>
  );
}
