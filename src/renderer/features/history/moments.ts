import type { CallOutput } from '#shared/ipc/contract.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { dayOf, shiftedDay, todayHere } from '#renderer/features/history/days.ts';

export interface QuickDay {
  readonly id: string;
  readonly label: string;
  /** ISO date. */
  readonly date: string;
}

/** Days that people ask about, as far as the register goes back: yesterday, a week ago, …, the last annexes issued. */
export function useQuickDays(): readonly QuickDay[] {
  const { t } = useTexts();
  const days = useCall('history.days', undefined).data;
  const annexes = useCall('annexes.list', undefined).data ?? [];
  const first = days?.[0];
  if (first === undefined) return [];
  const today = todayHere();
  const named = (['yesterday', 'weekAgo', 'month', 'year'] as const).map((id) => ({
    id,
    label: t(`moment.${id}`),
    date: dayNamed(id, today),
  }));
  const issued = lastAnnexes(annexes).map(({ number, issuedAt }) => ({
    id: number,
    label: t('moment.annex', { number }),
    date: dayOf(issuedAt),
  }));
  return [...named, ...issued].filter(({ date }) => date >= first && date < today);
}

/** The last day of the month or the year before is when "the start of" it is seen: nothing of it has happened yet. */
function dayNamed(id: 'yesterday' | 'weekAgo' | 'month' | 'year', today: string): string {
  if (id === 'yesterday') return shiftedDay(today, -1);
  if (id === 'weekAgo') return shiftedDay(today, -7);
  return shiftedDay(id === 'month' ? `${today.slice(0, 7)}-01` : `${today.slice(0, 4)}-01-01`, -1);
}

/** The last annex for each recipient would be many: the three latest. */
const lastAnnexes = (annexes: CallOutput<'annexes.list'>): CallOutput<'annexes.list'> =>
  annexes.toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)).slice(0, 3);
