import type { ChangeReach } from '#shared/model/change-reach.ts';
import { daysAfter } from '#shared/model/dates.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

export interface LastDay {
  readonly customer: RecordMap['customer'];
  /** ISO date: when it is sent on it, the customer's period is over the day before the start. */
  readonly day: string;
  /** Days; null where the contract says none. */
  readonly period: number | null;
  /** ISO date of the first change that concerns the customer and has not been carried out. */
  readonly startsOn: string;
}

/**
 * Until when customers who have not been told must be told so that the planned starts can be kept, also those who were left
 * out; in the order of the register. None of changes without a start.
 */
export function lastDaysToSend(records: RecordReader, reach: readonly ChangeReach[]): LastDay[] {
  const starts = new Map<string, string>();
  for (const { change, recipients, leftOut } of reach) {
    const { startsOn, carriedOutOn } = change;
    if (startsOn === null || carriedOutOn !== null) continue;
    const unsent = recipients.filter(({ sentOn }) => sentOn === null).map(({ customerId }) => customerId);
    for (const id of [...unsent, ...leftOut]) {
      const known = starts.get(id);
      if (known === undefined || startsOn < known) starts.set(id, startsOn);
    }
  }
  return records.all('customer').flatMap((customer) => {
    const startsOn = starts.get(customer.id);
    if (startsOn === undefined) return [];
    const { noticePeriodDays: period } = customer;
    return [{ customer, day: daysAfter(startsOn, -((period ?? 0) + 1)), period, startsOn }];
  });
}
