import { daysAfter, daysBetween } from '#shared/model/dates.ts';
import { agreementSoonDays } from '#shared/model/finding.ts';
import { isBinding } from '#register/agreements/coverage.ts';
import { ofSubProcessor } from '#register/checks/check.ts';

/** Graver as the day comes nearer: 60, 30 and 7 days before. One that is signed and takes over in time ends it. */
export const agreementExpiring = ofSubProcessor(({ coverage: { state, until }, agreements, standings, today }) => {
  if (state !== 'valid' || until === null) return null;
  const days = daysBetween(today, until);
  const takesOver = agreements.some(
    (agreement) =>
      isBinding(agreement) &&
      standings.get(agreement.id)?.state === 'future' &&
      (agreement.inForceFrom ?? '') <= daysAfter(until, 1),
  );
  if (days > agreementSoonDays || takesOver) return null;
  const severity = days <= 7 ? 'severe' : days <= 30 ? 'warning' : 'notice';
  return { severity, field: '', values: { days, until } };
});
