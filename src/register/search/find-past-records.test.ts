import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPastRecords } from '#register/search/find-past-records.ts';
import { findRecords, type Found } from '#register/search/find-records.ts';
import type { Register } from '#register/store/register.ts';
import {
  addSubProcessor,
  newProcessing,
  newSubProcessor,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { eraseText } from '#test/erase.ts';
import { applyRandomEdit, firstEdits, randomEdit } from '#test/random-edits.ts';
import { newTestRegister } from '#test/registers.ts';

const titles = ({ hits }: Found): string[] => hits.map(({ title }) => title);
const then = (register: Register, text: string, revision: number): Found =>
  findPastRecords(register, text, 50, revision);

/** 2: Brännkyrka, 3: masked, with a contact, 4: its purpose; 5: Cirrus, 6: gone again; 7: Brännkyrka is called otherwise. */
function example() {
  const register = newTestRegister();
  const { id, processingId } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateSubProcessor(register, id, {
    disclosure: 'masked',
    publicLabel: { sv: 'IT-drift' },
    contactName: 'Åsa Öberg',
  });
  updateProcessing(register, processingId, { purpose: { sv: 'Säkerhetskopior', en: 'Backups' } });
  removeSubProcessor(register, addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' }).result.id);
  updateSubProcessor(register, id, { legalName: 'Kyrkdata AB', disclosure: 'named', contactName: 'Bo Ek' });
  return { register, id };
}

it('finds what was there then, in the words of then, and nothing that came later', () => {
  const { register } = example();
  expect(titles(then(register, 'cirrus', 5))).toEqual(['Cirrus Mail Inc.']);
  for (const revision of [4, 6]) expect(then(register, 'cirrus', revision)).toEqual({ hits: [], total: 0 });
  expect(titles(then(register, 'brannkyrka', 6))).toEqual(['Brännkyrka Drift AB']);
  expect(titles(then(register, 'brannkyrka', 7))).toEqual([]);
  expect(titles(then(register, 'kyrkdata', 6))).toEqual([]);
  expect(then(register, 'oberg', 6).hits).toMatchObject([{ field: 'contactName', title: 'Brännkyrka Drift AB' }]);
  expect(() => then(register, 'x', 99)).toThrow(expect.objectContaining({ code: 'REVISION_NOT_FOUND' }));
});

it('says whose a record was then, and whether that was a masked name then', () => {
  const { register } = example();
  const hit = (revision: number) => then(register, 'backups', revision).hits;
  expect(hit(4)).toMatchObject([
    { table: 'processing', owner: 'Brännkyrka Drift AB', masked: true, field: 'purpose', language: 'en' },
  ]);
  expect(hit(7)).toMatchObject([{ owner: 'Kyrkdata AB', masked: false }]);
});

it('does not find what has been erased since, also where it has been searched before', () => {
  const { register, id } = example();
  expect(then(register, 'åsa', 4).total).toBe(1);
  eraseText(register, 'subProcessor', id, 'Åsa Öberg', {});
  expect(then(register, 'åsa', 4)).toEqual({ hits: [], total: 0 });
});

it('ranks as the search of today does', () => {
  const register = newTestRegister();
  register.commit('import-list', (tx) => {
    const names = ['Nordljus AB', 'Ljusdata AB', 'Data och Ljus AB', 'Solljus AB'];
    const [first] = names.map((legalName) =>
      tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName, notes: 'ljus' })),
    );
    const processing = newProcessing(register.ports.newId(), 0, {
      subProcessorId: first?.id ?? '',
      measures: { sv: 'ljus' },
    });
    tx.insert('processing', processing);
  });
  expect(titles(then(register, 'ljus', 2))).toEqual([
    'Ljusdata AB',
    'Data och Ljus AB',
    'Nordljus AB',
    'Solljus AB',
    '',
  ]);
});

it('finds of the newest revision what the index finds, whatever was edited and is looked for', () => {
  const texts = [
    'a',
    'å',
    'ö',
    'bolag',
    'firma a',
    'lagring',
    'in english',
    'sverige',
    'avtal a',
    '"\\',
    'kund åö',
    'b',
  ];
  fc.assert(
    fc.property(fc.array(randomEdit, { minLength: 5, maxLength: 25 }), (edits) => {
      const register = newTestRegister();
      register.database.pragma('synchronous = OFF');
      for (const edit of [...firstEdits, ...edits]) applyRandomEdit(register, edit);
      const { number } = register.latestRevision();
      for (const text of texts) {
        const [now, past] = [findRecords(register, text, 200), findPastRecords(register, text, 200, number)];
        const inOrder = ({ hits }: Found) => hits.toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1));
        expect([text, past.total, inOrder(past)]).toEqual([text, now.total, inOrder(now)]);
      }
      register.close();
    }),
    { numRuns: 15 },
  );
});
