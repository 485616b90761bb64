import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { concerns } from '#shared/model/concerns.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { Processing } from '#shared/model/processing.ts';

/** A processing of the register, by its id. */
export type ProcessingOf = (id: string) => Pick<Processing, 'serviceIds'> | undefined;

type User = Pick<Customer, 'serviceIds'>;

/** The services that a change reaches: those of the processing, of the one that it replaces, and of its new values. */
export function servicesReached(change: PlannedChange, processingOf: ProcessingOf): string[][] {
  const processings = [change.processingId, change.replacesId].flatMap((id) =>
    id === null ? [] : (processingOf(id) ?? []),
  );
  const { serviceIds } = change.newValues;
  return [...processings.map((processing) => processing.serviceIds), ...(serviceIds === undefined ? [] : [serviceIds])];
}

/** Whether a change is about a processing for a service that the customer uses (GDPR art. 28(2)). */
export const concernsCustomer = (change: PlannedChange, customer: User, processingOf: ProcessingOf): boolean =>
  servicesReached(change, processingOf).some((serviceIds) => concerns({ serviceIds }, customer));

/** Of a notice's changes those of which a customer is told: the ones that concern it, or all where none does. */
export function changesConcerning<C extends PlannedChange>(
  changes: readonly C[],
  customer: User,
  processingOf: ProcessingOf,
): C[] {
  const own = changes.filter((change) => concernsCustomer(change, customer, processingOf));
  return own.length > 0 ? own : [...changes];
}

/** A recipient with the terms that count: as frozen when it was told, or else as its contract says now. */
export function withTermsOf(recipient: NoticeRecipient, customer: Customer | undefined): NoticeRecipient {
  if (recipient.sentOn !== null || !customer) return recipient;
  const { authorisation, noticePeriodDays } = customer;
  return { ...recipient, authorisation, noticePeriodDays };
}

/** One change of a notice, and whom it concerns. */
export interface ChangeReach {
  readonly change: PlannedChange;
  /** Those recipients of the notice who are told of it, with the terms that count. */
  readonly recipients: readonly NoticeRecipient[];
  /** Ids of the customers whom it concerns and who are no recipients; of one that has been carried out nobody. */
  readonly leftOut: readonly string[];
}

/** What the register says of a notice and of those whom it may concern. */
export interface NoticeGrounds {
  readonly changes: readonly PlannedChange[];
  readonly recipients: readonly NoticeRecipient[];
  /** All of the register's. */
  readonly customers: readonly Customer[];
  readonly processingOf: ProcessingOf;
}

/** Whom each change of a notice concerns, by the services that are used today. */
export function reachOf({ changes, recipients, customers, processingOf }: NoticeGrounds): ChangeReach[] {
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const told = recipients.map((recipient) => {
    const customer = byId.get(recipient.customerId);
    const of = new Set(customer ? changesConcerning(changes, customer, processingOf) : changes);
    return { recipient: withTermsOf(recipient, customer), of };
  });
  const chosen = new Set(recipients.map(({ customerId }) => customerId));
  const others = customers.filter(({ id }) => !chosen.has(id));
  return changes.map((change) => ({
    change,
    recipients: told.flatMap(({ recipient, of }) => (of.has(change) ? [recipient] : [])),
    leftOut:
      change.carriedOutOn === null
        ? others.filter((customer) => concernsCustomer(change, customer, processingOf)).map(({ id }) => id)
        : [],
  }));
}
