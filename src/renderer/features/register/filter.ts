import type { MessageKey } from '#shared/messages/translate.ts';
import { folded } from '#renderer/features/register/fold-text.ts';
import { isThirdCountryRow, type RegisterRow } from '#renderer/features/register/rows.ts';

export const facets = ['masked', 'thirdCountry', 'noAgreement', 'planned', 'ended'] as const;
export type Facet = (typeof facets)[number];

export interface Filter {
  readonly text: string;
  readonly facets: ReadonlySet<Facet>;
}

export const noFilter: Filter = { text: '', facets: new Set() };

const holds: Record<Facet, (row: RegisterRow) => boolean> = {
  masked: ({ subProcessor }) => subProcessor.disclosure === 'masked',
  thirdCountry: isThirdCountryRow,
  noAgreement: ({ coverage }) => coverage.state !== 'valid',
  planned: ({ processing }) => processing?.state === 'planned',
  ended: ({ processing }) => processing?.state === 'ended',
};

export const facetNames: Record<Facet, MessageKey> = {
  masked: 'facet.masked',
  thirdCountry: 'facet.thirdCountry',
  noAgreement: 'facet.noAgreement',
  planned: 'facet.planned',
  ended: 'facet.ended',
};

/** The facets that some row has: a chip that would find nothing is not offered. */
export const usefulFacets = (rows: readonly RegisterRow[]): Facet[] =>
  facets.filter((facet) => rows.some((row) => holds[facet](row)));

/** Rows that have every word of the text and every chosen facet. */
export function filterRows(rows: readonly RegisterRow[], filter: Filter): readonly RegisterRow[] {
  const words = folded(filter.text).split(/\s+/u).filter(Boolean);
  if (words.length === 0 && filter.facets.size === 0) return rows;
  const chosen = [...filter.facets];
  return rows.filter(
    (row) => words.every((word) => row.haystack.includes(word)) && chosen.every((facet) => holds[facet](row)),
  );
}
