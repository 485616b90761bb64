const dayMilliseconds = 86_400_000;

/** Whole days from one ISO date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/** The ISO date some months later; the last day of a month that is too short: 31 August and 6 months is 28 February. */
export function monthsAfter(date: string, months: number): string {
  const start = new Date(date);
  const end = new Date(date);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString().slice(0, 10);
}
