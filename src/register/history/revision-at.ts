import { z } from 'zod';
import { prepared } from '#register/store/prepared.ts';
import type { Register } from '#register/store/register.ts';

const newest = z.number().nullable();

/**
 * The last revision of a calendar day (`YYYY-MM-DD`) in the computer's time zone, or of one before; null where the
 * register's first one is later.
 */
export function revisionAt(register: Register, date: string): number | null {
  // Without a zone the instant is the computer's. The next day begins 23 to 25 hours later.
  const nextDay = new Date(`${date}T00:00:00`);
  nextDay.setDate(nextDay.getDate() + 1);
  nextDay.setHours(0, 0, 0, 0);
  return newest.parse(
    prepared(register.database, 'SELECT max(number) FROM revision WHERE at < ?').pluck().get(nextDay.toISOString()),
  );
}
