import { checklistPoints } from '#shared/model/agreement.ts';
import { isBinding } from '#register/agreements/coverage.ts';
import { ofCurrentAgreements } from '#register/checks/check.ts';

/** A point that the agreement lacks is a defect of the agreement; one that nobody has looked for is work left to do. */
export const checklistIncomplete = ofCurrentAgreements((agreement, _family, { state }) => {
  if (!isBinding(agreement) || state === 'draft' || state === 'sent' || state === 'expired') return null;
  const { checklist } = agreement;
  const lacking = checklistPoints.filter((point) => checklist[point]?.stated === false);
  const open = checklistPoints.filter((point) => checklist[point] === undefined);
  if (lacking.length > 0) {
    return { severity: 'warning', field: 'checklist', values: { what: 'lacking', points: lacking.join() } };
  }
  if (open.length === 0) return null;
  const what = open.length === checklistPoints.length ? 'none' : 'open';
  return { severity: 'notice', field: 'checklist', values: { what, points: open.join() } };
});
