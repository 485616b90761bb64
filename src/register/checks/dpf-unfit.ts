import { decisionOn } from '#shared/model/transfer-law.ts';
import { ofLiveProcessings } from '#register/checks/check.ts';
import { destinationsOf, withoutAdequacy } from '#register/checks/transfers.ts';

/** Countries with an adequacy decision of their own may stand beside the United States; where no country is known, nothing is said. */
export const dpfUnfit = ofLiveProcessings((processing, family) => {
  if (processing.transferTool !== 'dpf') return null;
  const destinations = destinationsOf(processing, family);
  if (destinations.includes('US') && !decisionOn('US', 'dpf', family.today)) {
    return { severity: 'severe', field: 'transferTool', values: { why: 'date', countries: 'US' } };
  }
  const elsewhere = withoutAdequacy(destinations, family.today).filter((country) => country !== 'US');
  const outside = destinations.includes('US') || elsewhere.length > 0 ? elsewhere : destinations;
  if (outside.length === 0) return null;
  const severity = elsewhere.length > 0 ? 'severe' : 'warning';
  return { severity, field: 'transferTool', values: { why: 'country', countries: outside.join() } };
});
