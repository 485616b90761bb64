import { describe, expect, it } from 'vitest';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { binOf } from '#register/history/bin.ts';
import { restoreRecord } from '#register/history/restore-record.ts';
import { restoreRegister } from '#register/history/restore-register.ts';
import { takeOut } from '#register/history/take-out.ts';
import { addService, removeService } from '#register/organisation/services.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import {
  addProcessing,
  addSubProcessor,
  removeProcessing,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { eraseText } from '#test/erase.ts';
import { issueEmptyAnnex } from '#test/issued-annex.ts';
import { newTestRegister } from '#test/registers.ts';

const vendor = (register: Register, legalName: string) =>
  addSubProcessor(register, { legalName, country: 'SE' }).result;

const bin = (register: Register) => binOf(register).map(({ title, together }) => [title, together]);

/** An agreement that covers some processings. */
function agreementOf(register: Register, subProcessorId: string, processingIds: string[]): string {
  const id = register.ports.newId();
  const given = { id, subProcessorId, kind: 'dpa', title: 'Avtal', status: 'signed', processingIds };
  const agreement = recordModels.agreement.parse({ ...blankRecord('agreement'), ...given });
  register.commit('edit-agreement', (tx) => tx.insert('agreement', agreement));
  return id;
}

describe('the bin', () => {
  it('has what was removed, once, with its parts counted, the last first', () => {
    const register = newTestRegister();
    const first = vendor(register, 'Brännkyrka Drift AB');
    agreementOf(register, first.id, []);
    const second = vendor(register, 'Cirrus Mail Inc.');
    removeProcessing(register, second.processingId);
    removeSubProcessor(register, first.id);
    expect(bin(register)).toEqual([
      ['Brännkyrka Drift AB', 2],
      ['', 0],
    ]);
    expect(binOf(register)[0]).toMatchObject({ table: 'subProcessor', revision: 6, author: 'Test Testsson' });
  });

  it('has neither what was never meant to be removed nor what has come back', () => {
    const register = newTestRegister();
    vendor(register, 'Brännkyrka Drift AB');
    register.undo();
    expect(bin(register)).toEqual([]);
    register.redo();
    const { id } = vendor(register, 'Brännkyrka');
    const [kept] = register.all('subProcessor');
    mergeSubProcessors(register, { keepId: kept?.id ?? '', mergedIds: [id], patch: {}, language: 'sv' });
    expect(bin(register)).toEqual([]);
    const third = vendor(register, 'Lumen AI GmbH');
    removeSubProcessor(register, third.id);
    register.undo();
    expect(bin(register)).toEqual([]);
    register.redo();
    expect(bin(register)).toEqual([['Lumen AI GmbH', 1]]);
  });

  it('gets back what was taken out of it when that is undone', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    removeSubProcessor(register, id);
    takeOut(register, id, 3);
    expect([bin(register), register.all('processing').length]).toEqual([[], 1]);
    register.undo();
    expect(bin(register)).toEqual([['Brännkyrka Drift AB', 1]]);
    const [again] = binOf(register);
    takeOut(register, id, again?.revision ?? 0);
    expect([bin(register), register.all('processing').length]).toEqual([[], 1]);
  });

  it('gives nothing twice', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    removeSubProcessor(register, id);
    takeOut(register, id, 3);
    for (const revision of [2, 3, 99]) {
      expect(() => takeOut(register, id, revision)).toThrow(expect.objectContaining({ code: 'NOT_IN_BIN' }));
    }
  });
});

describe('taken out of the bin', () => {
  it('a processing brings its sub-processor back, and nothing else of it', () => {
    const register = newTestRegister();
    const { id, processingId } = vendor(register, 'Brännkyrka Drift AB');
    addProcessing(register, id);
    removeProcessing(register, processingId);
    removeSubProcessor(register, id);
    takeOut(register, processingId, 4);
    expect(register.all('subProcessor').map((record) => record.legalName)).toEqual(['Brännkyrka Drift AB']);
    expect(register.all('processing').map((record) => record.id)).toEqual([processingId]);
    expect(bin(register)).toEqual([['', 0]]);
  });

  it('a processing is covered again by the agreement that covered it', () => {
    const register = newTestRegister();
    const { id, processingId } = vendor(register, 'Brännkyrka Drift AB');
    const second = addProcessing(register, id).result.id;
    const agreement = agreementOf(register, id, [processingId, second]);
    removeProcessing(register, processingId);
    expect(register.get('agreement', agreement).processingIds).toEqual([second]);
    takeOut(register, processingId, 5);
    expect(register.get('agreement', agreement).processingIds).toEqual([second, processingId]);
  });

  it('a processing never widens to all services because its own is gone', () => {
    const register = newTestRegister();
    const service = addService(register, 'Lön').result.id;
    const { processingId } = vendor(register, 'Brännkyrka Drift AB');
    updateProcessing(register, processingId, { serviceIds: [service] });
    removeProcessing(register, processingId);
    removeService(register, service);
    takeOut(register, processingId, 5);
    expect(register.get('processing', processingId).serviceIds).toEqual([service]);
    expect(register.all('service').map((record) => record.name)).toEqual(['Lön']);
  });

  it('a sub-processor has no value that was erased meanwhile', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    updateSubProcessor(register, id, { contactName: 'Åsa Öberg', contactPosition: 'DPO' });
    removeSubProcessor(register, id);
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', {});
    takeOut(register, id, 4);
    expect(register.get('subProcessor', id)).toMatchObject({ contactName: '', contactPosition: 'DPO' });
    expect(register.verifyChain()).toMatchObject({ intact: true });
  });
});

