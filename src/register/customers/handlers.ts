import type { customerListsContract, customersContract } from '#shared/ipc/customers-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { customerEvents } from '#register/customers/customer-events.ts';
import { addCustomer, attachGround, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { importCustomers } from '#register/customers/import-customers.ts';
import { readCustomers } from '#register/customers/read-customers.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';

export const customersHandlers: EngineHandlers<keyof typeof customersContract | keyof typeof customerListsContract> = {
  'customers.add': (desk, given) => flat(addCustomer(openRegister(desk), given)),
  'customers.update': (desk, { id, patch }) => revisionOf(updateCustomer(openRegister(desk), id, patch)),
  'customers.remove': (desk, { id }) => revisionOf(removeCustomer(openRegister(desk), id)),
  'customers.attachGround': (desk, { id, file }, work) =>
    revisionOf(attachGround(openRegister(desk), id, otherFile(desk, file), work)),
  'customers.events': (desk, { id }) => customerEvents(openRegister(desk), id),
  'customers.read': (desk, { source, table }) =>
    readCustomers(openRegister(desk), 'file' in source ? { path: otherFile(desk, source.file) } : source, table),
  'customers.import': (desk, given) => flat(importCustomers(openRegister(desk), given)),
};
