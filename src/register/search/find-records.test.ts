import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostCounted, type SearchHit } from '#shared/model/search-hit.ts';
import { findRecords } from '#register/search/find-records.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import { newProcessing, newSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

function example(): Register {
  const register = newTestRegister();
  const id = register.ports.newId;
  register.commit('import-list', (tx) => {
    const malmo = tx.insert(
      'subProcessor',
      newSubProcessor(id(), {
        legalName: 'Öresunds Drift AB',
        registrationNumber: '556677-8899',
        address: 'Stortorget 1\n211 34 Malmö',
        country: 'SE',
        contactPhone: '+46 40-12 34 56',
        formerNames: ['Sundets Datahall HB'],
      }),
    );
    const hidden = tx.insert(
      'subProcessor',
      newSubProcessor(id(), {
        legalName: 'Hemliga Servrar Ltd',
        country: 'IE',
        disclosure: 'masked',
        publicLabel: { sv: 'IT-drift', en: 'IT operations' },
        notes: 'Avtal om drift förhandlas',
      }),
    );
    tx.insert(
      'processing',
      newProcessing(id(), 0, {
        subProcessorId: malmo.id,
        purpose: { sv: 'Lagring av säkerhetskopior', en: 'Storage of backups' },
        storageCountries: ['US'],
        dataTags: ['pd:Salary'],
      }),
    );
    tx.insert('processing', newProcessing(id(), 1, { subProcessorId: hidden.id, purpose: { sv: 'Övervakning' } }));
    tx.insert('agreement', {
      ...recordModels.agreement.parse({
        ...blankRecord('agreement'),
        id: id(),
        subProcessorId: hidden.id,
        kind: 'dpa',
        title: 'Personuppgiftsbiträdesavtal',
        status: 'signed',
      }),
    });
  });
  return register;
}

const titlesOf = (register: Register, text: string): string[] =>
  findRecords(register, text, 50).hits.map(({ title }) => title);

const only = (register: Register, text: string): SearchHit => {
  const { hits } = findRecords(register, text, 50);
  expect(hits).toHaveLength(1);
  return hits[0] as SearchHit;
};

const found = ({ excerpt }: SearchHit): string[] => excerpt.filter((piece) => piece.found).map(({ text }) => text);

it('finds words whatever their accents and case, and says in which field', () => {
  const register = example();
  const hit = only(register, 'malmo');
  expect(hit).toMatchObject({ table: 'subProcessor', title: 'Öresunds Drift AB', field: 'address', masked: false });
  expect(hit.excerpt).toEqual([
    { text: 'Stortorget 1 211 34 ', found: false },
    { text: 'Malmö', found: true },
  ]);
  expect(titlesOf(register, 'MALMÖ')).toEqual(titlesOf(register, 'malmo'));
});

it('finds words inside of Swedish compounds, names before what is said', () => {
  const { hits } = findRecords(example(), 'avtal', 50);
  expect(hits.map(({ table, field }) => `${table} ${field}`)).toEqual(['agreement title', 'subProcessor notes']);
  expect(hits.flatMap(found)).toEqual(['avtal', 'Avtal']);
});

it('puts what begins so before what has a word that begins so, and that before what has it inside', () => {
  const register = newTestRegister();
  for (const legalName of ['Nordljus AB', 'Ljusdata AB', 'Data och Ljus AB', 'Solljus AB']) {
    register.commit('add-sub-processor', (tx) =>
      tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName })),
    );
  }
  expect(titlesOf(register, 'ljus')).toEqual(['Ljusdata AB', 'Data och Ljus AB', 'Nordljus AB', 'Solljus AB']);
});

it('needs every word, though not in one field', () => {
  const register = example();
  expect(titlesOf(register, 'drift malmö')).toEqual(['Öresunds Drift AB']);
  expect(titlesOf(register, 'drift göteborg')).toEqual([]);
});

