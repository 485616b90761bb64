import { noticeDeadline, termEnd } from '#shared/model/agreement-terms.ts';
import { daysAfter, daysBetween } from '#shared/model/dates.ts';
import { agreementSoonDays } from '#shared/model/finding.ts';
import { ofCurrentAgreements } from '#register/checks/check.ts';

/** An agreement that renews itself can be stopped until a day that nobody sees coming. */
export const noticeDeadlineNear = ofCurrentAgreements((agreement, { today }) => {
  const deadline = noticeDeadline(agreement, today);
  const end = termEnd(agreement, today);
  if (deadline === null || end === null || deadline < today) return null;
  const days = daysBetween(today, deadline);
  if (days > agreementSoonDays) return null;
  const values = { days, deadline, renewsOn: daysAfter(end, 1) };
  return { severity: days <= 30 ? 'warning' : 'notice', field: 'noticePeriodMonths', values };
});
