import type { RegisterFilter } from '#shared/model/saved-view.ts';

/** A filter that asks for nothing. */
export const noFilter: RegisterFilter = {
  text: '',
  disclosures: [],
  states: [],
  countries: [],
  thirdCountry: false,
  serviceIds: [],
  tags: [],
  agreements: [],
  severities: [],
};
