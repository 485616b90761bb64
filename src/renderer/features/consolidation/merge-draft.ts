import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

/** Fields that are chosen together, because they say one thing: an address lies in its country, a contact is one person. */
const mergeUnits = {
  legalName: ['legalName'],
  tradeName: ['tradeName'],
  registrationNumber: ['registrationNumber'],
  address: ['address', 'country'],
  website: ['website'],
  contact: ['contactName', 'contactPosition', 'contactEmail', 'contactPhone'],
  engagedById: ['engagedById'],
  disclosure: ['disclosure'],
  publicLabel: ['publicLabel'],
  lastReviewedOn: ['lastReviewedOn'],
  reviewIntervalMonths: ['reviewIntervalMonths'],
} as const satisfies Record<string, readonly (keyof SubProcessor)[]>;
export type MergeUnit = keyof typeof mergeUnits;
export const mergeUnitIds: readonly MergeUnit[] = [
  'legalName',
  'tradeName',
  'registrationNumber',
  'address',
  'website',
  'contact',
  'engagedById',
  'disclosure',
  'publicLabel',
  'lastReviewedOn',
  'reviewIntervalMonths',
];

/** How several sub-processors are to become one. */
export interface MergeDraft {
  /** The one that stays; the others go into it. */
  readonly keepId: string;
  /** Those that take part, the kept one among them. */
  readonly takingPart: readonly string[];
  /** Whose value was chosen by hand, by unit; for the others the proposal holds. */
  readonly chosen: Readonly<Partial<Record<MergeUnit, string>>>;
}

/** Keeps the one with most to it; on a tie the first. */
export function mergeDraftOf(subProcessors: readonly SubProcessor[], records: RegisterRecords): MergeDraft {
  const weightOf = ({ id }: SubProcessor): number =>
    [...records.processings, ...records.agreements].filter(({ subProcessorId }) => subProcessorId === id).length;
  const [kept] = subProcessors.toSorted((a, b) => weightOf(b) - weightOf(a));
  return { keepId: kept?.id ?? '', takingPart: subProcessors.map(({ id }) => id), chosen: {} };
}

/** What a sub-processor says in a unit, to be compared; empty when it says nothing. */
export function saidIn(unit: MergeUnit, subProcessor: SubProcessor): string {
  const values = mergeUnits[unit].map((field) => subProcessor[field]);
  const isBlank = values.every(
    (value) => value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0),
  );
  return isBlank ? '' : JSON.stringify(values);
}

/** Engaged by nobody else is a value too: by us. */
const saysSomething = (unit: MergeUnit, subProcessor: SubProcessor): boolean =>
  unit === 'engagedById' || saidIn(unit, subProcessor) !== '';

/** Whose value the merged one gets unless somebody chooses another: the kept one's, else the first that has one. */
function proposedFor(unit: MergeUnit, keepId: string, subProcessors: readonly SubProcessor[]): string {
  if (unit === 'disclosure') {
    // Masked if one of them is: a merge must not make a name public.
    const masked = subProcessors.find(({ disclosure }) => disclosure === 'masked');
    if (masked) return masked.id;
  }
  const kept = subProcessors.filter(({ id }) => id === keepId);
  return [...kept, ...subProcessors].find((one) => saysSomething(unit, one))?.id ?? keepId;
}

export const winnerOf = (unit: MergeUnit, draft: MergeDraft, subProcessors: readonly SubProcessor[]): string =>
  draft.chosen[unit] ?? proposedFor(unit, draft.keepId, subProcessors);

/** Whether all that one says in a unit the other says too: a country where the other has the address in it. */
const saysNoMore = (unit: MergeUnit, one: SubProcessor, other: SubProcessor): boolean =>
  unit !== 'engagedById' &&
  mergeUnits[unit].every((field) => {
    const value = one[field];
    return value === null || value === '' || JSON.stringify(value) === JSON.stringify(other[field]);
  });

/** Those whose value in a unit can be chosen: one of each different value, the proposed one's first of its like. */
export function differingIn(
  unit: MergeUnit,
  draft: MergeDraft,
  subProcessors: readonly SubProcessor[],
): SubProcessor[] {
  const winner = winnerOf(unit, draft, subProcessors);
  const others = new Set(draft.takingPart);
  const fit = subProcessors.filter(
    (one) => saysSomething(unit, one) && !(unit === 'engagedById' && others.has(one.engagedById ?? '')),
  );
  const best = subProcessors.find(({ id }) => id === winner);
  const apart = fit.filter((one) => one === best || !best || !saysNoMore(unit, one, best));
  const byValue = Map.groupBy(apart, (one) => saidIn(unit, one));
  return [...byValue.values()].flatMap((same) => same.find(({ id }) => id === winner) ?? same[0] ?? []);
}

/** What was chosen otherwise than proposed; the engine does the rest, and writes what differs into the notes. */
export function patchOf({ chosen, keepId }: MergeDraft, subProcessors: readonly SubProcessor[]): Partial<SubProcessor> {
  const patch: Partial<SubProcessor> = {};
  for (const unit of mergeUnitIds) {
    const source = subProcessors.find(({ id }) => id === chosen[unit]);
    if (!source || source.id === proposedFor(unit, keepId, subProcessors)) continue;
    for (const field of mergeUnits[unit]) Object.assign(patch, { [field]: source[field] });
  }
  return patch;
}

/** Names by which the merged one was known, other than the one that it gets. */
export function formerNamesOf(name: string, subProcessors: readonly SubProcessor[]): string[] {
  const known = new Map([[name.toLocaleLowerCase(), '']]);
  for (const { formerNames, legalName } of subProcessors)
    for (const former of [...formerNames, legalName])
      if (!known.has(former.toLocaleLowerCase())) known.set(former.toLocaleLowerCase(), former);
  return [...known.values()].filter((former) => former !== '');
}
