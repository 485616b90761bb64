import { expect, test } from 'vitest';
import type { RevisionFilter } from '#shared/model/record-history.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { authorsOf, daysOf, listRevisions } from '#register/history/list-revisions.ts';
import { restoreRegister } from '#register/history/restore-register.ts';
import { addSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister } from '#test/registers.ts';

const any: RevisionFilter = { author: null, tables: [], from: null, until: null };

/** Day one by Åsa: the register, Kattegatt. Day two by Bo: Kattegatt edited, a customer. */
function twoPeople() {
  let author = 'Åsa "ÅÖ" Öberg';
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  const register = newTestRegister(undefined, {
    ...fixedPorts(),
    author: () => author,
    now: () => new Date((now += 1000)),
  });
  const { id } = addSubProcessor(register, { legalName: 'Kattegatt Drift AB', country: 'SE' }).result;
  author = 'Bo Ek';
  now = Date.parse('2026-03-02T10:00:00.000Z');
  updateSubProcessor(register, id, { notes: 'x' });
  addCustomer(register, { name: 'Lindome kommun', language: 'sv' });
  return register;
}

const listed = (filter: Partial<RevisionFilter>, limit = 100, before: number | null = null): (string | number)[][] =>
  listRevisions(twoPeople(), { limit, before, filter: { ...any, ...filter } }).map(({ number, subject }) => [
    number,
    subject,
  ]);

test('without conditions the filter leaves nothing out', () => {
  expect(listed({}).map(([number]) => number)).toEqual([4, 3, 2, 1]);
});

test('a name with quotes and letters beyond ASCII is found as the column holds it', () => {
  expect(listed({ author: 'Åsa "ÅÖ" Öberg' }).map(([number]) => number)).toEqual([2, 1]);
});

test('a kind of record finds revisions that changed it, whatever their first record', () => {
  expect(listed({ tables: ['processing'] })).toEqual([[2, 'Kattegatt Drift AB']]);
  expect(listed({ tables: ['customer', 'processing'] }).map(([number]) => number)).toEqual([4, 2]);
});

test('a period begins with its first instant and ends before its last', () => {
  const day = { from: '2026-03-02T00:00:00.000Z', until: '2026-03-03T00:00:00.000Z' };
  expect(listed(day).map(([number]) => number)).toEqual([4, 3]);
  expect(listed({ ...day, until: '2026-03-02T10:00:02.000Z' }).map(([number]) => number)).toEqual([3]);
});

test('reading on under a filter neither repeats nor skips', () => {
  expect(listed({ author: 'Bo Ek' }, 1)).toEqual([[4, 'Lindome kommun']]);
  expect(listed({ author: 'Bo Ek' }, 1, 4)).toEqual([[3, 'Kattegatt Drift AB']]);
});

test('everybody and every day is named once', () => {
  const register = twoPeople();
  expect(authorsOf(register)).toEqual(['Bo Ek', 'Åsa "ÅÖ" Öberg']);
  expect(daysOf(register)).toEqual(['2026-03-01', '2026-03-02']);
});

test('a list says whose processing was changed and which fields, not only its purpose', () => {
  const register = newTestRegister();
  const { processingId } = addSubProcessor(register, { legalName: 'Kattegatt Drift AB', country: 'SE' }).result;
  updateProcessing(register, processingId, { purpose: { sv: 'Servrar' }, storageCountries: ['SE'] });
  const [edited, added] = listRevisions(register, { limit: 2, before: null, filter: null });
  expect(edited).toMatchObject({ subject: 'Servrar', owner: 'Kattegatt Drift AB' });
  expect(edited?.fields.map(({ field }) => field).toSorted()).toEqual(['purpose', 'storageCountries']);
  expect(added).toMatchObject({ subject: 'Kattegatt Drift AB', owner: '', fields: [] });
});

test('a register that was restored, and the undo of that, are not said to be about the first record that changed', () => {
  const register = twoPeople();
  restoreRegister(register, 1);
  register.undo();
  const [undone, restored] = listRevisions(register, { limit: 2, before: null, filter: null });
  expect([undone, restored]).toMatchObject([
    { kind: 'undo', subject: '', owner: '' },
    { action: 'restore-register', subject: '', owner: '' },
  ]);
});
