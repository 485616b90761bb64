import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { concerns } from '#register/annexes/annexed-processings.ts';
import { RegisterError } from '#register/errors.ts';
import { changesOf, recipientsOf, refuseWithdrawn } from '#register/notices/notices.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

/** The services that a change reaches: those of the processing, of the one that it replaces, and of its new values. */
export function servicesReached(records: RecordReader, change: RecordMap['plannedChange']): string[][] {
  const processings = [change.processingId, change.replacesId].flatMap((id) =>
    id === null ? [] : (records.find('processing', id) ?? []),
  );
  const { serviceIds } = change.newValues;
  return [...processings.map((processing) => processing.serviceIds), ...(serviceIds === undefined ? [] : [serviceIds])];
}

/** Whether a change is about a processing for a service that the customer uses (GDPR art. 28(2)). */
export const concernsCustomer = (
  records: RecordReader,
  change: RecordMap['plannedChange'],
  customer: RecordMap['customer'],
): boolean => servicesReached(records, change).some((serviceIds) => concerns({ serviceIds }, customer));

/** Of a notice's changes those of which a customer is told: the ones that concern it, or all where none does. */
export function changesToTell(
  records: RecordReader,
  changes: RecordMap['plannedChange'][],
  customer: RecordMap['customer'],
): RecordMap['plannedChange'][] {
  const own = changes.filter((change) => concernsCustomer(records, change, customer));
  return own.length > 0 ? own : changes;
}

/** The customers whom a notice's changes concern, in the order of the register. Throws RegisterError RECORD_NOT_FOUND. */
export function concernedCustomers(records: RecordReader, noticeId: string): RecordMap['customer'][] {
  const changes = changesOf(records, records.get('changeNotice', noticeId).id);
  return records
    .all('customer')
    .filter((customer) => changes.some((change) => concernsCustomer(records, change, customer)));
}

/**
 * Makes these customers the ones who are to be told; those who have been told stay. Throws RegisterError NOTICE_WITHDRAWN,
 * RECORD_NOT_FOUND.
 */
export function setRecipients(
  register: Register,
  noticeId: string,
  customerIds: readonly string[],
): Committed<unknown> {
  return register.commit('edit-notice', (tx) => {
    refuseWithdrawn(tx, noticeId);
    const wanted = new Set(customerIds);
    const known = new Map(recipientsOf(register, noticeId).map((recipient) => [recipient.customerId, recipient]));
    for (const { id, customerId, sentOn } of known.values())
      if (sentOn === null && !wanted.has(customerId)) tx.remove('noticeRecipient', id);
    for (const customerId of wanted)
      if (!known.has(customerId)) addRecipient(register, tx, noticeId, tx.get('customer', customerId));
  });
}

function addRecipient(register: Register, tx: Transaction, noticeId: string, customer: RecordMap['customer']): void {
  const { id: customerId } = customer;
  const given = { id: register.ports.newId(), noticeId, customerId, ...termsOf(customer), answer: 'none' };
  tx.insert('noticeRecipient', recordModels.noticeRecipient.parse({ ...blankRecord('noticeRecipient'), ...given }));
}

type Terms = Pick<NoticeRecipient, 'authorisation' | 'noticePeriodDays'>;

/** What the customer's contract says now. */
export const termsOf = ({ authorisation, noticePeriodDays }: RecordMap['customer']): Terms => ({
  authorisation,
  noticePeriodDays,
});

/** A recipient with the terms that count: as frozen when it was told, or else as its contract says now. */
export function withTerms(records: RecordReader, recipient: NoticeRecipient): NoticeRecipient {
  const customer = recipient.sentOn === null ? records.find('customer', recipient.customerId) : undefined;
  return customer ? { ...recipient, ...termsOf(customer) } : recipient;
}

/**
 * Corrects what the contract said when the customer was told; before that it follows from the customer. Throws RegisterError
 * NOTICE_NOT_SENT, RECORD_NOT_FOUND, INVALID_INPUT.
 */
export function updateRecipient(
  register: Register,
  id: string,
  patch: RecordPatch<'noticeRecipient'>,
): Committed<unknown> {
  return register.commit('edit-notice', (tx) => {
    toldRecipient(tx, id);
    tx.update('noticeRecipient', id, patch);
  });
}

/** Throws RegisterError NOTICE_NOT_SENT, RECORD_NOT_FOUND. */
export function toldRecipient(tx: Transaction, id: string): NoticeRecipient {
  const recipient = tx.get('noticeRecipient', id);
  if (recipient.sentOn === null) throw new RegisterError('NOTICE_NOT_SENT', namesOf(tx, recipient));
  return recipient;
}

/** The customer and the notice, for messages. */
export const namesOf = (
  tx: Pick<Transaction, 'get'>,
  { customerId, noticeId }: NoticeRecipient,
): { customer: string; title: string } => ({
  customer: tx.get('customer', customerId).name,
  title: tx.get('changeNotice', noticeId).title,
});

/** Throws RegisterError CUSTOMER_HAS_NOTICES: what a customer was told stays, and so does the customer. */
export function refuseToldCustomers(register: Register, tx: Transaction, customerIds: ReadonlySet<string>): void {
  const told = register
    .all('noticeRecipient')
    .filter(({ customerId, sentOn }) => sentOn !== null && customerIds.has(customerId));
  const [first] = told;
  if (!first) return;
  const count = told.filter(({ customerId }) => customerId === first.customerId).length;
  throw new RegisterError('CUSTOMER_HAS_NOTICES', { name: tx.get('customer', first.customerId).name, count });
}

/** Recipients that have not been told go with their customers. */
export function dropRecipientsOf(register: Register, tx: Transaction, customerIds: ReadonlySet<string>): void {
  for (const { id, customerId } of register.all('noticeRecipient'))
    if (customerIds.has(customerId)) tx.remove('noticeRecipient', id);
}
