import type { Customer } from '#shared/model/customer.ts';
import { splitLegalForm } from '#register/importing/legal-forms.ts';
import { normaliseName, sameVendor } from '#register/importing/names.ts';

type Known = Pick<Customer, 'id' | 'name' | 'registrationNumber'>;

/**
 * Finds the customer that a row of a list is about: by registration number, else by name where no number says otherwise.
 * Of those with one name, one of each legal form, with a number and without, stands for all: ten thousand of one name
 * are found as quickly as ten.
 */
export class KnownCustomers {
  readonly #byNumber = new Map<string, Known>();
  readonly #byName = new Map<string, { count: number; readonly each: Map<string, Known> }>();

  constructor(customers: Iterable<Known>) {
    for (const customer of customers) this.add(customer);
  }

  add(customer: Known): void {
    const number = numberKey(customer.registrationNumber);
    if (number !== '' && !this.#byNumber.has(number)) this.#byNumber.set(number, customer);
    const name = normaliseName(customer.name);
    const same = this.#byName.get(name) ?? { count: 0, each: new Map<string, Known>() };
    const kind = `${splitLegalForm(customer.name).form ?? ''} ${number === ''}`;
    same.count += 1;
    if (!same.each.has(kind)) same.each.set(kind, customer);
    this.#byName.set(name, same);
  }

  find(name: string, registrationNumber: string): Known | undefined {
    const number = numberKey(registrationNumber);
    const byNumber = number === '' ? undefined : this.#byNumber.get(number);
    if (byNumber) return byNumber;
    const named = this.#named(name);
    if (number === '') return named[0];
    // One without a number may be any; but where others of the name have other numbers, it is more likely one of them.
    return named.every((known) => numberKey(known.registrationNumber) === '') ? named[0] : undefined;
  }

  /** Whether one has this name, whatever its number. */
  hasName(name: string): boolean {
    return this.#named(name).length > 0;
  }

  /** Whether a name without a number may mean one or another. */
  hasSeveral(name: string): boolean {
    return this.hasName(name) && (this.#byName.get(normaliseName(name))?.count ?? 0) > 1;
  }

  #named(name: string): Known[] {
    if (name === '') return [];
    return [...(this.#byName.get(normaliseName(name))?.each.values() ?? [])].filter((known) =>
      sameVendor(known.name, name),
    );
  }
}

/** Letters and digits, empty without a digit ("saknas", "n/a"); a Swedish VAT number and one with its century stand for the registration number in them. */
export function numberKey(text: string): string {
  const key = text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (!/\p{N}/u.test(key)) return '';
  return /^se(\d{10})01$/.exec(key)?.[1] ?? /^16(\d{10})$/.exec(key)?.[1] ?? key;
}
