import type { CustomerPlan } from '#shared/ipc/customers-contract.ts';
import { importCustomers } from '#register/customers/import-customers.ts';
import type { Register } from '#register/store/register.ts';
import { newTestRegister } from '#test/registers.ts';

/** A new register with two services. */
export function registerWithServices(): Register {
  const register = newTestRegister();
  register.commit('add-service', (tx) => {
    for (const name of ['Lön', 'Tid & närvaro'])
      tx.insert('service', { id: register.ports.newId(), name, description: {}, active: true });
  });
  return register;
}

/** Takes in a list of customers as it was understood. */
export const takeIn = (register: Register, { rows }: CustomerPlan) =>
  importCustomers(register, { rows, language: 'sv' });
