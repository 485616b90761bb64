import type { Committed } from '#register/store/commit.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch } from '#register/store/transaction.ts';

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
  return register.commit('edit-customer', (tx) => {
    for (const serviceId of patch.serviceIds ?? []) tx.get('service', serviceId);
    tx.update('customer', id, patch);
  });
}

/** Throws RegisterError RECORD_IN_USE if annexes were issued to the customer. */
export function removeCustomer(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-customer', (tx) => tx.remove('customer', id));
}
