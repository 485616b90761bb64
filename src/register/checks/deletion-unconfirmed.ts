import { ofProcessings } from '#register/checks/check.ts';
import { daysBetween } from '#shared/model/dates.ts';

/** Deleting and confirming takes its time, so in the first days it is only a notice. */
const patienceDays = 30;

export const deletionUnconfirmed = ofProcessings(({ state, endedOn, deletionConfirmation }, { today }) => {
  if (state !== 'ended' || deletionConfirmation !== '' || (endedOn !== null && endedOn > today)) return null;
  const isFresh = endedOn !== null && daysBetween(endedOn, today) <= patienceDays;
  const values = { endedOn: endedOn ?? 'unknown' };
  return { severity: isFresh ? 'notice' : 'warning', field: 'deletionConfirmation', values };
});
