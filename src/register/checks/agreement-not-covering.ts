import { coverageOfProcessing } from '#register/agreements/coverage.ts';
import { ofLiveProcessings } from '#register/checks/check.ts';

/** Agreements may name the processings that they cover; where none in force does, the processing is without one. */
export const agreementNotCovering = ofLiveProcessings(({ id }, { agreements, standings, coverage }) => {
  if (coverage.state !== 'valid' || agreements.every(({ processingIds }) => processingIds === null)) return null;
  const { state } = coverageOfProcessing(id, agreements, standings);
  return state === 'valid' ? null : { severity: 'warning', field: '' };
});
