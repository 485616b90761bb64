import type { Customer } from '#shared/model/customer.ts';
import { normaliseName, sameVendor } from '#register/importing/names.ts';

type Known = Pick<Customer, 'id' | 'name' | 'registrationNumber'>;

/** Finds the customer that a row of a list is about: by registration number, else by name where no number says otherwise. */
export class KnownCustomers {
  readonly #byNumber = new Map<string, Known>();
  readonly #byName = new Map<string, Known[]>();

  constructor(customers: Iterable<Known>) {
    for (const customer of customers) this.add(customer);
  }

  add(customer: Known): void {
    const number = numberKey(customer.registrationNumber);
    if (number !== '' && !this.#byNumber.has(number)) this.#byNumber.set(number, customer);
    const name = normaliseName(customer.name);
    const same = this.#byName.get(name);
    if (same) same.push(customer);
    else this.#byName.set(name, [customer]);
  }

  find(name: string, registrationNumber: string): Known | undefined {
    const number = numberKey(registrationNumber);
    const byNumber = number === '' ? undefined : this.#byNumber.get(number);
    if (byNumber || name === '') return byNumber;
    return this.#byName.get(normaliseName(name))?.find((known) => {
      const other = numberKey(known.registrationNumber);
      return sameVendor(known.name, name) && (number === '' || other === '' || number === other);
    });
  }
}

/** Letters and digits, empty without a digit ("saknas", "n/a"); a Swedish VAT number and one with its century stand for the registration number in them. */
export function numberKey(text: string): string {
  const key = text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (!/\p{N}/u.test(key)) return '';
  return /^se(\d{10})01$/.exec(key)?.[1] ?? /^16(\d{10})$/.exec(key)?.[1] ?? key;
}
