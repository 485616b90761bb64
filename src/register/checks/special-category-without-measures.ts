import { ofLiveProcessings } from '#register/checks/check.ts';

export const specialCategoryWithoutMeasures = ofLiveProcessings(({ specialCategories, criminalData, measures }) => {
  if (!(specialCategories || criminalData) || Object.keys(measures).length > 0) return null;
  return { severity: 'warning', field: 'measures', values: { law: specialCategories ? 'special' : 'criminal' } };
});
