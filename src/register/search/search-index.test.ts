import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordTables } from '#shared/model/revision.ts';
import { findRecords } from '#register/search/find-records.ts';
import { indexedText } from '#register/search/indexed-text.ts';
import { textRows } from '#register/search/search-index.ts';
import { hasWords, isName, textsOf } from '#register/search/text-fields.ts';
import { RegisterError } from '#register/errors.ts';
import { recordModels } from '#register/store/records.ts';
import { Register } from '#register/store/register.ts';
import { newProcessing, newSubProcessor, removeSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

/** The index as text by record: its trigrams with their places give the text back. */
function indexed(register: Register): Map<string, { names: string; all: string }> {
  const { database } = register;
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.trigram USING fts5vocab(main, search, instance)`);
  const texts = new Map<number, string[]>();
  for (const row of database.prepare('SELECT term, doc, "offset" FROM temp.trigram').all()) {
    const { term, doc, offset } = row as { term: string; doc: number; offset: number };
    const letters = texts.get(doc) ?? [];
    for (const [index, letter] of Array.from(term).entries()) letters[offset + index] = letter;
    texts.set(doc, letters);
  }
  const entries = database.prepare('SELECT number, table_name, record_id FROM search_entry').all();
  const known = new Map<string, { names: string; all: string }>();
  for (const row of entries) {
    const {
      number,
      table_name: table,
      record_id: id,
    } = row as { number: number; table_name: string; record_id: string };
    const text = (doc: number): string => (texts.get(doc) ?? []).join('');
    known.set(`${table}/${id}`, { names: text(number), all: text(number + textRows) });
    texts.delete(number);
    texts.delete(number + textRows);
  }
  expect([...texts.keys()], 'rows of no record').toEqual([]);
  return known;
}

function expected(register: Register): Map<string, { names: string; all: string }> {
  const records = recordTables.flatMap((table) => register.all(table).map((record) => ({ table, record })));
  return new Map(
    records.map(({ table, record }) => {
      const texts = textsOf(table, record);
      const names = texts.filter(({ field }) => isName(table, field));
      const joined = (some: readonly { text: string }[]): string => indexedText(some.map(({ text }) => text));
      return [`${table}/${record.id}`, { names: joined(names), all: joined(texts) }];
    }),
  );
}

/** A record without any word may be in the index or not. */
const withWords = <V extends { all: string }>(texts: Map<string, V>): Map<string, V> =>
  new Map([...texts].filter(([, { all }]) => all !== '').toSorted(([a], [b]) => (a < b ? -1 : 1)));

const word = fc.constantFrom('Öresund', 'drift', 'IT', '', 'Łódź 070-12 34 56', 'avtal\nmed två rader', 'ø');
const step = fc.record({
  kind: fc.constantFrom('vendor', 'processing', 'edit', 'name', 'remove', 'undo', 'redo', 'failed'),
  word,
  pick: fc.nat(20),
});

function apply(register: Register, { kind, word: text, pick }: { kind: string; word: string; pick: number }): void {
  const id = register.ports.newId;
  const vendors = register.all('subProcessor');
  const vendor = vendors[pick % Math.max(vendors.length, 1)];
  if (kind === 'undo') register.undo();
  else if (kind === 'redo') register.redo();
  else if (kind === 'vendor') {
    register.commit('add-sub-processor', (tx) =>
      tx.insert(
        'subProcessor',
        newSubProcessor(id(), { legalName: `Alfa ${text}`, notes: text, formerNames: ['Beta'] }),
      ),
    );
  } else if (!vendor) return;
  else if (kind === 'processing') {
    const given = { subProcessorId: vendor.id, purpose: text === '' ? {} : { sv: text } };
    register.commit('add-processing', (tx) => tx.insert('processing', newProcessing(id(), pick, given)));
  } else if (kind === 'remove') removeSubProcessor(register, vendor.id);
  else {
    register.commit('edit-sub-processor', (tx) => {
      tx.update('subProcessor', vendor.id, kind === 'name' ? { legalName: `${text} AB` } : { address: text });
      if (kind === 'failed') throw new RegisterError('CANCELLED');
    });
  }
}

it('holds exactly what the records say, whatever is edited, undone, redone or rolled back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const register = newTestRegister();
      for (const one of steps) {
        try {
          apply(register, one);
        } catch (error) {
          if (!(error instanceof RegisterError)) throw error;
        }
      }
      expect(withWords(indexed(register))).toEqual(withWords(expected(register)));
      register.close();
    }),
    { numRuns: 40 },
  );
});

it('finds in the index what a search through the records finds', () => {
  const register = newTestRegister();
  const texts = [
    'Örebro Städ',
    'Ørsted drift',
    'Łódź–Lager',
    'Straßenbau',
    'ﬁnans',
    'personuppgiftsbiträdesavtal',
    'A1 b2',
  ];
  register.commit('import-list', (tx) => {
    for (const legalName of texts) tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName }));
  });
  const parts = fc.constantFrom(...texts).chain((text) =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map((places) => {
      const [from = 0, to = 0] = places.toSorted((a, b) => a - b);
      return { text, part: text.slice(from, to) };
    }),
  );
  fc.assert(
    fc.property(parts, ({ text, part }) => {
      const isWhole = (each: string): boolean => Array.from(each).length >= 3;
      fc.pre(part.split(/[^\p{L}\p{N}]+/u).every((each) => isWhole(each) || each === ''));
      fc.pre(part.trim() !== '' && /[\p{L}\p{N}]/u.test(part));
      expect(findRecords(register, part, 50).hits.map(({ title }) => title)).toContain(text);
    }),
  );
});

/** A register as version 2 left it: with records and no index. */
function olderRegister(): string {
  const path = join(temporaryFolder(), 'old.bilaga');
  const register = newTestRegister(path);
  register.commit('add-sub-processor', (tx) =>
    tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName: 'Brännkyrka Drift AB' })),
  );
  register.database.exec(
    `DROP TABLE search; DROP TABLE search_entry; DROP TABLE search_version;
     DROP TABLE document_search; DROP TABLE document_page; DROP TABLE document_reading;
     ALTER TABLE agreement DROP COLUMN scc_module; ALTER TABLE agreement DROP COLUMN renewal_months;
     ALTER TABLE agreement DROP COLUMN checklist; DROP TABLE trusted_authority; DROP TABLE signature_path;
     DROP TABLE document_check; DROP TABLE own_profile; DROP TABLE annex_copy; DROP TABLE planned_change;
     DROP TABLE notice_recipient; DROP TABLE change_notice; ALTER TABLE organisation DROP COLUMN accent_colour;
     ALTER TABLE organisation DROP COLUMN measures; ALTER TABLE customer DROP COLUMN representative;
     ALTER TABLE customer DROP COLUMN dpo_name; ALTER TABLE customer DROP COLUMN dpo_email;
     ALTER TABLE customer DROP COLUMN dpo_phone; PRAGMA user_version = 2`,
  );
  register.close();
  return path;
}

it('is filled when a register of an older version is opened', () => {
  const register = Register.open(olderRegister(), fixedPorts());
  expect(findRecords(register, 'brannkyrka', 5).hits).toMatchObject([{ title: 'Brännkyrka Drift AB' }]);
  expect(withWords(indexed(register))).toEqual(withWords(expected(register)));
  register.close();
});

it('is made anew when what is indexed has changed since', () => {
  const path = join(temporaryFolder(), 'earlier.bilaga');
  const register = newTestRegister(path);
  register.database.exec(`UPDATE search_version SET version = 0; INSERT INTO search (search) VALUES ('delete-all')`);
  expect(findRecords(register, 'nordvik', 5).total).toBe(0);
  register.close();
  const again = Register.open(path, fixedPorts());
  expect(findRecords(again, 'nordvik', 5).total).toBe(1);
  again.close();
});

it('has every field that people write freely: a new one is searched, or named here', () => {
  const free = recordTables.flatMap((table) =>
    recordModels[table].fields
      .filter(({ blank }) => blank === '' || JSON.stringify(blank) === '{}')
      .filter(({ name }) => !hasWords(table, name))
      .map(({ name }) => `${table}.${name}`),
  );
  expect(free).toEqual(['agreement.checklist', 'annex.mediaType', 'setAside.subject']);
});
