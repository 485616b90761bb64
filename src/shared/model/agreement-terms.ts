import type { Agreement } from '#shared/model/agreement.ts';
import { monthsAfter } from '#shared/model/dates.ts';

type Terms = Pick<Agreement, 'expiresOn' | 'renewsItself' | 'renewalMonths' | 'noticePeriodMonths'>;

/**
 * Last day (ISO date) of the term that runs on `today`, or of the last one where it has ended; null without an end date.
 * Of an agreement that renews itself for a time that is not known only the first term is: null once that is over.
 */
export function termEnd({ expiresOn, renewsItself, renewalMonths }: Terms, today: string): string | null {
  if (expiresOn === null || expiresOn >= today || !renewsItself) return expiresOn;
  if (renewalMonths === null) return null;
  // Counted from the first end each time, so that 31 January is not worn down to the 28th.
  for (let months = renewalMonths; ; months += renewalMonths) {
    const end = monthsAfter(expiresOn, months);
    if (end >= today) return end;
  }
}

/**
 * Last day (ISO date) to give notice so that the agreement is not renewed; the next one where today's term can no longer
 * be stopped. Null where it does not renew itself or a date that it takes is not known.
 */
export function noticeDeadline(terms: Terms, today: string): string | null {
  const { expiresOn, renewsItself, noticePeriodMonths, renewalMonths } = terms;
  const end = termEnd(terms, today);
  if (!renewsItself || noticePeriodMonths === null || expiresOn === null || end === null) return null;
  const deadline = monthsAfter(end, -noticePeriodMonths);
  if (deadline >= today || renewalMonths === null) return deadline;
  // A notice period may be longer than a term: then several terms are past stopping. Counted from the first end here too.
  for (let months = renewalMonths; ; months += renewalMonths) {
    const next = monthsAfter(monthsAfter(expiresOn, months), -noticePeriodMonths);
    if (next >= today) return next;
  }
}
