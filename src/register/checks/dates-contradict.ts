import { ofProcessings, ofSubProcessor, type Check } from '#register/checks/check.ts';

/** A slip of the pen in a year: it would keep a review from ever being due. */
const ofReview = ofSubProcessor(({ subProcessor: { lastReviewedOn }, today }) =>
  lastReviewedOn !== null && lastReviewedOn > today
    ? { severity: 'warning', field: 'lastReviewedOn', values: { what: 'review', date: lastReviewedOn } }
    : null,
);

const ofPeriod = ofProcessings(({ state, startsOn, endedOn }, { today }) => {
  if (startsOn === null) return null;
  if (state === 'ended' && endedOn !== null && endedOn < startsOn)
    return { severity: 'warning', field: 'endedOn', values: { what: 'period', date: endedOn, startsOn } };
  if (state === 'active' && startsOn > today)
    return { severity: 'warning', field: 'startsOn', values: { what: 'start', date: startsOn } };
  return null;
});

export const datesContradict: Check = (family) => [...ofReview(family), ...ofPeriod(family)];
