import { concerns } from '#shared/model/concerns.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import { shownText } from '#renderer/app/localized.ts';

type Records = Pick<RegisterRecords, 'subProcessors' | 'processings' | 'customers' | 'reveals'>;

/** A name that the public does not read, or did not when it was told, and who has been told it. */
export interface MaskedName {
  readonly id: string;
  readonly name: string;
  /** What the public reads instead; empty when there is no label. */
  readonly label: string;
  /** `masked` now; `named` openly since it was told; or no longer in the register. */
  readonly state: 'masked' | 'named' | 'gone';
  /** Latest first. */
  readonly reveals: readonly Reveal[];
  /** Different recipients. */
  readonly knowers: number;
}

/** Somebody who has been told names, or who could be. */
export interface Knower {
  readonly id: string;
  readonly name: string;
  /** Null: not a customer of the register, or not any more. */
  readonly customer: Customer | null;
  /** Latest first. */
  readonly reveals: readonly Reveal[];
  /** Masked now, doing something for the customer, and never told to it. */
  readonly unknown: readonly TwoFaces[];
}

/** A masked sub-processor: what it is called, and what the public reads; empty where there is no label. */
export interface TwoFaces {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

export const latestFirst = (reveals: readonly Reveal[]): Reveal[] =>
  reveals.toSorted((a, b) => b.toldOn.localeCompare(a.toldOn));

/** Whom an entry of the log is about: a customer by its record, anybody else by name. */
const recipientOf = ({ customerId, recipient }: Reveal): string => customerId ?? recipient.toLocaleLowerCase();

/** Who knows each name? Masked ones first, then those that only the log remembers. */
export function maskedNames(records: Records, language: ContentLanguage): MaskedName[] {
  const told = Map.groupBy(records.reveals, ({ subProcessorId }) => subProcessorId);
  const entry = (id: string, name: string, label: string, state: MaskedName['state']): MaskedName => {
    const reveals = latestFirst(told.get(id) ?? []);
    return { id, name, label, state, reveals, knowers: new Set(reveals.map(recipientOf)).size };
  };
  const labels = labelsOf(records, language);
  const inRegister = records.subProcessors
    .filter(({ id, disclosure }) => disclosure === 'masked' || told.has(id))
    .map(({ id, legalName, disclosure }) => entry(id, legalName, labels.get(id) ?? '', disclosure));
  const known = new Set(records.subProcessors.map(({ id }) => id));
  const gone = [...told]
    .filter(([id]) => !known.has(id))
    .map(([id, reveals]) => {
      const [latest] = latestFirst(reveals);
      return entry(id, latest?.nameTold ?? '', latest?.publicLabel ?? '', 'gone');
    });
  const order = { masked: 0, named: 1, gone: 2 };
  return [...inRegister, ...gone].toSorted(
    (a, b) => order[a.state] - order[b.state] || a.name.localeCompare(b.name, language),
  );
}

/** What does each customer know? Then everybody else who has been told something. */
export function knowers(records: Records, language: ContentLanguage): Knower[] {
  const told = Map.groupBy(records.reveals, recipientOf);
  const labels = labelsOf(records, language);
  const masked = records.subProcessors
    .filter(({ disclosure }) => disclosure === 'masked')
    .map(({ id, legalName }) => ({ id, name: legalName, label: labels.get(id) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const processings = Map.groupBy(records.processings, ({ subProcessorId }) => subProcessorId);
  const customers = records.customers.map((customer) => {
    const reveals = latestFirst(told.get(customer.id) ?? []);
    const known = new Set(reveals.map(({ subProcessorId }) => subProcessorId));
    const unknown = masked.filter(
      ({ id }) => !known.has(id) && processings.get(id)?.some((one) => isAnnexed(one, customer)),
    );
    return { id: customer.id, name: customer.name, customer, reveals, unknown };
  });
  const ids = new Set(records.customers.map(({ id }) => id));
  const others = [...told]
    .filter(([id]) => !ids.has(id))
    .map(([id, reveals]) => {
      const latest = latestFirst(reveals);
      return { id, name: latest[0]?.recipient ?? '', customer: null, reveals: latest, unknown: [] };
    });
  return [...customers, ...others];
}

/** Whether a processing is a row of the customer's annex. */
const isAnnexed = (processing: Records['processings'][number], customer: Customer): boolean =>
  processing.state === 'active' && concerns(processing, customer);

/** Public labels by sub-processor; where it has none, its processings' own. */
export function labelsOf(
  { subProcessors, processings }: Pick<Records, 'subProcessors' | 'processings'>,
  language: ContentLanguage,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { subProcessorId, publicLabel } of processings) {
    const label = shownText(publicLabel, language);
    if (label && !labels.has(subProcessorId)) labels.set(subProcessorId, label.text);
  }
  for (const { id, publicLabel } of subProcessors) {
    const label = shownText(publicLabel, language);
    if (label) labels.set(id, label.text);
  }
  return labels;
}
