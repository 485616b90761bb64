import { RegisterError } from '#register/errors.ts';
import { sameName } from '#register/same-name.ts';
import type { Committed } from '#register/store/commit.ts';
import { nameOf } from '#register/store/record-title.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

/** Throws RegisterError SERVICE_EXISTS, INVALID_INPUT. */
export function addService(register: Register, name: string): Committed<{ id: string }> {
  return register.commit('add-service', (tx) => {
    refuseTaken(register, name, null);
    const id = register.ports.newId();
    const service = recordModels.service.parse({ ...blankRecord('service'), id, name, active: true });
    return { id: tx.insert('service', service).id };
  });
}

/** Throws RegisterError SERVICE_EXISTS, RECORD_NOT_FOUND, INVALID_INPUT. */
export function updateService(register: Register, id: string, patch: RecordPatch<'service'>): Committed<unknown> {
  return register.commit('edit-service', (tx) => {
    if (patch.name !== undefined) refuseTaken(register, patch.name, id);
    tx.update('service', id, patch);
  });
}

/** Names differ in more than case. */
function refuseTaken(register: Register, name: string, ownId: string | null): void {
  const taken = register.all('service').find((service) => service.id !== ownId && sameName(service.name, name));
  if (taken) throw new RegisterError('SERVICE_EXISTS', { name: taken.name });
}

/**
 * Removes a service, also from the processings, customers and saved views that name it. No processing that is not ended,
 * and no customer, may be left without any: that means all services, and would put vendors into annexes of customers that
 * they have nothing to do with.
 *
 * Throws RegisterError SERVICE_IS_THE_ONLY_ONE, RECORD_NOT_FOUND.
 */
export function removeService(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-service', (tx) => {
    const service = tx.get('service', id);
    const processings = register.all('processing').filter(({ serviceIds }) => serviceIds.includes(id));
    const customers = register.all('customer').filter(({ serviceIds }) => serviceIds.includes(id));
    refuseWidening(register, service, processings, customers);
    tx.remove('service', id);
    const without = (serviceIds: readonly string[]): string[] => serviceIds.filter((other) => other !== id);
    for (const one of processings) tx.update('processing', one.id, { serviceIds: without(one.serviceIds) });
    for (const one of customers) tx.update('customer', one.id, { serviceIds: without(one.serviceIds) });
    removeFromViews(register, tx, id, without);
  });
}

function refuseWidening(
  register: Register,
  service: RecordMap['service'],
  processings: readonly RecordMap['processing'][],
  customers: readonly RecordMap['customer'][],
): void {
  const names = [
    ...processings
      .filter(({ serviceIds, state }) => serviceIds.length === 1 && state !== 'ended')
      .map((processing) => nameOf(register, 'processing', processing)),
    ...customers.filter(({ serviceIds }) => serviceIds.length === 1).map(({ name }) => name),
  ];
  const [example] = names;
  if (example === undefined) return;
  throw new RegisterError('SERVICE_IS_THE_ONLY_ONE', { name: service.name, example, more: names.length - 1 });
}

function removeFromViews(
  register: Register,
  tx: Transaction,
  id: string,
  without: (serviceIds: readonly string[]) => string[],
): void {
  for (const view of register.all('savedView')) {
    if (!view.filter.serviceIds.includes(id)) continue;
    tx.update('savedView', view.id, { filter: { ...view.filter, serviceIds: without(view.filter.serviceIds) } });
  }
}
