import { plannedValues, type ChangeKind, type PlannedValues } from '#shared/model/change-notice.ts';
import type { Processing } from '#shared/model/processing.ts';

export type ValueName = keyof PlannedValues;

/** New values with one more. What is as it is today is no new value. */
export function withValue(
  values: PlannedValues,
  processing: Pick<Processing, ValueName>,
  name: ValueName,
  value: Processing[ValueName],
): PlannedValues {
  const others = Object.entries(values).filter(([key]) => key !== name);
  const isSame = JSON.stringify(value) === JSON.stringify(processing[name]);
  return plannedValues.parse(Object.fromEntries(isSame ? others : [...others, [name, value]]));
}

/** What a change of the kind is usually about; everything else is offered. */
const usual: Readonly<Partial<Record<ChangeKind, readonly ValueName[]>>> = {
  location: ['storageCountries', 'accessCountries', 'location', 'transferTool'],
  purpose: ['purpose', 'description'],
  data: ['personalData', 'dataSubjects', 'specialCategories'],
};

/** All that can become different, in the order of the register's record. */
const names = [
  'purpose',
  'personalData',
  'specialCategories',
  'dataSubjects',
  'description',
  'storageCountries',
  'accessCountries',
  'location',
  'transferTool',
  'sccModule',
  'retention',
  'measures',
  'serviceIds',
] as const satisfies readonly ValueName[];

/** The fields of a kind of change, the usual ones first; the others are offered unless they have a new value. */
export function valueFields(kind: ChangeKind, values: PlannedValues): { name: ValueName; isOffered: boolean }[] {
  const first = usual[kind] ?? [];
  const rest = names.filter((name) => !first.includes(name));
  return [
    ...first.map((name) => ({ name, isOffered: false })),
    ...rest.map((name) => ({ name, isOffered: !(name in values) })),
  ];
}
