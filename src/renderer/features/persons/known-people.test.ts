import { expect, test } from 'vitest';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { knownPeople } from '#renderer/features/persons/known-people.ts';
import { customerWith } from '#test/customer-with.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

const asele = customerWith({ id: 'k1', name: 'Åsele kommun' });

function withContact(records: RegisterRecords, contactName: string, contactEmail: string): RegisterRecords {
  return {
    ...records,
    subProcessors: records.subProcessors.map((one) => ({ ...one, contactName, contactEmail })),
  };
}

test('a contact of several sub-processors is offered once, an empty one not at all', () => {
  const records = withContact(twoSubProcessors(), 'Karin Ek', 'karin.ek@exempel.example');
  expect(knownPeople(records)).toEqual([
    { name: 'Karin Ek', email: 'karin.ek@exempel.example', phone: '', at: 'Brännkyrka Drift AB' },
  ]);
  expect(knownPeople(twoSubProcessors())).toEqual([]);
});

test('the officer and the representative of a customer are offered, so that they can be found and erased', () => {
  const records = twoSubProcessors();
  const officer = { dpoName: 'Maud Hale', dpoEmail: 'dso@asele.example', dpoPhone: '+46 940 140 00' };
  const customer = { ...asele, ...officer, representative: 'Ardent EU ApS' };
  expect(knownPeople({ ...records, customers: [customer] })).toEqual([
    { name: 'Maud Hale', email: 'dso@asele.example', phone: '+46 940 140 00', at: 'Åsele kommun' },
    { name: 'Ardent EU ApS', email: '', phone: '', at: 'Åsele kommun' },
  ]);
});
