import type { AnnexAudience } from '#shared/model/annex-content.ts';
import type { AnnexProfile } from '#shared/model/annex-profile.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import { concerns } from '#shared/model/concerns.ts';
import type { Customer } from '#shared/model/customer.ts';
import { folded } from '#shared/model/fold-text.ts';
import { firstWritten } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

type Records = Pick<RegisterRecords, 'organisations' | 'customers' | 'subProcessors' | 'processings' | 'reveals'>;

/** What makes one hesitate to sign an annex, though it can be issued. */
export type AnnexDoubt =
  /** Masked sub-processors that its customer reads by label, and whose names it was not told in another way either. */
  | { readonly what: 'labels'; readonly customer: Customer; readonly subProcessors: readonly SubProcessor[] }
  /** The record of processing lacks the officer's contact, or the measures (GDPR art. 30(2)(a), (d)). */
  | { readonly what: 'officer' | 'measures' };

export function annexDoubts(
  {
    profile,
    audience,
    customerId,
  }: { readonly profile: AnnexProfile; readonly audience: AnnexAudience; readonly customerId: string | null },
  records: Records,
): AnnexDoubt[] {
  const customer = audience === 'public' ? records.customers.find(({ id }) => id === customerId) : undefined;
  const subProcessors = customer ? unidentifiedFor(customer, records) : [];
  return [
    ...(customer && subProcessors.length > 0 ? [{ what: 'labels', customer, subProcessors } as const] : []),
    ...(profile === 'art-30-2' ? records.organisations.flatMap(gapsOf) : []),
  ];
}

function gapsOf({ dpoName, dpoEmail, dpoPhone, measures }: Records['organisations'][number]): AnnexDoubt[] {
  const hasOfficer = [dpoName, dpoEmail, dpoPhone].some((text) => text !== '');
  return [
    ...(hasOfficer ? [] : [{ what: 'officer' } as const]),
    ...(firstWritten(measures) === '' ? [{ what: 'measures' } as const] : []),
  ];
}

function unidentifiedFor(customer: Customer, { subProcessors, processings, reveals }: Records): SubProcessor[] {
  const active = processings.filter((one) => one.state === 'active' && concerns(one, customer));
  const annexed = new Set(active.map(({ subProcessorId }) => subProcessorId));
  return subProcessors.filter((one) => annexed.has(one.id) && isUnidentified(one, customer, reveals));
}

/**
 * A controller should have the identity of every sub-processor readily available (GDPR art. 28(2); EDPB Opinion 22/2024),
 * and a label does not say it.
 */
const isUnidentified = ({ id, disclosure }: SubProcessor, customer: Customer, reveals: readonly Reveal[]): boolean =>
  disclosure === 'masked' &&
  !reveals.some(({ subProcessorId, customerId }) => subProcessorId === id && customerId === customer.id);

/** The customers that a notice has yet to tell of a new sub-processor, and that will read no more of it than a label. */
export function readLabelOfNewcomer(
  { change, recipients }: ChangeReach,
  { customers, subProcessors, processings, reveals }: Records,
): Customer[] {
  if (change.kind !== 'new' && change.kind !== 'replaced') return [];
  const processing = processings.find(({ id }) => id === change.processingId);
  const subProcessor = subProcessors.find(({ id }) => id === processing?.subProcessorId);
  if (!subProcessor) return [];
  const waiting = new Set(recipients.flatMap(({ customerId, sentOn }) => (sentOn === null ? [customerId] : [])));
  return customers.filter(
    (customer) =>
      waiting.has(customer.id) && !customer.disclosesMasked && isUnidentified(subProcessor, customer, reveals),
  );
}

/** Whether a signing certificate names an organisation, and another than the one whose register it is. */
export function isOfOther(certified: string, organisation: string): boolean {
  const plain = (name: string): string => folded(name).replaceAll(/\s+/gu, ' ').trim();
  return plain(certified) !== '' && plain(certified) !== plain(organisation);
}
