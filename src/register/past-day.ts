import { localDate } from '#shared/model/dates.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';

/**
 * Refuses a day, an ISO date, on which something cannot have happened: one that has not come, or one before `after`, the day
 * of what it follows. Throws RegisterError INVALID_INPUT.
 *
 * @param place whose day it is, and in which field
 */
export function refuseImpossibleDay(
  register: Register,
  day: string,
  after: string | null,
  place: { readonly record: string; readonly field: string },
): void {
  if (day > localDate(register.ports.now()))
    throw new RegisterError('INVALID_INPUT', { ...place, problem: 'in-the-future' });
  if (after !== null && day < after)
    throw new RegisterError('INVALID_INPUT', { ...place, problem: 'too-early', limit: after });
}
