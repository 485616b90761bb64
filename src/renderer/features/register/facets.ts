import { noFilter, type RegisterFilter } from '#shared/model/saved-view.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { filterRows } from '#renderer/features/register/filter.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';

/** The few filters that one wants every day, always in sight. Each is a part of the whole filter. */
export const facets = ['masked', 'thirdCountry', 'noAgreement', 'planned', 'ended'] as const;
export type Facet = (typeof facets)[number];

export const facetNames: Readonly<Record<Facet, MessageKey>> = {
  masked: 'facet.masked',
  thirdCountry: 'facet.thirdCountry',
  noAgreement: 'facet.noAgreement',
  planned: 'facet.planned',
  ended: 'facet.ended',
};

const parts: Readonly<Record<Facet, Partial<RegisterFilter>>> = {
  masked: { disclosures: ['masked'] },
  thirdCountry: { thirdCountry: true },
  noAgreement: { agreements: ['missing', 'expired'] },
  planned: { states: ['planned'] },
  ended: { states: ['ended'] },
};

/** Whether all that the facet stands for is chosen. */
export function hasFacet(filter: RegisterFilter, facet: Facet): boolean {
  const { disclosures = [], states = [], agreements = [], thirdCountry = false } = parts[facet];
  return (
    disclosures.every((one) => filter.disclosures.includes(one)) &&
    states.every((one) => filter.states.includes(one)) &&
    agreements.every((one) => filter.agreements.includes(one)) &&
    (!thirdCountry || filter.thirdCountry)
  );
}

export function withFacet(filter: RegisterFilter, facet: Facet, isOn: boolean): RegisterFilter {
  const { disclosures = [], states = [], agreements = [], thirdCountry = false } = parts[facet];
  const changed = <T>(chosen: readonly T[], own: readonly T[]): T[] => {
    const others = chosen.filter((one) => !own.includes(one));
    return isOn ? [...others, ...own] : others;
  };
  return {
    ...filter,
    disclosures: changed(filter.disclosures, disclosures),
    states: changed(filter.states, states),
    agreements: changed(filter.agreements, agreements),
    thirdCountry: thirdCountry ? isOn : filter.thirdCountry,
  };
}

/** The facets that some row has: a chip that would find nothing is not offered. */
export const usefulFacets = (rows: readonly RegisterRow[]): Facet[] =>
  facets.filter((facet) => filterRows(rows, withFacet(noFilter, facet, true), () => []).length > 0);
