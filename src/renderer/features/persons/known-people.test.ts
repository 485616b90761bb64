import { expect, test } from 'vitest';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { knownPeople } from '#renderer/features/persons/known-people.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

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
