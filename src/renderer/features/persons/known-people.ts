import type { PersonSought } from '#shared/model/person.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';

export interface KnownPerson extends PersonSought {
  /** Where the person stands: the sub-processor, the customer, the organisation. */
  readonly at: string;
}

/** The people that the register names: contacts, officers, representatives and signatories, each once. */
export function knownPeople(records: RegisterRecords): KnownPerson[] {
  const names = new Map(records.subProcessors.map(({ id, legalName }) => [id, legalName]));
  const people: KnownPerson[] = [
    ...records.subProcessors.map((one) => person(one.legalName, one.contactName, one.contactEmail, one.contactPhone)),
    ...records.customers.map((one) => person(one.name, one.contactName, one.contactEmail)),
    ...[...records.organisations, ...records.customers].flatMap((one) => [
      person(one.name, one.dpoName, one.dpoEmail, one.dpoPhone),
      person(one.name, one.representative),
    ]),
    ...records.agreements.flatMap(({ subProcessorId, signatories }) =>
      signatories.map((name) => person(names.get(subProcessorId) ?? '', name)),
    ),
  ];
  const once = new Map<string, KnownPerson>();
  for (const one of people) {
    const key = [one.name, one.email].join('\n').toLocaleLowerCase();
    if (one.name + one.email !== '' && !once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

const person = (at: string, name: string, email = '', phone = ''): KnownPerson => ({ name, email, phone, at });
