import { agreementSoonDays } from '#shared/model/finding.ts';
import { ofSubProcessor } from '#register/checks/check.ts';
import { daysBetween } from '#shared/model/dates.ts';

/** Graver as the day comes nearer: 60, 30 and 7 days before. */
export const agreementExpiring = ofSubProcessor(({ coverage: { state, until }, today }) => {
  if (state !== 'valid' || until === null) return null;
  const days = daysBetween(today, until);
  if (days > agreementSoonDays) return null;
  const severity = days <= 7 ? 'severe' : days <= 30 ? 'warning' : 'notice';
  return { severity, field: '', values: { days, until } };
});
