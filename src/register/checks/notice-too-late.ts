import { daysAfter } from '#shared/model/dates.ts';
import type { NoticeCheck } from '#register/checks/notice-check.ts';
import { lastDaysToSend } from '#register/notices/last-day-to-send.ts';

/** A notice that is still to be sent, when even today leaves no room for the customers' periods before the start. */
export const noticeTooLate: NoticeCheck = ({ records, reach, today }) => {
  const late = lastDaysToSend(records, reach).filter(({ day }) => day < today);
  const [first, ...others] = late.toSorted((a, b) => a.day.localeCompare(b.day));
  if (!first) return [];
  const { customer, period, startsOn } = first;
  const earliest = daysAfter(today, (period ?? 0) + 1);
  return [{ severity: 'warning', values: { customer: customer.name, more: others.length, startsOn, earliest } }];
};
