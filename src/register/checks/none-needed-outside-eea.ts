import { ofLiveProcessings } from '#register/checks/check.ts';
import { thirdCountriesOf, withoutAdequacy } from '#register/checks/transfers.ts';

export const noneNeededOutsideEea = ofLiveProcessings((processing, { today }) => {
  const countries = processing.transferTool === 'none-needed' ? thirdCountriesOf(processing) : [];
  if (countries.length === 0) return null;
  const severity = withoutAdequacy(countries, today).length > 0 ? 'severe' : 'warning';
  return { severity, field: 'transferTool', values: { countries: countries.join() } };
});
