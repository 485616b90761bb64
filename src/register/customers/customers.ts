import { titleOf } from '#register/documents/documents.ts';
import type { Work } from '#register/documents/file-chunks.ts';
import { storeFile } from '#register/documents/store-file.ts';
import { RegisterError } from '#register/errors.ts';
import { dropRecipientsOf, refuseToldCustomers } from '#register/notices/recipients.ts';
import { refuseUnknownDocument, refuseUnknownRecords } from '#register/references.ts';
import type { Committed } from '#register/store/commit.ts';
import { prepared } from '#register/store/prepared.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

type NewCustomer = Pick<RecordMap['customer'], 'name' | 'language'>;

/** A record with everything blank but what is given. */
export function newCustomer(id: string, given: NewCustomer): RecordMap['customer'] {
  return recordModels.customer.parse({ ...blankRecord('customer'), authorisation: 'general', ...given, id });
}

export function addCustomer(register: Register, given: NewCustomer): Committed<{ id: string }> {
  const customer = newCustomer(register.ports.newId(), given);
  return register.commit('add-customer', (tx) => ({ id: tx.insert('customer', customer).id }));
}

export function updateCustomer(register: Register, id: string, patch: RecordPatch<'customer'>): Committed<unknown> {
  return register.commit('edit-customer', (tx) => patchCustomer(tx, id, patch));
}

/** Throws RegisterError RECORD_NOT_FOUND, REFERENCE_MISSING, INVALID_INPUT. */
export function patchCustomer(tx: Transaction, id: string, patch: RecordPatch<'customer'>): void {
  const record = tx.get('customer', id).name;
  refuseUnknownRecords(tx, 'service', patch.serviceIds ?? [], { record, field: 'serviceIds' });
  refuseUnknownDocument(tx, patch.disclosureDocumentSha256, { record, field: 'disclosureDocumentSha256' });
  tx.update('customer', id, patch);
}

/**
 * Stores a file as the document on whose ground a customer is told masked names. A ground that has not been written is called
 * as the file is. Throws RegisterError RECORD_NOT_FOUND and what `storeFile` throws.
 */
export function attachGround(register: Register, id: string, path: string, work: Work): Committed<unknown> {
  return register.commit('edit-customer', (tx) => {
    const { disclosureGround } = tx.get('customer', id);
    const { sha256, name } = storeFile(register, tx, path, work);
    const ground = disclosureGround.trim() === '' ? titleOf(name) : disclosureGround;
    tx.update('customer', id, { disclosureDocumentSha256: sha256, disclosureGround: ground });
  });
}

/** Throws RegisterError CUSTOMER_HAS_ANNEXES: what was issued stays for ever, and so does whom it was issued to. */
export function removeCustomer(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-customer', (tx) => dropCustomers(register, tx, new Set([id])));
}

/** See `removeCustomer`; throws CUSTOMER_HAS_NOTICES, too. What the customers were told stays logged. */
export function dropCustomers(register: Register, tx: Transaction, ids: ReadonlySet<string>): void {
  refuseToldCustomers(register, tx, ids);
  const issued = prepared(register.database, 'SELECT count(*) FROM annex WHERE customer_id = ?').pluck();
  for (const id of ids) {
    const { name } = tx.get('customer', id);
    const count = Number(issued.get(id));
    if (count > 0) throw new RegisterError('CUSTOMER_HAS_ANNEXES', { name, count });
    tx.remove('customer', id);
  }
  dropRecipientsOf(register, tx, ids);
}
