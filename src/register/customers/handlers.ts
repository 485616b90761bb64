import type { customersContract } from '#shared/ipc/customers-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { addCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';

export const customersHandlers: EngineHandlers<keyof typeof customersContract> = {
  'customers.add': (desk, given) => flat(addCustomer(openRegister(desk), given)),
  'customers.update': (desk, { id, patch }) => revisionOf(updateCustomer(openRegister(desk), id, patch)),
  'customers.remove': (desk, { id }) => revisionOf(removeCustomer(openRegister(desk), id)),
};
