import type { DueItem } from '#shared/model/due.ts';
import type { Texts } from '#renderer/app/texts.tsx';

export interface DueGroup {
  /** `overdue`, or a month: `2026-03`. */
  readonly id: string;
  readonly heading: string;
  readonly isOverdue: boolean;
  readonly items: readonly DueItem[];
}

/** Items, in the order of their dates: what is overdue on `today` (ISO date), then month by month. */
export function groupsOf(
  items: readonly DueItem[],
  today: string,
  { t, locale }: Pick<Texts, 't' | 'locale'>,
): DueGroup[] {
  const groups = Map.groupBy(items, ({ date }) => (date < today ? 'overdue' : date.slice(0, 7)));
  return [...groups].map(([id, own]) => ({
    id,
    heading: id === 'overdue' ? t('due.overdue') : monthTitle(id, locale),
    isOverdue: id === 'overdue',
    items: own,
  }));
}

function monthTitle(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const title = format.format(new Date(`${month}-01`));
  return title.charAt(0).toLocaleUpperCase(locale) + title.slice(1);
}

/** Those of one sub-processor, if told, and of one day (ISO date), if told. */
export function filterDue(
  items: readonly DueItem[],
  subProcessorId: string | null,
  day: string | null,
): readonly DueItem[] {
  return items.filter(
    (item) =>
      (subProcessorId === null || item.subProcessorId === subProcessorId) && (day === null || item.date === day),
  );
}

/** The sub-processors of which something comes up, each once. */
export function vendorsOf(items: readonly DueItem[]): { id: string; label: string }[] {
  const names = new Map(items.map(({ subProcessorId, subProcessor }) => [subProcessorId, subProcessor]));
  return [...names].map(([id, label]) => ({ id, label }));
}
