import { ofSubProcessor } from '#register/checks/check.ts';

/** A processing's own label takes the place of the sub-processor's, so only one that has neither is without. */
export const labelMissing = ofSubProcessor(({ subProcessor, live }) => {
  if (subProcessor.disclosure !== 'masked' || Object.keys(subProcessor.publicLabel).length > 0) return null;
  const isUnlabelled = live.some(({ publicLabel }) => Object.keys(publicLabel).length === 0);
  return isUnlabelled ? { severity: 'severe', field: 'publicLabel' } : null;
});
