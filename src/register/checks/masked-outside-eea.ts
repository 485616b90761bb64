import { ofSubProcessor } from '#register/checks/check.ts';
import { destinationsOf } from '#register/checks/transfers.ts';

export const maskedOutsideEea = ofSubProcessor((family) => {
  if (family.subProcessor.disclosure !== 'masked') return null;
  const countries = new Set(family.live.flatMap((processing) => destinationsOf(processing, family)));
  if (countries.size === 0) return null;
  return { severity: 'warning', field: 'disclosure', values: { countries: [...countries].join() } };
});
