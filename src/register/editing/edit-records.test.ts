import { describe, expect, it } from 'vitest';
import { addCustomer } from '#register/customers/customers.ts';
import { editRecords } from '#register/editing/edit-records.ts';
import { addService } from '#register/organisation/services.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { snapshot } from '#test/snapshot.ts';

function threeVendors() {
  const register = newTestRegister();
  const add = (legalName: string) => addSubProcessor(register, { legalName, country: 'SE' }).result;
  const [birch, pine, fir] = [add('Björk Drift AB'), add('Tall Post AB'), add('Gran Data AB')];
  const customer = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
  return { register, birch, pine, fir, customer };
}

const unknownId = '99999999-9999-4999-8999-999999999999';

describe('editing many records', () => {
  it('is one revision over all tables, which one undo takes back', () => {
    const { register, birch, pine, customer } = threeVendors();
    const before = snapshot(register);
    const { revision } = editRecords(register, [
      { table: 'subProcessor', id: birch.id, patch: { country: 'FI' } },
      { table: 'processing', id: pine.processingId, patch: { purpose: { sv: 'Utskick' } } },
      { table: 'customer', id: customer, patch: { noticePeriodDays: 30 } },
    ]);
    expect(register.revision(revision ?? 0)).toMatchObject({ action: 'edit-records', records: 3 });
    expect(register.get('customer', customer).noticePeriodDays).toBe(30);
    register.undo();
    expect(snapshot(register)).toEqual(before);
  });

  it('applies edits of one record in their order, and calls the revision by what was edited', () => {
    const { register, birch } = threeVendors();
    const { revision } = editRecords(register, [
      { table: 'subProcessor', id: birch.id, patch: { website: 'one.example', tradeName: 'Björk' } },
      { table: 'subProcessor', id: birch.id, patch: { website: 'two.example' } },
    ]);
    expect(register.get('subProcessor', birch.id)).toMatchObject({ website: 'two.example', tradeName: 'Björk' });
    expect(register.revision(revision ?? 0)?.action).toBe('edit-sub-processor');
    register.undo();
    expect(register.get('subProcessor', birch.id)).toMatchObject({ website: '', tradeName: '' });
  });

  it('lets two sub-processors change places in a chain, whatever the order of the edits', () => {
    const { register, birch, pine } = threeVendors();
    editRecords(register, [{ table: 'subProcessor', id: birch.id, patch: { engagedById: pine.id } }]);
    editRecords(register, [
      { table: 'subProcessor', id: pine.id, patch: { engagedById: birch.id } },
      { table: 'subProcessor', id: birch.id, patch: { engagedById: null } },
    ]);
    expect(register.get('subProcessor', pine.id).engagedById).toBe(birch.id);
  });

  it('refuses a circle over several edits, by name, and changes nothing', () => {
    const { register, birch, pine, fir } = threeVendors();
    const before = snapshot(register);
    const circle = (): unknown =>
      editRecords(register, [
        { table: 'subProcessor', id: birch.id, patch: { engagedById: pine.id, country: 'NO' } },
        { table: 'subProcessor', id: pine.id, patch: { engagedById: fir.id } },
        { table: 'subProcessor', id: fir.id, patch: { engagedById: birch.id } },
      ]);
    expect(circle).toThrow('Björk Drift AB cannot be engaged by Tall Post AB');
    expect(snapshot(register)).toEqual(before);
  });

  it('refuses services and engagers that do not exist, and says where', () => {
    const { register, birch, customer } = threeVendors();
    addService(register, 'Lön');
    const edit =
      (...edits: Parameters<typeof editRecords>[1]) =>
      () =>
        editRecords(register, edits);
    expect(edit({ table: 'processing', id: birch.processingId, patch: { serviceIds: [unknownId] } })).toThrow(
      'Björk Drift AB: what “Services” refers to',
    );
    expect(edit({ table: 'customer', id: customer, patch: { serviceIds: [unknownId] } })).toThrow('Lindome kommun: ');
    expect(edit({ table: 'subProcessor', id: birch.id, patch: { engagedById: unknownId } })).toThrow('“Engaged by”');
    expect(
      edit({ table: 'processing', id: birch.processingId, patch: { transferDocumentSha256: 'a'.repeat(64) } }),
    ).toThrow(expect.objectContaining({ code: 'REFERENCE_MISSING' }));
  });

  it('names the record and the field of a value that does not fit', () => {
    const { register, birch, pine } = threeVendors();
    const edit = (): unknown =>
      editRecords(register, [
        { table: 'subProcessor', id: birch.id, patch: { legalName: 'Björk AB' } },
        { table: 'subProcessor', id: pine.id, patch: { legalName: ' ' } },
      ]);
    expect(edit).toThrow('Tall Post AB: “Legal name” cannot be used: it must not be empty. Nothing was changed.');
    expect(register.get('subProcessor', birch.id).legalName).toBe('Björk Drift AB');
  });
});
