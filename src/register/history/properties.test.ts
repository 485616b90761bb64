import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTables } from '#shared/model/revision.ts';
import { binOf } from '#register/history/bin.ts';
import { compareRevisions } from '#register/history/compare.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';
import { Register } from '#register/store/register.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { differencesIn } from '#test/differences.ts';
import { eraseText } from '#test/erase.ts';
import { issueEmptyAnnex } from '#test/issued-annex.ts';
import { applyRandomEdit, firstEdits, randomEdit, type RandomEdit } from '#test/random-edits.ts';
import { fixedPorts, newTestRegister } from '#test/registers.ts';

/** More where it is worth the time: `HISTORY_RUNS=1000 npx vitest run src/register/history`. */
const runs = Number(process.env['HISTORY_RUNS'] ?? 20);

type Copy = Readonly<Record<string, readonly { readonly id: string }[]>>;

function copyOf(records: RecordReader): Copy {
  return Object.fromEntries(recordTables.map((table) => [table, structuredClone(records.all(table))]));
}

function quickRegister(): Register {
  const register = newTestRegister();
  register.database.pragma('synchronous = OFF');
  return register;
}

/** Makes the edits; by revision a copy of all records as they were then. */
function make(register: Register, edits: readonly RandomEdit[]): Map<number, Copy> {
  const copies = new Map([[register.latestRevision().number, copyOf(register)]]);
  for (const edit of edits) {
    const before = register.latestRevision();
    const isMade = applyRandomEdit(register, edit);
    const { number } = register.latestRevision();
    if (!isMade) expect(register.latestRevision()).toEqual(before);
    if (edit.what === 'restoreRegister' && isMade) expectRestored(register, copies.get((edit.a % before.number) + 1));
    copies.set(number, copyOf(register));
  }
  return copies;
}

/** All but the reveals, which stay as they are, whatever the order in which records came back. */
function expectRestored(register: Register, then: Copy | undefined): void {
  const sorted = (copy: Copy | undefined) =>
    recordTables
      .filter((table) => table !== 'reveal')
      .map((table) => [...(copy?.[table] ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  expect(sorted(copyOf(register))).toEqual(sorted(then));
}

function differing(one: Copy | undefined, other: Copy | undefined): string[] {
  return recordTables.flatMap((table) => {
    const [before, after] = [one, other].map(
      (copy) =>
        new Map((copy?.[table] ?? []).map((record) => [record.id, canonicalJson(JSON.parse(JSON.stringify(record)))])),
    );
    const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    return [...ids].filter((id) => before?.get(id) !== after?.get(id));
  });
}

function undoAll(register: Register): void {
  for (let left = 500; register.undoTarget !== null; left -= 1) {
    expect(left).toBeGreaterThan(0);
    register.undo();
  }
}

describe('any edits, undone, redone, restored, merged', () => {
  it('leave every earlier revision as it was, an unbroken chain, and nothing once all are undone', () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 15, maxLength: 50, size: 'max' }), (edits) => {
        const register = quickRegister();
        const copies = make(register, [...firstEdits, ...edits]);
        const created = copies.get(1);
        for (const [number, copy] of copies) expect([number, copyOf(register.asOf(number))]).toEqual([number, copy]);
        expectSingleRecords(register, copies);
        expectComparisons(register, copies);
        for (const { table, recordId } of binOf(register)) expect(register.find(table, recordId)).toBeUndefined();
        expect(register.verifyChain()).toEqual({ intact: true, revisions: register.latestRevision().number });
        expect(differencesIn(register)).toEqual([]);
        const last = copyOf(register);
        register.close();
        const again = Register.open(register.path, fixedPorts('2027-01-01T08:00:00.000Z'));
        again.database.pragma('synchronous = OFF');
        expect(copyOf(again)).toEqual(last);
        undoAll(again);
        expect(copyOf(again)).toEqual(created);
        expect(again.verifyChain()).toMatchObject({ intact: true });
        expect(differencesIn(again)).toEqual([]);
        again.close();
      }),
      { numRuns: runs },
    );
  });
});

/** A record looked up by itself is the one that all records of then have. */
function expectSingleRecords(register: Register, copies: ReadonlyMap<number, Copy>): void {
  const [number, copy] = [...copies].at(Math.floor(copies.size / 2)) ?? [1, undefined];
  for (const table of recordTables) {
    const records = new Map((copy?.[table] ?? []).map((record) => [record.id, record]));
    for (const id of new Set([...records.keys(), ...register.all(table).map((record) => record.id)])) {
      expect(register.recordAt(table, id, number)?.record).toEqual(records.get(id));
    }
  }
}

