import { ofLiveProcessings } from '#register/checks/check.ts';
import { destinationsOf, thirdCountriesOf, withoutAdequacy } from '#register/checks/transfers.ts';

/**
 * Severe where data are in a third country without an adequacy decision. Where only the company is established in one, it
 * is a warning, since nothing says that anybody there has access; with an adequacy decision there it is nothing.
 */
export const transferToolMissing = ofLiveProcessings((processing, family) => {
  if (processing.transferTool !== null) return null;
  const destinations = destinationsOf(processing, family);
  const uncovered = withoutAdequacy(destinations, family.today);
  const isWithin = thirdCountriesOf(processing).length === 0;
  if (destinations.length === 0 || (isWithin && uncovered.length === 0)) return null;
  const where = isWithin ? 'established' : uncovered.length === 0 ? 'adequate' : 'uncovered';
  const countries = (uncovered.length === 0 ? destinations : uncovered).join();
  return {
    severity: where === 'uncovered' ? 'severe' : 'warning',
    field: 'transferTool',
    values: { where, countries },
  };
});
