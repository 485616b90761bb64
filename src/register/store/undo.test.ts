import { describe, expect, it } from 'vitest';
import { addCustomer, newCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addService } from '#register/organisation/services.ts';
import { addSubProcessor, removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { eraseText } from '#test/erase.ts';
import { issueEmptyAnnex } from '#test/issued-annex.ts';
import { newTestRegister } from '#test/registers.ts';

describe('undo after an annex was issued', () => {
  it('passes over the adding of its customer, and is not stopped by it', () => {
    const register = newTestRegister();
    addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' });
    const customer = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    updateCustomer(register, customer, { notes: 'x' });
    issueEmptyAnnex(register, customer);
    expect(register.undo().result).toBe(4);
    expect(register.undoTarget).toBe(2);
    expect(register.undo().result).toBe(2);
    expect(register.all('customer').map(({ name, notes }) => [name, notes])).toEqual([['Lindome kommun', '']]);
    expect(() => register.undo()).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
    expect([register.redo().result, register.redo().result, register.redoTarget]).toEqual([2, 4, null]);
    expect(register.get('customer', customer).notes).toBe('x');
  });

  it('of an edit of many takes back all but its customer', () => {
    const register = newTestRegister();
    const [first, second] = ['Lindome kommun', 'Utan bilaga AB'].map((name) =>
      newCustomer(register.ports.newId(), { name, language: 'sv' }),
    );
    if (!first || !second) throw new Error('two customers');
    register.commit('import-list', (tx) => [tx.insert('customer', first), tx.insert('customer', second)]);
    issueEmptyAnnex(register, first.id);
    register.undo();
    expect(register.all('customer')).toEqual([first]);
    register.redo();
    expect(register.all('customer')).toEqual([first, second]);
  });

  it('does not remove a customer again to whom an annex was issued after its removal was undone', () => {
    const register = newTestRegister();
    const customer = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    removeCustomer(register, customer);
    register.undo();
    issueEmptyAnnex(register, customer);
    expect(register.redoTarget).toBeNull();
    expect(register.undoTarget).toBeNull();
  });

  it('keeps a service that a customer uses who stays, who would else count for all services', () => {
    const register = newTestRegister();
    const serviceId = addService(register, 'Lön').result.id;
    const given = newCustomer(register.ports.newId(), { name: 'Lindome kommun', language: 'sv' });
    register.commit('add-customer', (tx) => tx.insert('customer', { ...given, serviceIds: [serviceId] }));
    issueEmptyAnnex(register, given.id);
    register.undo();
    expect([register.all('service').length, register.undoTarget]).toEqual([1, null]);
  });
});

describe('undo after a person was erased', () => {
  it('leaves what is there instead of the erased value, and always counts as done', () => {
    const register = newTestRegister();
    const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
    updateSubProcessor(register, id, { contactName: 'Åsa Öberg' });
    updateSubProcessor(register, id, { contactName: 'Bo Ek', notes: 'x' });
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', {});
    register.undo();
    expect(register.get('subProcessor', id)).toMatchObject({ contactName: 'Bo Ek', notes: '' });
    updateSubProcessor(register, id, { notes: 'y' });
    eraseText(register, 'subProcessor', id, 'Bo Ek', { contactName: '' });
    expect([register.undo().result, register.undo().result]).toEqual([7, 3]);
    expect(register.revision(register.latestRevision().number)).toMatchObject({ kind: 'undo', records: 0 });
    expect(register.undoTarget).toBe(2);
    expect(register.verifyChain()).toMatchObject({ intact: true });
  });

  it('brings a removed record back without it', () => {
    const register = newTestRegister();
    const { id } = addSubProcessor(register, { legalName: 'Åsa Öberg', country: 'SE' }).result;
    updateSubProcessor(register, id, { contactPhone: '070-1740605' });
    removeSubProcessor(register, id);
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', {});
    eraseText(register, 'subProcessor', id, '070-1740605', {});
    register.undo();
    expect(register.get('subProcessor', id)).toMatchObject({ legalName: '–', contactPhone: '' });
  });
});

describe('redo', () => {
  it('is offered until something else is edited, whatever was issued in between', () => {
    const register = newTestRegister();
    const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
    updateSubProcessor(register, id, { notes: 'x' });
    register.undo();
    issueEmptyAnnex(register, null);
    expect(register.redoTarget).toBe(3);
    updateSubProcessor(register, id, { website: 'brannkyrka.example' });
    expect(register.redoTarget).toBeNull();
    register.undo();
    expect(register.redoTarget).toBe(6);
  });
});

describe('what an undo concerns', () => {
  it('is called as the edit’s first record, also where the undo took it away', () => {
    const register = newTestRegister();
    addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' });
    register.undo();
    expect([register.subjectOf(2), register.subjectOf(3)]).toEqual(['Brännkyrka Drift AB', 'Brännkyrka Drift AB']);
  });
});