describe('a record restored', () => {
  it('has its earlier values as one revision that can be undone', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    updateSubProcessor(register, id, { legalName: 'Brännkyrka Drift och Underhåll AB', notes: 'x' });
    expect(restoreRecord(register, 'subProcessor', id, 2).revision).toBe(4);
    expect(register.get('subProcessor', id)).toMatchObject({ legalName: 'Brännkyrka Drift AB', notes: '' });
    expect(restoreRecord(register, 'subProcessor', id, 2).revision).toBeNull();
    register.undo();
    expect(register.get('subProcessor', id).notes).toBe('x');
  });

  it('comes back with the parts that went with it', () => {
    const register = newTestRegister();
    const { id, processingId } = vendor(register, 'Brännkyrka Drift AB');
    updateSubProcessor(register, id, { notes: 'x' });
    updateProcessing(register, processingId, { purpose: { sv: 'Drift' } });
    removeSubProcessor(register, id);
    restoreRecord(register, 'subProcessor', id, 2);
    expect(register.get('subProcessor', id).notes).toBe('');
    expect(register.get('processing', processingId).purpose).toEqual({ sv: 'Drift' });
  });

  it('keeps what it has where the earlier value was erased or names what is gone', () => {
    const register = newTestRegister();
    const service = addService(register, 'Lön').result.id;
    const { id, processingId } = vendor(register, 'Brännkyrka Drift AB');
    updateProcessing(register, processingId, { serviceIds: [service], retention: { sv: 'Ett år' } });
    updateProcessing(register, processingId, { serviceIds: [], retention: {} });
    removeService(register, service);
    restoreRecord(register, 'processing', processingId, 4);
    expect(register.get('processing', processingId)).toMatchObject({ serviceIds: [], retention: { sv: 'Ett år' } });
    updateSubProcessor(register, id, { contactName: 'Åsa Öberg', notes: 'x' });
    updateSubProcessor(register, id, { contactName: 'Bo Ek', notes: 'y' });
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', {});
    restoreRecord(register, 'subProcessor', id, 8);
    expect(register.get('subProcessor', id)).toMatchObject({ contactName: 'Bo Ek', notes: 'x' });
  });

  it('is refused where it was not there, or would be engaged through itself', () => {
    const register = newTestRegister();
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    const other = vendor(register, 'Cirrus Mail Inc.').id;
    expect(() => restoreRecord(register, 'subProcessor', other, 2)).toThrow(
      expect.objectContaining({ code: 'RECORD_ABSENT_THEN', values: { name: 'Cirrus Mail Inc.', number: 2 } }),
    );
    expect(() => restoreRecord(register, 'customer', id, 2)).toThrow(
      expect.objectContaining({ code: 'RECORD_ABSENT_THEN' }),
    );
    expect(() => restoreRecord(register, 'subProcessor', id, 9)).toThrow(
      expect.objectContaining({ code: 'REVISION_NOT_FOUND' }),
    );
    updateSubProcessor(register, id, { engagedById: other });
    updateSubProcessor(register, id, { engagedById: null });
    updateSubProcessor(register, other, { engagedById: id });
    expect(() => restoreRecord(register, 'subProcessor', id, 4)).toThrow(
      expect.objectContaining({ code: 'ENGAGED_IN_CIRCLE' }),
    );
  });
});

describe('the register restored', () => {
  it('keeps what has left the house, says so, and can be undone', () => {
    const register = newTestRegister();
    const service = addService(register, 'Lön').result.id;
    const other = addService(register, 'Bokföring').result.id;
    const { id } = vendor(register, 'Brännkyrka Drift AB');
    const customer = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    updateCustomer(register, customer, { serviceIds: [service] });
    addCustomer(register, { name: 'Utan bilaga AB', language: 'sv' });
    const annex = issueEmptyAnnex(register, customer);
    const { result, revision } = restoreRegister(register, 1);
    expect(result.kept).toEqual([
      { table: 'annex', recordId: annex.id, title: annex.number },
      { table: 'customer', recordId: customer, title: 'Lindome kommun' },
      { table: 'service', recordId: service, title: 'Lön' },
    ]);
    expect(register.all('customer').map((record) => record.name)).toEqual(['Lindome kommun']);
    expect(register.all('service').map((record) => record.name)).toEqual(['Lön']);
    expect(register.all('subProcessor')).toEqual([]);
    expect(register.undo().result).toBe(revision);
    expect([register.find('subProcessor', id)?.legalName, register.find('service', other)?.name]).toEqual([
      'Brännkyrka Drift AB',
      'Bokföring',
    ]);
    expect(register.all('customer')).toHaveLength(2);
  });

  it('gives an annexed customer the values that it had then, and lets no erased value come back', () => {
    const register = newTestRegister();
    const customer = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    updateCustomer(register, customer, { contactName: 'Åsa Öberg', notes: 'then' });
    updateCustomer(register, customer, { contactName: 'Bo Ek', notes: 'now' });
    issueEmptyAnnex(register, customer);
    eraseText(register, 'customer', customer, 'Åsa Öberg', {});
    expect(restoreRegister(register, 3).result.kept).toMatchObject([{ table: 'annex' }]);
    expect(register.get('customer', customer)).toMatchObject({ contactName: 'Bo Ek', notes: 'then' });
  });
});
