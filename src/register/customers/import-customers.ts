import type { CustomerRow } from '#shared/ipc/customers-contract.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { newCustomer, patchCustomer } from '#register/customers/customers.ts';
import { KnownCustomers, numberKey } from '#register/customers/known-customers.ts';
import { fieldsOf, serviceNames } from '#register/customers/list-values.ts';
import { RegisterError } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

type Fields = Partial<Omit<Customer, 'id'>>;

export interface ImportedCustomers {
  readonly added: number;
  /** Known ones of which the list said something else or more. */
  readonly updated: number;
}

/**
 * Takes in the included rows of a reviewed list as one revision. A row without `customerId` makes a new customer, in
 * `language` where the list says none; later rows about the same one add to it. What a row leaves empty stays as it is, and
 * where not all services that it names are understood, a known customer loses none.
 *
 * Throws RegisterError IMPORT_NOTHING_CHOSEN, CUSTOMER_NAME_MISSING, RECORD_NOT_FOUND, INVALID_INPUT.
 */
export function importCustomers(
  register: Register,
  { rows, language }: { readonly rows: readonly CustomerRow[]; readonly language: ContentLanguage },
): Committed<ImportedCustomers> {
  const included = rows.filter(({ include }) => include);
  if (included.length === 0) throw new RegisterError('IMPORT_NOTHING_CHOSEN');
  const services = serviceNames(register.all('service'));
  return register.commit('import-list', (tx) => {
    const fresh = new KnownCustomers([]);
    const updated = new Set<string>();
    let added = 0;
    for (const { line, values, customerId, problems } of included) {
      const { name, ...read } = fieldsOf(values, services);
      const fields = problems.services === undefined || customerId === null ? read : withServices(tx, customerId, read);
      const id = customerId ?? fresh.find(name ?? '', fields.registrationNumber ?? '')?.id;
      if (id !== undefined) {
        // A known customer keeps its name: what a list calls it may be shorter.
        if (changes(tx, id, fields) && customerId !== null) updated.add(id);
        continue;
      }
      if (name === undefined) throw new RegisterError('CUSTOMER_NAME_MISSING', { line });
      const customer = newCustomer(register.ports.newId(), { name, language });
      tx.insert('customer', customer);
      patchCustomer(tx, customer.id, fields);
      fresh.add(tx.get('customer', customer.id));
      added += 1;
    }
    return { added, updated: updated.size };
  });
}

/** A service that was not understood may be any that the customer has, so the list adds some and takes none. */
function withServices(tx: Transaction, id: string, fields: Fields): Fields {
  const { serviceIds: known } = tx.get('customer', id);
  // No services stand for all of them.
  return { ...fields, serviceIds: known.length === 0 ? [] : [...new Set([...known, ...(fields.serviceIds ?? [])])] };
}

/** Whether a record says something else afterwards. */
function changes(tx: Transaction, id: string, fields: Fields): boolean {
  const before = tx.get('customer', id);
  const { registrationNumber, ...others } = fields;
  const number = numberKey(registrationNumber ?? '');
  // The same number written in another way is nothing new, and "n/a" is no number.
  const isNothingNew = number === '' || number === numberKey(before.registrationNumber);
  patchCustomer(tx, id, isNothingNew ? others : fields);
  return JSON.stringify(tx.get('customer', id)) !== JSON.stringify(before);
}
