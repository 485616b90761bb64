import { ofLiveProcessings } from '#register/checks/check.ts';

export const locationMissing = ofLiveProcessings(({ storageCountries, accessCountries }) =>
  storageCountries.length === 0 && accessCountries.length === 0
    ? { severity: 'warning', field: 'storageCountries' }
    : null,
);
