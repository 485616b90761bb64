import { ExternalLink, FileSearch, MailCheck, UserMinus, X } from 'lucide-react';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import type { Customer } from '#shared/model/customer.ts';
import { answerStanding, permissionOf } from '#shared/model/notice-terms.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnswerSection } from '#renderer/features/notices/answer-section.tsx';
import { changesFor, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { changeTitle } from '#renderer/features/notices/notice-words.ts';
import { RecipientTerms } from '#renderer/features/notices/recipient-terms.tsx';
import { SentFacts, WrittenFacts } from '#renderer/features/notices/sent-facts.tsx';
import { useRecipients } from '#renderer/features/notices/use-recipients.ts';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { RecordHead } from '#renderer/ui/record-head.tsx';
import css from '#renderer/features/notices/recipient-record.module.css';

interface RecipientRecordProps {
  recipient: NoticeRecipient;
  parts: NoticeParts;
  records: RegisterRecords;
  /** Null where nothing can be sent. */
  onMarkSent: (() => void) | null;
  onRead: () => void;
  onClose: (() => void) | null;
}

/** One customer in the notice: what its contract says, what it gets, when it was told, what it answered. */
export function RecipientRecord(props: RecipientRecordProps) {
  const { recipient, parts, records, onMarkSent, onRead, onClose } = props;
  const texts = useTexts();
  const { t } = texts;
  const isPast = useReadOnly();
  const customer = records.customers.find(({ id }) => id === recipient.customerId);
  const name = customer?.name ?? t('notices.recipient.unknown');
  const isSent = recipient.sentOn !== null;
  const changes = changesFor(parts, recipient);
  // Of all of them it is told as a rule; that is not worth a line.
  const toldOf = changes.length < parts.changes.length ? changes.map((one) => changeTitle(one, records, texts)) : [];
  return (
    <>
      <RecordHead name={name} summary={customer ? [customer.contactName, customer.contactEmail] : []}>
        {onClose && <IconButton icon={X} label={t('action.close')} shortcut="Esc" onPress={onClose} />}
      </RecordHead>
      <div className={classes(css, 'body')}>
        <Start recipient={recipient} name={name} />
        {isSent && <AnswerSection recipient={recipient} name={name} />}
        <RecordSection title={t('notices.sending')}>
          {isSent ? (
            <SentFacts recipient={recipient} name={name} />
          ) : (
            <WrittenFacts recipient={recipient} name={name} />
          )}
          <div className={classes(css, 'actions')}>
            {!isPast && (
              <Button icon={FileSearch} onPress={onRead}>
                {t('notices.gets.preview')}
              </Button>
            )}
            {!isSent && onMarkSent && (
              <Editable>
                <Button icon={MailCheck} onPress={onMarkSent}>
                  {t('notices.markSent')}
                </Button>
              </Editable>
            )}
          </div>
        </RecordSection>
        <RecipientTerms recipient={recipient} changes={changes} />
        {customer && <Gets customer={customer} toldOf={toldOf} />}
        {!isSent && <LeaveOut recipient={recipient} parts={parts} name={name} />}
      </div>
    </>
  );
}

/** From when the changes may start for this customer, or why not yet. */
function Start({ recipient, name }: { recipient: NoticeRecipient; name: string }) {
  const { t } = useTexts();
  const today = useToday();
  const permission = permissionOf(recipient);
  const { state, date } = answerStanding(recipient, today);
  if (permission.state === 'may' && state === 'waiting')
    return (
      <Notice
        tone="neutral"
        title={t('notices.why.wait', { name, date: permission.from, deadline: date ?? permission.from })}
      />
    );
  if (permission.state === 'may')
    return <Notice tone="ok" title={t('notices.why.may', { name, date: permission.from })} />;
  const { why } = permission;
  return <Notice tone={why === 'not-sent' ? 'warn' : 'bad'} title={t(`notices.why.${why}`, { name })} />;
}

function Gets({ customer, toldOf }: { customer: Customer; toldOf: readonly string[] }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { language, disclosesMasked, disclosureGround } = customer;
  const real =
    disclosureGround === '' ? t('notices.gets.real') : t('notices.gets.realGround', { ground: disclosureGround });
  return (
    <RecordSection title={t('notices.gets')}>
      <Facts
        facts={[
          ...(toldOf.length > 0 ? [{ label: t('notices.gets.changes'), value: toldOf.join(', ') }] : []),
          { label: t('notices.gets.language'), value: t(`language.${language}`) },
          { label: t('notices.gets.names'), value: disclosesMasked ? real : t('notices.gets.masked') },
        ]}
      />
      <div className={classes(css, 'actions', 'bare')}>
        <Button kind="bare" icon={ExternalLink} onPress={() => navigate('customers', { recordId: customer.id })}>
          {t('notices.terms.customer')}
        </Button>
      </div>
    </RecordSection>
  );
}

function LeaveOut({ recipient, parts, name }: { recipient: NoticeRecipient; parts: NoticeParts; name: string }) {
  const { t } = useTexts();
  const setRecipients = useRecipients(parts);
  const others = parts.recipients.map(({ customerId }) => customerId).filter((id) => id !== recipient.customerId);
  return (
    <Editable>
      <div className={classes(css, 'actions', 'bare')}>
        <Button
          kind="bare"
          icon={UserMinus}
          onPress={() => void setRecipients(others, t('notices.recipients.leftOut', { name }))}
        >
          {t('notices.recipients.leaveOut')}
        </Button>
      </div>
    </Editable>
  );
}