it('finds words of one and two letters where a word begins, and not inside of words', () => {
  const register = example();
  expect(titlesOf(register, 'hb')).toEqual(['Öresunds Drift AB']);
  expect(titlesOf(register, 'it')).toEqual(['Hemliga Servrar Ltd']);
  expect(titlesOf(register, 'öv')).toEqual(['Övervakning']);
  expect(titlesOf(register, 'ak')).toEqual([]);
});

it('finds numbers however they are written', () => {
  const register = example();
  for (const written of ['5566778899', '556677-8899', '556677', '778899', '040123456'.slice(1), '12 34 56']) {
    expect(titlesOf(register, written), written).toEqual(['Öresunds Drift AB']);
  }
});

it('finds countries and kinds of personal data by their names in both languages', () => {
  const register = example();
  expect(only(register, 'irland')).toMatchObject({ field: 'country', language: 'sv' });
  expect(only(register, 'united states')).toMatchObject({
    table: 'processing',
    field: 'storageCountries',
    language: 'en',
  });
  expect(only(register, 'lön')).toMatchObject({ field: 'dataTags', language: 'sv' });
  expect(only(register, 'backups')).toMatchObject({
    field: 'purpose',
    language: 'en',
    title: 'Lagring av säkerhetskopior',
  });
});

it('names whose record a hit is, and says when that is the real name of a masked sub-processor', () => {
  const register = example();
  const [vendor, agreement] = findRecords(register, 'avtal', 50).hits.toReversed();
  expect([vendor, agreement].map((hit) => hit?.masked)).toEqual([true, true]);
  expect(only(register, 'servrar').masked).toBe(true);
  expect(only(register, 'operations')).toMatchObject({ field: 'publicLabel', owner: '', masked: true });
  expect(only(register, 'övervakning')).toMatchObject({ table: 'processing', masked: true });
});

it('cuts a long text around the hit, between words, and marks every hit in it', () => {
  const register = newTestRegister();
  const notes = `${'ord '.repeat(50)}Först ÖVRIGT, sedan övrigt\n${'mer '.repeat(50)}`;
  register.commit('add-sub-processor', (tx) =>
    tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName: 'Alfa AB', notes })),
  );
  const { excerpt } = only(register, 'ovrigt');
  expect(found({ excerpt } as SearchHit)).toEqual(['ÖVRIGT', 'övrigt']);
  const text = excerpt.map((piece) => piece.text).join('');
  expect(text.length).toBeLessThan(130);
  expect(text).toMatch(/^…ord .* mer…$/);
});

it('takes hostile text as words: no syntax of the index gets through', () => {
  const register = example();
  const hostile = [
    '"',
    "'",
    '*',
    'malmö*',
    '"malmö" OR "x"',
    'title:malmö',
    '^malmö',
    'NEAR(malmö, 2)',
    'a" OR 1=1 --',
  ];
  for (const text of [
    ...hostile,
    'AND',
    '(',
    'malmö) OR (x',
    '\0',
    '\uD800',
    '{words}: x',
    '-malmö',
    '+ +',
    'ab '.repeat(160),
  ]) {
    expect(() => findRecords(register, text, 50), text).not.toThrow();
  }
  expect(titlesOf(register, 'malmö*')).toEqual(['Öresunds Drift AB']);
  expect(titlesOf(register, 'malmö OR göteborg')).toEqual([]);
  expect(findRecords(register, '  " * ', 50)).toEqual({ hits: [], total: 0 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void findRecords(register, text, 5)));
});

it('counts what it does not list, as far as that tells anything', () => {
  const register = newTestRegister();
  register.commit('import-list', (tx) => {
    for (let index = 0; index < 400; index += 1) {
      tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName: `Företag ${index} AB` }));
    }
  });
  const { hits, total } = findRecords(register, 'företag 10', 5);
  expect(hits.map(({ title }) => title).toSorted()).toEqual([
    'Företag 10 AB',
    ...[100, 101, 102, 103].map((n) => `Företag ${n} AB`),
  ]);
  expect(total).toBe(11);
  expect(findRecords(register, 'ab', 5)).toMatchObject({ total: mostCounted });
});