function expectComparisons(register: Register, copies: ReadonlyMap<number, Copy>): void {
  const numbers = [...copies.keys()];
  for (const [from, to] of [
    [numbers[0], numbers.at(-1)],
    [numbers[Math.floor(numbers.length / 3)], numbers[Math.floor((2 * numbers.length) / 3)]],
    [numbers.at(-1), numbers[Math.floor(numbers.length / 2)]],
  ]) {
    const { changes } = compareRevisions(register, from ?? 1, to ?? null);
    const ids = changes.map(({ recordId }) => recordId);
    expect(ids.toSorted()).toEqual(differing(copies.get(from ?? 1), copies.get(to ?? 1)).toSorted());
  }
}

/** Steps that cannot be undone, between those that can. */
type Step =
  { readonly kind: 'edit'; readonly edit: RandomEdit } | { readonly kind: 'issue' | 'erase'; readonly a: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: randomEdit.map((edit) => ({ kind: 'edit' as const, edit })) },
  { weight: 1, arbitrary: fc.nat(100).map((a) => ({ kind: 'issue' as const, a })) },
  { weight: 1, arbitrary: fc.nat(100).map((a) => ({ kind: 'erase' as const, a })) },
);

function issueTo(register: Register, a: number): void {
  const customers = register.all('customer');
  issueEmptyAnnex(register, customers[a % (customers.length + 1)]?.id ?? null);
}

/** Erases the contact of a sub-processor, or the name of a customer, from its record and from history. */
function erase(register: Register, a: number): string[] {
  const number = register.latestRevision().number;
  const subProcessor = register.all('subProcessor')[a % 5];
  const customer = register.all('customer')[a % 3];
  const isCustomer = a % 2 === 0;
  const text = (isCustomer ? customer?.name : subProcessor?.contactName) ?? '';
  // The dash stands in for a name that was erased before.
  if (text === '' || text === '–') return [];
  if (isCustomer) eraseText(register, 'customer', customer?.id ?? '', text, { name: `Raderad ${number}` });
  else eraseText(register, 'subProcessor', subProcessor?.id ?? '', text, { contactName: '' });
  return [text];
}

const withoutFields = (copy: Copy, erased: ReadonlySet<string>): unknown =>
  recordTables.map((table) =>
    (copy[table] ?? []).map((record) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => !erased.has(`${record.id}/${field}`))),
    ),
  );

describe('after annexes were issued and persons erased', () => {
  it('undo and redo never get stuck, what left the house stays, and what was erased never comes back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 15, maxLength: 50, size: 'max' }), (steps) => {
        const register = quickRegister();
        for (const edit of firstEdits) applyRandomEdit(register, edit);
        const copies = new Map<number, Copy>();
        const erased: string[] = [];
        for (const [index, one] of steps.entries()) {
          // Each text only once, so that an erased one is not entered again by chance.
          if (one.kind === 'edit') applyRandomEdit(register, { ...one.edit, text: `${one.edit.text} ${index}` });
          else if (one.kind === 'issue') issueTo(register, one.a);
          else erased.push(...erase(register, one.a));
          copies.set(register.latestRevision().number, copyOf(register));
        }
        for (const [number, copy] of copies) {
          const past = register.asOf(number);
          const then = copyOf(past);
          const gone = new Set(past.erased);
          expect(withoutFields(then, gone)).toEqual(withoutFields(copy, gone));
        }
        const annexes = register.all('annex');
        undoAll(register);
        expectSound(register, annexes, erased);
        for (let left = 500; register.redoTarget !== null; left -= 1) {
          expect(left).toBeGreaterThan(0);
          register.redo();
        }
        expectSound(register, annexes, erased);
        expect(register.verifyChain()).toMatchObject({ intact: true });
        expect(differencesIn(register)).toEqual([]);
        register.close();
      }),
      { numRuns: runs },
    );
  });
});

function expectSound(register: Register, annexes: unknown, erased: readonly string[]): void {
  expect(register.all('annex')).toEqual(annexes);
  const services = new Set(register.all('service').map(({ id }) => id));
  const named = [...register.all('customer'), ...register.all('processing')].flatMap(({ serviceIds }) => serviceIds);
  expect(named.filter((id) => !services.has(id))).toEqual([]);
  const everything = JSON.stringify(recordTables.map((table) => register.all(table)));
  expect(erased.filter((text) => everything.includes(JSON.stringify(text)))).toEqual([]);
}
