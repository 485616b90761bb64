import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { daysAfter } from '#shared/model/dates.ts';
import { forgottenCustomers } from '#register/notices/carry-out.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

export interface LastDay {
  readonly customer: RecordMap['customer'];
  /** ISO date: when it is sent on it, the customer's period is over the day before the start. */
  readonly day: string;
  /** Days; null where the contract says none. */
  readonly period: number | null;
  /** ISO date of the first change that has not been carried out. */
  readonly startsOn: string;
}

/** Until when customers who have not been told must be told so that the planned start can be kept. None without a start. */
export function lastDaysToSend(
  records: RecordReader,
  noticeId: string,
  changes: readonly PlannedChange[],
  recipients: readonly NoticeRecipient[],
): LastDay[] {
  const starts = changes.flatMap(({ startsOn, carriedOutOn }) => (carriedOutOn === null ? (startsOn ?? []) : []));
  const [startsOn] = starts.toSorted();
  if (startsOn === undefined) return [];
  const unsent = recipients
    .filter(({ sentOn }) => sentOn === null)
    .map(({ customerId, noticePeriodDays }) => ({ customer: records.get('customer', customerId), noticePeriodDays }));
  const forgotten = forgottenCustomers(records, noticeId).map((customer) => ({
    customer,
    noticePeriodDays: customer.noticePeriodDays,
  }));
  return [...unsent, ...forgotten].map(({ customer, noticePeriodDays: period }) => ({
    customer,
    day: daysAfter(startsOn, -((period ?? 0) + 1)),
    period,
    startsOn,
  }));
}
