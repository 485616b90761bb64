import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import type { DueItem } from '#shared/model/due.ts';
import { answerDeadline } from '#shared/model/notice-terms.ts';
import { whose } from '#register/due/whose.ts';
import { lastDaysToSend } from '#register/notices/last-day-to-send.ts';
import { withTerms } from '#register/notices/recipients.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

/**
 * What comes up of change notices: until when the next customer is to answer, and until when the last one is to be told so
 * that the planned start can be kept. An item stands under the sub-processor of the notice's first change.
 *
 * @param isFormer also of notices that are settled: what may have been told of them earlier
 */
export function noticeItems(records: RecordReader, today: string, isFormer = false): DueItem[] {
  const changesOf = Map.groupBy(records.all('plannedChange'), ({ noticeId }) => noticeId);
  const recipientsOf = Map.groupBy(records.all('noticeRecipient'), ({ noticeId }) => noticeId);
  return records.all('changeNotice').flatMap((notice) => {
    const changes = changesOf.get(notice.id) ?? [];
    const recipients = (recipientsOf.get(notice.id) ?? []).map((recipient) => withTerms(records, recipient));
    const isOver = notice.withdrawnOn !== null || changes.every(({ carriedOutOn }) => carriedOutOn !== null);
    if (isOver && !isFormer) return [];
    const asSent = isFormer ? recipients : recipients.filter((recipient) => isAwaited(recipient, today));
    const asUnsent = isFormer ? recipients.map((recipient) => ({ ...recipient, sentOn: null })) : recipients;
    return [
      ...itemOn('notice-answer', first(asSent.flatMap((one) => answerDeadline(one) ?? [])), records, notice, changes),
      ...itemOn('notice-send', sendDay(records, notice.id, changes, asUnsent), records, notice, changes),
    ];
  });
}

/** Whoever is silent until the deadline has consented, unless it must approve. */
const isAwaited = (recipient: NoticeRecipient, today: string): boolean =>
  recipient.answer === 'none' && (recipient.authorisation === 'specific' || (answerDeadline(recipient) ?? '') >= today);

const first = (dates: readonly string[]): string | null => dates.toSorted()[0] ?? null;

const sendDay = (
  records: RecordReader,
  noticeId: string,
  changes: readonly PlannedChange[],
  recipients: readonly NoticeRecipient[],
): string | null => first(lastDaysToSend(records, noticeId, changes, recipients).map(({ day }) => day));

function itemOn(
  kind: 'notice-answer' | 'notice-send',
  date: string | null,
  records: RecordReader,
  { id, title }: RecordMap['changeNotice'],
  changes: readonly PlannedChange[],
): DueItem[] {
  const processing = changes[0] && records.find('processing', changes[0].processingId);
  const subProcessor = processing && records.find('subProcessor', processing.subProcessorId);
  if (date === null || !subProcessor) return [];
  return [{ kind, date, table: 'changeNotice', recordId: id, title, ...whose(subProcessor) }];
}
