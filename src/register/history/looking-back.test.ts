import { describe, expect, it } from 'vitest';
import { addCustomer } from '#register/customers/customers.ts';
import { compareRevisions } from '#register/history/compare.ts';
import { revisionAt } from '#register/history/revision-at.ts';
import { historyOfRecord, revisionDetail } from '#register/history/revision-details.ts';
import type { Register } from '#register/store/register.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import {
  addSubProcessor,
  removeProcessing,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { eraseText } from '#test/erase.ts';
import { fixedPorts, newTestRegister } from '#test/registers.ts';

const vendor = (register: Register, legalName: string) =>
  addSubProcessor(register, { legalName, country: 'SE' }).result;

describe('what a revision did', () => {
  it('is told record by record with what was filled in, whose it is, and nothing of the id', () => {
    const register = newTestRegister();
    const { id, processingId } = vendor(register, 'Brännkyrka Drift AB');
    const { changes } = revisionDetail(register, 2);
    expect(changes).toMatchObject([
      { table: 'subProcessor', recordId: id, title: 'Brännkyrka Drift AB', subProcessorId: id, operation: 'insert' },
      { table: 'processing', recordId: processingId, title: '', subProcessorId: id, operation: 'insert' },
    ]);
    expect(changes[0]?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['legalName', null, 'Brännkyrka Drift AB'],
      ['country', null, 'SE'],
      ['disclosure', null, 'named'],
    ]);
  });

  it('is what several writes come to', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    register.commit('edit-records', (tx) => {
      tx.update('subProcessor', id, { notes: 'one', tradeName: 'Brännkyrka' });
      tx.update('subProcessor', id, { notes: 'two', tradeName: '' });
    });
    expect(revisionDetail(register, 3).changes).toMatchObject([
      { operation: 'update', fields: [{ field: 'notes', before: '', after: 'two' }] },
    ]);
  });

  it('tells a value that was erased from one that was blank', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    updateSubProcessor(register, id, { contactName: 'Åsa Öberg' });
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', { contactName: '' });
    const contact = { field: 'contactName', beforeErased: false, afterErased: false };
    expect([3, 4].map((number) => revisionDetail(register, number).changes[0]?.fields)).toEqual([
      [{ ...contact, before: '', after: null, afterErased: true }],
      [{ ...contact, before: null, after: '', beforeErased: true }],
    ]);
  });

  it('that does not exist is refused', () => {
    const register = newTestRegister();
    expect(() => revisionDetail(register, 7)).toThrow(expect.objectContaining({ code: 'REVISION_NOT_FOUND' }));
  });
});

describe('a sub-processor’s history', () => {
  it('has all that ever belonged to it, also what was removed or came by merging', () => {
    const register = newTestRegister();
    const first = vendor(register, 'Brännkyrka Drift AB');
    const second = vendor(register, 'Brännkyrka Drift');
    updateProcessing(register, second.processingId, { purpose: { sv: 'Backup' } });
    removeProcessing(register, first.processingId);
    addCustomer(register, { name: 'Lindome kommun', language: 'sv' });
    mergeSubProcessors(register, { keepId: first.id, mergedIds: [second.id], patch: {}, language: 'sv' });
    const told = historyOfRecord(register, 'subProcessor', first.id).map(({ revision, changes }) => [
      revision.number,
      changes.map(({ operation, title }) => `${operation} ${title}`),
    ]);
    expect(told).toEqual([
      [7, ['update Brännkyrka Drift AB', 'update Backup']],
      [5, ['delete ']],
      [4, ['update Backup']],
      [3, ['insert Backup']],
      [2, ['insert Brännkyrka Drift AB', 'insert ']],
    ]);
  });
});

describe('the revision of a day', () => {
  it('is the last one before the computer’s midnight, or the one before, or none', () => {
    const midnight = new Date('2026-03-02T00:00:00').getTime();
    const times = [midnight - 7_200_000, midnight - 1, midnight, midnight + 86_399_999, midnight + 86_400_000];
    const ports = { ...fixedPorts(), now: () => new Date(times.shift() ?? midnight) };
    const register = newTestRegister(undefined, ports);
    for (const name of ['a', 'b', 'c', 'd']) vendor(register, name);
    const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2030-01-01'];
    expect(days.map((day) => revisionAt(register, day))).toEqual([null, 2, 4, 5, 5]);
  });
});

describe('two revisions compared', () => {
  it('differ by what was added, removed and changed, also backwards, and not by what came and went', () => {
    const register = newTestRegister();
    const kept = vendor(register, 'Brännkyrka Drift AB');
    const gone = vendor(register, 'Cirrus Mail Inc.');
    updateSubProcessor(register, kept.id, { notes: 'x' });
    updateSubProcessor(register, kept.id, { notes: '', website: 'brannkyrka.example' });
    removeSubProcessor(register, gone.id);
    vendor(register, 'Lumen AI GmbH');
    const summary = (from: number, to: number | null) =>
      compareRevisions(register, from, to).changes.map(({ operation, title, fields }) => [
        operation,
        title,
        fields.map(({ field }) => field).join(' '),
      ]);
    expect(summary(3, null)).toEqual([
      ['update', 'Brännkyrka Drift AB', 'website'],
      ['delete', 'Cirrus Mail Inc.', 'legalName country disclosure'],
      ['insert', 'Lumen AI GmbH', 'legalName country disclosure'],
      ['delete', '', 'subProcessorId position state'],
      ['insert', '', 'subProcessorId position state'],
    ]);
    expect(summary(7, 3).map(([operation]) => operation)).toEqual(['update', 'insert', 'delete', 'insert', 'delete']);
    expect(summary(4, 5)).toEqual([['update', 'Brännkyrka Drift AB', 'website notes']]);
    expect(summary(7, null)).toEqual([]);
  });

  it('say of an erased value that there was one', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    updateSubProcessor(register, id, { contactName: 'Åsa Öberg' });
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', { contactName: '' });
    expect(compareRevisions(register, 3, 4).changes[0]?.fields).toEqual([
      { field: 'contactName', before: null, after: '', beforeErased: true, afterErased: false },
    ]);
    expect(compareRevisions(register, 2, 4).changes).toEqual([]);
  });
});

describe('as of a revision', () => {
  it('a record that came back since has no value that it got only then', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    removeSubProcessor(register, id);
    register.undo();
    updateSubProcessor(register, id, { notes: 'later', contactName: 'later' });
    expect(register.asOf(2).get('subProcessor', id)).toMatchObject({ notes: '', contactName: '' });
    expect(register.recordAt('subProcessor', id, 3)).toBeUndefined();
  });

  it('records stand in the order of then', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    vendor(register, 'Cirrus Mail Inc.');
    removeSubProcessor(register, id);
    register.undo();
    const names = (revision: number) =>
      register
        .asOf(revision)
        .all('subProcessor')
        .map((record) => record.legalName);
    expect([names(3), names(5)]).toEqual([
      ['Brännkyrka Drift AB', 'Cirrus Mail Inc.'],
      ['Cirrus Mail Inc.', 'Brännkyrka Drift AB'],
    ]);
  });

  it('an erased name reads as a dash and is listed', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Åsa Öberg');
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', { legalName: 'Enskild konsult' });
    const past = register.asOf(2);
    expect([past.get('subProcessor', id).legalName, past.erased]).toEqual(['–', [`${id}/legalName`]]);
  });
});
