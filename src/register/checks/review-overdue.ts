import { found, ofSubProcessor, type Check, type Family } from '#register/checks/check.ts';
import { monthsAfter } from '#shared/model/dates.ts';

const ofCompany = ofSubProcessor(({ subProcessor: { lastReviewedOn, reviewIntervalMonths: months }, today }) => {
  if (months === null) return null;
  if (lastReviewedOn === null)
    return { severity: 'notice', field: 'lastReviewedOn', values: { what: 'never', months } };
  const dueOn = monthsAfter(lastReviewedOn, months);
  if (dueOn >= today) return null;
  return { severity: 'warning', field: 'lastReviewedOn', values: { what: 'company', dueOn } };
});

function ofAgreements({ agreements, live, today }: Family): ReturnType<Check> {
  if (live.length === 0) return [];
  const replaced = new Set(agreements.map(({ supersedesId }) => supersedesId));
  return agreements
    .filter(
      ({ id, status, reviewOn }) => reviewOn !== null && reviewOn < today && status !== 'ended' && !replaced.has(id),
    )
    .map(({ id, title, reviewOn }) => {
      const values = { what: 'agreement', title, dueOn: reviewOn ?? '' };
      return found('agreement', id, { severity: 'notice', field: 'reviewOn', values });
    });
}

export const reviewOverdue: Check = (family) => [...ofCompany(family), ...ofAgreements(family)];
