import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { reportOf } from '#register/persons/report.ts';
import type { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { personEverywhere as example, xenia } from '#test/person-everywhere.ts';

const placesOf = (register: Register): string[] =>
  reportOf(register, xenia).places.map(({ table, field, extent, text }) => {
    return `${table}.${field} ${extent}${text === null ? ' (history)' : ''}`;
  });

describe('finding a person', () => {
  it('lists the fields that are theirs and the texts in which they stand', () => {
    const { register } = example();
    expect(placesOf(register)).toEqual([
      'subProcessor.contactName whole',
      'subProcessor.contactEmail whole',
      'subProcessor.contactPhone whole',
      'subProcessor.contactPosition whole',
      'processing.purpose part',
      'agreement.title part',
      'agreement.parties part',
      'agreement.signatories part',
      'agreementDocument.name part',
    ]);
  });

  it('knows a position and a number as theirs from the time when they were the contact, and leaves the next one alone', () => {
    const { register, vendorId } = example();
    updateSubProcessor(register, vendorId, { contactPhone: '08-55 55 55' });
    const olle = { contactName: 'Olle Berg', contactPosition: 'Jurist', contactEmail: 'olle@alfa.example' };
    updateSubProcessor(register, vendorId, { ...olle, contactPhone: '08-66 66 66' });
    const vendorPlaces = (): string[] => placesOf(register).filter((place) => place.startsWith('subProcessor'));
    expect(vendorPlaces().toSorted()).toEqual(
      ['contactEmail', 'contactName', 'contactPhone', 'contactPosition'].map(
        (field) => `subProcessor.${field} whole (history)`,
      ),
    );
  });

  it('does not take somebody else for them because of a shared address', () => {
    const { register, vendorId } = example();
    updateSubProcessor(register, vendorId, { contactName: 'Olle Berg', contactPosition: 'Jurist' });
    const places = reportOf(register, xenia).places.filter(({ table }) => table === 'subProcessor');
    expect(Object.fromEntries(places.map(({ field, text }) => [field, text]))).toEqual({
      contactName: null,
      contactPosition: null,
      contactEmail: 'xenia@alfa.example',
      contactPhone: '+46 70 123 45 67',
    });
  });

  it('takes a customer’s officer and its contact for two people', () => {
    const { register } = example();
    const { id } = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result;
    const officer = { dpoName: 'Xenia Qvistzö', dpoEmail: 'dso@asele.example', dpoPhone: '0940-12 34' };
    updateCustomer(register, id, { contactName: 'Olle Berg', contactEmail: 'olle@asele.example', ...officer });
    const places = (): string[] => placesOf(register).filter((place) => place.startsWith('customer'));
    expect(places()).toEqual(['customer.dpoName whole', 'customer.dpoEmail whole', 'customer.dpoPhone whole']);
    updateCustomer(register, id, { dpoName: 'Maud Hale', dpoEmail: '', dpoPhone: '', representative: 'Xenia Qvistzö' });
    expect(places().toSorted()).toEqual([
      'customer.dpoEmail whole (history)',
      'customer.dpoName whole (history)',
      'customer.dpoPhone whole (history)',
      'customer.representative whole',
    ]);
  });

  it('finds them in what has been removed, under its last name', () => {
    const { register, vendorId } = example();
    removeSubProcessor(register, vendorId);
    const [place] = reportOf(register, xenia).places;
    expect(place).toMatchObject({ table: 'subProcessor', title: 'Alfa AB', text: null, revisions: 2 });
  });
});

describe('what remains', () => {
  it('names the documents of the agreements concerned, also of removed ones, and copies beside the file', () => {
    const { register, path, vendorId } = example();
    writeFileSync(`${path}.version-2.bak`, '');
    writeFileSync(join(path, '..', 'other.bilaga.version-2.bak'), '');
    removeSubProcessor(register, vendorId);
    expect(reportOf(register, xenia).remains).toEqual([
      { kind: 'document', name: 'Avtal Xenia Qvistzö 2026.pdf' },
      { kind: 'document', name: 'Bilaga 1.pdf' },
      { kind: 'backup', name: 'test.bilaga.version-2.bak' },
    ]);
  });

  it('names the annexes that say it, by the number under which they were issued', async () => {
    const { register, path, vendorId } = example();
    updateSubProcessor(register, vendorId, { address: 'Gatan 1' });
    const out = join(path, '..', 'annex.json');
    const choice = { profile: 'annex-iv', language: 'sv', audience: 'public', customerId: null } as const;
    await issueAnnex(register, { ...choice, out, identity: null });
    const annexes = reportOf(register, xenia).remains.filter(({ kind }) => kind === 'annex');
    expect(annexes).toEqual([{ kind: 'annex', name: register.all('annex')[0]?.number }]);
  });
});
