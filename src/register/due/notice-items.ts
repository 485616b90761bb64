import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { reachOf, type ChangeReach } from '#shared/model/change-reach.ts';
import type { DueItem } from '#shared/model/due.ts';
import { answerDeadline } from '#shared/model/notice-terms.ts';
import { whose } from '#register/due/whose.ts';
import { lastDaysToSend } from '#register/notices/last-day-to-send.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

/** One customer's day. */
interface Day {
  readonly customer: RecordMap['customer'];
  readonly date: string;
}

/**
 * What comes up of change notices: until when customers are to answer, and until when they are to be told so that the planned
 * start can be kept. Customers with the same day share an item, which stands under the sub-processor of the first change
 * that concerns the first of them.
 */
export function noticeItems(records: RecordReader, today: string): DueItem[] {
  const customers = records.all('customer');
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const processingOf = (id: string) => records.find('processing', id);
  const changesOf = Map.groupBy(records.all('plannedChange'), ({ noticeId }) => noticeId);
  const recipientsOf = Map.groupBy(records.all('noticeRecipient'), ({ noticeId }) => noticeId);
  return records.all('changeNotice').flatMap((notice) => {
    const changes = changesOf.get(notice.id) ?? [];
    const isOver = notice.withdrawnOn !== null || changes.every(({ carriedOutOn }) => carriedOutOn !== null);
    if (isOver) return [];
    const recipients = recipientsOf.get(notice.id) ?? [];
    const reach = reachOf({ changes, recipients, customers, processingOf });
    const answers = recipients.flatMap((recipient): Day[] => {
      const customer = byId.get(recipient.customerId);
      const date = isAwaited(recipient, today) ? answerDeadline(recipient) : null;
      return customer && date !== null ? [{ customer, date }] : [];
    });
    const sendings = lastDaysToSend(records, reach).map(({ customer, day }): Day => ({ customer, date: day }));
    const item = (kind: DueItem['kind'], date: string, days: readonly Day[]): DueItem[] => {
      const subProcessor = aboutFirst(records, reach, days);
      const named = days.map(({ customer: { id, name } }) => ({ id, name }));
      const of = { table: 'changeNotice', recordId: notice.id, title: notice.title, customers: named } as const;
      return subProcessor ? [{ kind, date, ...of, ...whose(subProcessor) }] : [];
    };
    return [
      ...byDate(answers).flatMap(([date, days]) => item('notice-answer', date, days)),
      ...byDate(sendings).flatMap(([date, days]) => item('notice-send', date, days)),
    ];
  });
}

const byDate = (days: readonly Day[]): [string, Day[]][] => [...Map.groupBy(days, ({ date }) => date)];

/** Whoever is silent until the deadline has consented, unless it must approve. */
const isAwaited = (recipient: NoticeRecipient, today: string): boolean =>
  recipient.answer === 'none' && (recipient.authorisation === 'specific' || (answerDeadline(recipient) ?? '') >= today);

function aboutFirst(
  records: RecordReader,
  reach: readonly ChangeReach[],
  [first]: readonly Day[],
): RecordMap['subProcessor'] | undefined {
  const concerning = reach.find(
    ({ recipients, leftOut }) =>
      recipients.some(({ customerId }) => customerId === first?.customer.id) ||
      leftOut.some((id) => id === first?.customer.id),
  );
  const processing = concerning && records.find('processing', concerning.change.processingId);
  return processing && records.find('subProcessor', processing.subProcessorId);
}
