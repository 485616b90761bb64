const dayMilliseconds = 86_400_000;

/** Whole days from one ISO date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/** The last day that ISO dates of four figures have, rather than one that no program reads and that sorts before all. */
const lastDay = '9999-12-31';

const isoOf = (date: Date): string => (date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10));

/** The ISO date some months later; the last day of a month that is too short: 31 August and 6 months is 28 February. */
export function monthsAfter(date: string, months: number): string {
  const start = new Date(date);
  const end = new Date(date);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return isoOf(end);
}

/** The ISO date some days later. */
export function daysAfter(date: string, days: number): string {
  return isoOf(new Date(Date.parse(date) + days * dayMilliseconds));
}

/** The ISO date on the computer's calendar: what is dated is dated as its reader would date it. */
export function localDate(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
