import type { DueItem } from '#shared/model/due.ts';
import { dueFromEver, dueSoonDays } from '#shared/model/due.ts';
import { daysAfter } from '#shared/model/dates.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useToday } from '#renderer/features/register/today.ts';

const noItems: readonly DueItem[] = [];
const forEver = '9999-12-31';

/** All that is overdue or comes up some time, on the day that the window shows; undefined until it is known. */
export function useDueItems(): readonly DueItem[] | undefined {
  return useDue(forEver);
}

/** How much is overdue, and how much comes up soon. */
export function useDueSoon(): { readonly overdue: number; readonly soon: number } {
  const today = useToday();
  const items = useDue(daysAfter(today, dueSoonDays)) ?? noItems;
  const overdue = items.filter(({ date }) => date < today).length;
  return { overdue, soon: items.length - overdue };
}

function useDue(to: string): readonly DueItem[] | undefined {
  const asOf = useAsOf();
  return useCall('due.list', { asOf, from: dueFromEver, to }, { isUnhurried: true }).data;
}
