import { isThirdCountry } from '#shared/model/countries.ts';
import type { Severity } from '#shared/model/finding.ts';
import type { RegisterFilter } from '#shared/model/saved-view.ts';
import { urgencyOf } from '#renderer/features/register/coverage.ts';
import { folded } from '#shared/model/fold-text.ts';
import { hasWord } from '#renderer/features/register/haystack.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';

/** The kinds of a filter that are lists of what may be chosen. */
export type FilterKind = 'disclosures' | 'states' | 'countries' | 'serviceIds' | 'tags' | 'agreements' | 'severities';
export const filterKinds = [
  'disclosures',
  'states',
  'countries',
  'serviceIds',
  'tags',
  'agreements',
  'severities',
] as const satisfies readonly FilterKind[];

/** What a row has of each kind. */
export function valuesOf(row: RegisterRow, kind: FilterKind, severitiesOf: SeveritiesOf): readonly string[] {
  const { subProcessor, processing } = row;
  switch (kind) {
    case 'disclosures':
      return [subProcessor.disclosure];
    case 'states':
      return processing ? [processing.state] : [];
    case 'countries':
      return countriesOf(row);
    case 'serviceIds':
      return processing?.serviceIds ?? [];
    case 'tags':
      return processing?.dataTags ?? [];
    case 'agreements':
      return agreementOf(row);
    case 'severities':
      return severitiesOf(row);
  }
}

/** How the agreement stands; a processing that has ended wants for none. */
function agreementOf({ processing, coverage }: RegisterRow): readonly string[] {
  const isFine = urgencyOf(coverage) === 'ok';
  if (processing?.state === 'ended' && !isFine) return [];
  return [coverage.state === 'valid' && !isFine ? 'expiring' : coverage.state];
}

/** Of which gravity the findings are that a row has. */
export type SeveritiesOf = (row: RegisterRow) => readonly Severity[];

/** Where the data are, and from where they are reached. */
function countriesOf({ countries, processing }: RegisterRow): readonly string[] {
  return [...new Set([...countries, ...(processing?.accessCountries ?? [])])];
}

/** Whether anything is left out. */
export const isFiltering = (filter: RegisterFilter): boolean =>
  filter.text.trim() !== '' || filter.thirdCountry || filterKinds.some((kind) => filter[kind].length > 0);

/** Rows that have every word of the text, somewhere in any language, and of each kind one of the chosen values. */
export function filterRows(
  rows: readonly RegisterRow[],
  filter: RegisterFilter,
  severitiesOf: SeveritiesOf,
): readonly RegisterRow[] {
  if (!isFiltering(filter)) return rows;
  const words = folded(filter.text).split(/\s+/u).filter(Boolean);
  const chosen = filterKinds
    .filter((kind) => filter[kind].length > 0)
    .map((kind) => ({ kind, values: new Set<string>(filter[kind]) }));
  return rows.filter(
    (row) =>
      (!filter.thirdCountry || countriesOf(row).some((code) => isThirdCountry(code))) &&
      chosen.every(({ kind, values }) => valuesOf(row, kind, severitiesOf).some((value) => values.has(value))) &&
      words.every((word) => hasWord(row, word)),
  );
}

/** The filter with one value of a kind chosen or not. */
export function withValue(filter: RegisterFilter, kind: FilterKind, value: string, isOn: boolean): RegisterFilter {
  const others = filter[kind].filter((one) => one !== value);
  return { ...filter, [kind]: isOn ? [...others, value] : others };
}
