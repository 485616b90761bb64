import { agreementSoonDays } from '#shared/model/finding.ts';
import { ofSubProcessor } from '#register/checks/check.ts';
import { daysBetween } from '#shared/model/dates.ts';

export const agreementExpiring = ofSubProcessor(({ coverage: { state, until }, today }) => {
  if (state !== 'valid' || until === null) return null;
  const days = daysBetween(today, until);
  return days > agreementSoonDays ? null : { severity: 'warning', field: '', values: { days, until } };
});
