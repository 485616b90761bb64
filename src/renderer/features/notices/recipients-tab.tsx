import { useState } from 'react';
import { MailCheck } from 'lucide-react';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Organisation } from '#shared/model/organisation.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChooseRecipients } from '#renderer/features/notices/choose-recipients.tsx';
import { MissingRecipients } from '#renderer/features/notices/missing-recipients.tsx';
import { leftOutOf, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { RecipientList } from '#renderer/features/notices/recipient-list.tsx';
import { RecipientRecord } from '#renderer/features/notices/recipient-record.tsx';
import { SendingPanel } from '#renderer/features/notices/sending-panel.tsx';
import { WriteFolder } from '#renderer/features/notices/write-folder.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import css from '#renderer/features/notices/recipients-tab.module.css';

interface RecipientsTabProps {
  parts: NoticeParts;
  records: RegisterRecords;
  organisation: Organisation;
  /** Shows the notice as it is written for a recipient. */
  onRead: (recipientId: string) => void;
}

/** What the panel shows: one recipient, or how the notice was sent to several. */
type Shown = { readonly recipientId: string } | { readonly sending: readonly string[] };

const noneMarked: ReadonlySet<string> = new Set();

/** Who is told: what they get, when they were told, what they answered. */
export function RecipientsTab(props: RecipientsTabProps) {
  const { parts, records } = props;
  const { t } = useTexts();
  const isNarrow = useIsNarrow();
  const [marked, setMarked] = useState(noneMarked);
  const [shown, setShown] = useState<Shown | null>(null);
  const { changes, recipients } = parts;
  const wanted = shown && 'recipientId' in shown ? shown.recipientId : null;
  const selected = recipients.find(({ id }) => id === wanted) ?? (isNarrow ? undefined : recipients[0]);
  const text = changes.length === 0 ? 'notices.recipients.empty' : 'notices.recipients.nobody';
  return (
    <div className={classes(css, 'split')}>
      <div className={classes(css, 'list')}>
        <Editable>
          <Bar {...props} marked={marked} onMarkSent={(sending) => setShown({ sending })} />
          <MissingRecipients parts={parts} records={records} />
        </Editable>
        {recipients.length === 0 && leftOutOf(parts).size === 0 && <p className={classes(css, 'muted')}>{t(text)}</p>}
        {recipients.length > 0 && (
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
      <Panel {...props} shown={shown} selected={selected} onShow={setShown} onSent={() => setMarked(noneMarked)} />
    </div>
  );
}

const isSendable = ({ notice, changes }: NoticeParts): boolean => notice.withdrawnOn === null && changes.length > 0;

interface BarProps extends RecipientsTabProps {
  marked: ReadonlySet<string>;
  onMarkSent: (recipientIds: readonly string[]) => void;
}

/** What can be done for those who are marked, or for all who have not been told. */
function Bar({ parts, records, organisation, marked, onMarkSent }: BarProps) {
  const { t } = useTexts();
  const { notice, recipients } = parts;
  const all = recipients.map(({ id }) => id);
  const unsent = recipients.filter(({ sentOn }) => sentOn === null).map(({ id }) => id);
  const toSend = marked.size > 0 ? unsent.filter((id) => marked.has(id)) : unsent;
  const toWrite = marked.size > 0 ? all.filter((id) => marked.has(id)) : unsent.length > 0 ? unsent : all;
  return (
    <div className={classes(css, 'bar')}>
      {isSendable(parts) && toSend.length > 0 && (
        <Button kind="primary" icon={MailCheck} onPress={() => onMarkSent(toSend)}>
          {t('notices.markSent.count', { count: toSend.length })}
        </Button>
      )}
      {isSendable(parts) && toWrite.length > 0 && (
        <WriteFolder title={notice.title} recipientIds={toWrite} organisation={organisation} />
      )}
      {notice.withdrawnOn === null && <ChooseRecipients parts={parts} records={records} />}
    </div>
  );
}

interface PanelProps extends RecipientsTabProps {
  shown: Shown | null;
  selected: NoticeRecipient | undefined;
  onShow: (shown: Shown | null) => void;
  onSent: () => void;
}

/** Beside the list, or over it in a narrow window. */
function Panel({ parts, records, onRead, shown, selected, onShow, onSent }: PanelProps) {
  const { t } = useTexts();
  const isNarrow = useIsNarrow();
  const { recipients } = parts;
  const close = () => onShow(null);
  const ids = shown && 'sending' in shown ? shown.sending : [];
  const sending = recipients.filter(({ id, sentOn }) => sentOn === null && ids.includes(id));
  if (recipients.length === 0) return null;
  const done = () => {
    close();
    onSent();
  };
  return (
    <SidePanel
      label={t('notices.record')}
      isOpen={!isNarrow || sending.length > 0 || selected !== undefined}
      onClose={close}
    >
      {sending.length > 0 && (
        <SendingPanel recipients={sending} customers={records.customers} onDone={done} onCancel={close} />
      )}
      {sending.length === 0 && selected && (
        <RecipientRecord
          key={selected.id}
          recipient={selected}
          parts={parts}
          records={records}
          onMarkSent={isSendable(parts) ? () => onShow({ sending: [selected.id] }) : null}
          onRead={() => onRead(selected.id)}
          onClose={isNarrow ? close : null}
        />
      )}
    </SidePanel>
  );
}
