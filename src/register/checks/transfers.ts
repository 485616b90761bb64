import { isThirdCountry } from '#shared/model/countries.ts';
import type { Processing } from '#shared/model/processing.ts';
import { decisionOn } from '#shared/model/transfer-law.ts';
import type { Family } from '#register/checks/check.ts';

/** Third countries in which data are stored or from which they are accessed, each once. */
export function thirdCountriesOf({ storageCountries, accessCountries }: Processing): string[] {
  return [...new Set([...storageCountries, ...accessCountries])].filter(isThirdCountry);
}

/** Where a transfer goes: those of the processing, or else the country of the sub-processor itself. */
export function destinationsOf(processing: Processing, { subProcessor }: Family): string[] {
  const countries = thirdCountriesOf(processing);
  if (countries.length > 0) return countries;
  return subProcessor.country !== null && isThirdCountry(subProcessor.country) ? [subProcessor.country] : [];
}

/** Those for which no adequacy decision holds on a date (ISO) that covers whoever is there. */
export function withoutAdequacy(countries: readonly string[], date: string): string[] {
  return countries.filter((country) => !decisionOn(country, 'adequacy', date));
}
