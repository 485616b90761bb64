import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import {
  changesConcerning,
  concernsCustomer,
  reachOf,
  withTermsOf,
  type ChangeReach,
  type ProcessingOf,
} from '#shared/model/change-reach.ts';
import { RegisterError } from '#register/errors.ts';
import { changesOf, recipientsOf, refuseWithdrawn } from '#register/notices/notices.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

/** What the shared rules ask of a register. */
const processingIn =
  (records: RecordReader): ProcessingOf =>
  (id) =>
    records.find('processing', id);

/** Of a notice's changes those of which a customer is told: the ones that concern it, or all where none does. */
export const changesToTell = (
  records: RecordReader,
  changes: readonly RecordMap['plannedChange'][],
  customer: RecordMap['customer'],
): RecordMap['plannedChange'][] => changesConcerning(changes, customer, processingIn(records));

/** Whom each of a notice's changes concerns. */
export const reachIn = (
  records: RecordReader,
  changes: readonly PlannedChange[],
  recipients: readonly NoticeRecipient[],
): ChangeReach[] =>
  reachOf({ changes, recipients, customers: records.all('customer'), processingOf: processingIn(records) });

/** The customers whom a notice's changes concern, in the order of the register. Throws RegisterError RECORD_NOT_FOUND. */
export function concernedCustomers(records: RecordReader, noticeId: string): RecordMap['customer'][] {
  const changes = changesOf(records, records.get('changeNotice', noticeId).id);
  const processingOf = processingIn(records);
  return records
    .all('customer')
    .filter((customer) => changes.some((change) => concernsCustomer(change, customer, processingOf)));
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
      if (!known.has(customerId)) insertRecipient(register, tx, noticeId, tx.get('customer', customerId));
  });
}

/** Within a revision; one that is there already is not looked for. */
export function insertRecipient(
  register: Register,
  tx: Transaction,
  noticeId: string,
  customer: RecordMap['customer'],
): void {
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
export const withTerms = (records: RecordReader, recipient: NoticeRecipient): NoticeRecipient =>
  withTermsOf(recipient, records.find('customer', recipient.customerId));

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
