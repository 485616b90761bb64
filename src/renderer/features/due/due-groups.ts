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

/** Those that say what is sought, in whatever case, by their names, labels, titles and kinds; only of one day if told. */
export function filterDue(
  items: readonly DueItem[],
  sought: string,
  day: string | null,
  { t, locale }: Pick<Texts, 't' | 'locale'>,
): readonly DueItem[] {
  const words = sought.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return items.filter(({ date, kind, subProcessor, publicLabel, title }) => {
    const said = [subProcessor, publicLabel ?? '', title, t(`due.kind.${kind}`)].join('\n').toLocaleLowerCase(locale);
    return (day === null || date === day) && words.every((word) => said.includes(word));
  });
}
