import { dataCategoryName } from '#shared/model/data-categories.ts';
import { severities } from '#shared/model/finding.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { RegisterFilter } from '#shared/model/saved-view.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { filterKinds, valuesOf, type FilterKind, type SeveritiesOf } from '#renderer/features/register/filter.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';

export const kindNames: Readonly<Record<FilterKind, MessageKey>> = {
  disclosures: 'filter.disclosures',
  states: 'filter.states',
  countries: 'filter.countries',
  serviceIds: 'filter.services',
  tags: 'filter.tags',
  agreements: 'filter.agreements',
  severities: 'filter.severities',
};

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many rows have it. */
  readonly count: number;
}

export interface FilterOptions {
  readonly kind: FilterKind;
  readonly options: readonly FilterOption[];
}

/** What can be chosen: of each kind the values that some row has, and those that are chosen already. */
export function optionsOf(
  rows: readonly RegisterRow[],
  filter: RegisterFilter,
  severitiesOf: SeveritiesOf,
  nameOf: (kind: FilterKind, value: string) => string,
  compare: Texts['compare'],
): FilterOptions[] {
  return filterKinds.map((kind) => {
    const counts = new Map<string, number>(filter[kind].map((value) => [value, 0]));
    for (const row of rows) {
      for (const value of valuesOf(row, kind, severitiesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = [...counts].map(([value, count]) => ({ value, count, label: nameOf(kind, value) }));
    return { kind, options: options.toSorted(isOrdered(kind) ? byRank(kind) : (a, b) => compare(a.label, b.label)) };
  });
}

/** What a value of a kind is called. */
export function valueName({ services }: RegisterRecords, { t, country, language }: Texts) {
  const names = new Map(services.map(({ id, name }) => [id, name]));
  return (kind: FilterKind, value: string): string => {
    switch (kind) {
      case 'countries':
        return country(value);
      case 'serviceIds':
        return names.get(value) ?? t('filter.goneService');
      case 'tags':
        return dataCategoryName(value, language);
      case 'disclosures':
      case 'states':
      case 'agreements':
      case 'severities':
        return t(fixedNames[value] ?? 'filter.unknown');
    }
  };
}

const fixedNames: Readonly<Record<string, MessageKey>> = {
  named: 'filter.named',
  masked: 'filter.masked',
  planned: 'filter.planned',
  active: 'filter.active',
  ended: 'filter.ended',
  valid: 'filter.valid',
  expiring: 'filter.expiring',
  expired: 'filter.expired',
  missing: 'filter.missing',
  severe: 'filter.severe',
  warning: 'filter.warning',
  notice: 'filter.notice',
};

const ranks: Readonly<Partial<Record<FilterKind, readonly string[]>>> = {
  states: ['active', 'planned', 'ended'],
  agreements: ['missing', 'expired', 'expiring', 'valid'],
  severities,
};

const isOrdered = (kind: FilterKind): boolean => ranks[kind] !== undefined;

const byRank =
  (kind: FilterKind) =>
  (a: FilterOption, b: FilterOption): number =>
    (ranks[kind] ?? []).indexOf(a.value) - (ranks[kind] ?? []).indexOf(b.value);
