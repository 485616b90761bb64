import { ofSubProcessor } from '#register/checks/check.ts';

/** An engager without any processing is only not described yet. */
export const engagerEnded = ofSubProcessor(({ engager, live }) => {
  if (engager === null || engager.processings.length === 0) return null;
  const hasEnded = engager.processings.every(({ state }) => state === 'ended');
  if (!hasEnded || !live.some(({ state }) => state === 'active')) return null;
  return { severity: 'severe', field: 'engagedById', values: { engager: engager.subProcessor.legalName } };
});
