import type { Texts } from '#renderer/app/texts.tsx';

/** The calendar day of an instant here, not in Greenwich: ISO date. */
export const dayOf = (instant: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date(instant));

/** Today's calendar day here: ISO date. */
export const todayHere = (): string => dayOf(new Date());

/** A day so many days before or after another; ISO dates. */
export function shiftedDay(day: string, by: number): string {
  const date = noon(day);
  date.setDate(date.getDate() + by);
  return dayOf(date);
}

/** Noon never falls into the hour that daylight saving time takes away. */
const noon = (day: string): Date => new Date(`${day}T12:00:00`);

/** The instant at which a calendar day begins here. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00`).toISOString();

/** `Today`, `Yesterday`, else the weekday and the date, with the year where it is not this one. */
export function dayTitle(day: string, { t, locale }: Pick<Texts, 't' | 'locale'>, today = todayHere()): string {
  if (day === today) return t('day.today');
  if (day === shiftedDay(today, -1)) return t('day.yesterday');
  const text = longDate(day, locale, day.slice(0, 4) !== today.slice(0, 4));
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** `tisdag 3 mars 2026`. */
export function longDate(day: string, locale: string, withYear = true): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
  }).format(noon(day));
}

/** The clock time of an instant. */
export const clockTime = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(instant));

/** Things in their order, in runs of the same day. */
export function byDay<T>(things: readonly T[], instantOf: (thing: T) => string): [day: string, things: T[]][] {
  const days: [string, T[]][] = [];
  for (const thing of things) {
    const day = dayOf(instantOf(thing));
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(thing);
    else days.push([day, [thing]]);
  }
  return days;
}
