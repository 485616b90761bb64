import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { groupOf, type RecipientGroup } from '#renderer/features/notices/notice-data.ts';
import { answerWords, startWords, termsWords } from '#renderer/features/notices/notice-words.ts';
import { useToday } from '#renderer/features/register/today.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { PickList } from '#renderer/ui/pick-list.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/notices/recipient-list.module.css';

interface RecipientListProps {
  recipients: readonly NoticeRecipient[];
  customers: readonly Customer[];
  marked: ReadonlySet<string>;
  onMark: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
  /** The one that is shown beside the list. */
  selectedId: string | null;
}

const order: readonly RecipientGroup[] = ['attention', 'unsent', 'waiting', 'settled'];

/** Those who are told, by what is to be done for them. */
export function RecipientList({ recipients, customers, marked, onMark, onOpen, selectedId }: RecipientListProps) {
  const texts = useTexts();
  const { t, compare } = texts;
  const today = useToday();
  const isReadOnly = useReadOnly();
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const nameOf = ({ customerId }: NoticeRecipient): string =>
    byId.get(customerId)?.name ?? t('notices.recipient.unknown');
  const sorted = recipients.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const groups = Map.groupBy(sorted, (recipient) => groupOf(recipient, today));
  return (
    <PickList
      label={t('notices.recipients.list')}
      groups={order.flatMap((id) => {
        const items = groups.get(id);
        if (!items) return [];
        const heading = (
          <>
            {t(`notices.recipients.group.${id}`)}
            <span className={classes(css, 'muted')}>{items.length}</span>
          </>
        );
        return [{ id, heading, items }];
      })}
      itemKey={({ id }) => id}
      itemText={(recipient) =>
        t('notices.recipients.item', { name: nameOf(recipient), state: answerWords(recipient, today, texts).text })
      }
      marked={isReadOnly || recipients.every(({ sentOn }) => sentOn !== null) ? null : marked}
      onMark={onMark}
      onOpen={({ id }) => onOpen(id)}
    >
      {(recipient) => (
        <Line
          recipient={recipient}
          name={nameOf(recipient)}
          customer={byId.get(recipient.customerId)}
          isSelected={recipient.id === selectedId}
        />
      )}
    </PickList>
  );
}

interface LineProps {
  recipient: NoticeRecipient;
  name: string;
  customer: Customer | undefined;
  isSelected: boolean;
}

function Line({ recipient, name, customer, isSelected }: LineProps) {
  const texts = useTexts();
  const { t } = texts;
  const today = useToday();
  const { tone, text } = answerWords(recipient, today, texts);
  const language = customer ? t(`language.${customer.language}`) : '';
  return (
    <div className={classes(css, 'line', isSelected && 'selected')}>
      <span className={classes(css, 'who')}>
        <strong>{name}</strong>
        <span className={classes(css, 'muted')}>
          {[termsWords(recipient, texts), language].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span className={classes(css, 'state')}>
        <Status tone={tone} isLong>
          <span>
            <Dated>{text}</Dated>
          </span>
        </Status>
        <span className={classes(css, 'muted')}>
          <Dated>{recipient.sentOn === null ? '' : startWords(recipient, today, texts)}</Dated>
        </span>
      </span>
    </div>
  );
}
