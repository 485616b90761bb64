import { expect, it } from 'vitest';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { listFindings } from '#register/checks/findings.ts';
import type { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** What is said of customers themselves is tested by itself. */
const ofSubProcessors = (register: Register) =>
  listFindings(register, null).filter(({ customerId }) => customerId === null);

const described = (register: Register): string[] =>
  listFindings(register, null).map(({ severity, values, checkId }) => `${severity} ${values['name']} ${checkId}`);

it('lists the severe first, then by name as Swedes order them', () => {
  const register = newTestRegister();
  for (const legalName of ['Övik AB', 'zonen AB', 'Äng AB', 'Ås AB', 'Alm AB']) {
    addSoundVendor(register, {
      subProcessor: { legalName, address: '' },
      agreements: legalName === 'Äng AB' ? [] : [{}],
    });
  }
  expect(described(register)).toEqual([
    'severe Äng AB agreement-missing',
    'warning Alm AB address-missing',
    'warning zonen AB address-missing',
    'warning Ås AB address-missing',
    'warning Äng AB address-missing',
    'warning Övik AB address-missing',
  ]);
});

it('says whose a finding is and what the processing is called', () => {
  const register = newTestRegister();
  const { id, processingIds } = addSoundVendor(register, {
    processings: [{}, { purpose: {}, storageCountries: ['IN'] }],
  });
  expect(listFindings(register, null)).toMatchObject([
    {
      checkId: 'transfer-tool-missing',
      table: 'processing',
      recordId: processingIds[1],
      subProcessorId: id,
      field: 'transferTool',
      values: { name: 'Granholmen Drift AB', processing: '', number: 2, countries: 'IN' },
      setAside: null,
    },
    { checkId: 'text-missing', recordId: processingIds[1] },
  ]);
});

it('finds in the past what was so then, on the date looked at', () => {
  const register = newTestRegister();
  const { id } = addSoundVendor(register, { subProcessor: { address: '' }, agreements: [{ expiresOn: '2026-06-30' }] });
  const before = register.latestRevision().number;
  updateSubProcessor(register, id, { address: 'Kajgatan 1\n111 99 Stockholm' });
  const at = (revision: number, date: string): string[] =>
    listFindings(register, { revision, date }).map(({ checkId }) => checkId);
  expect(listFindings(register, null)).toEqual([]);
  expect(at(before, '2026-03-01')).toEqual(['address-missing']);
  expect(at(before, '2026-06-01')).toEqual(['agreement-expiring', 'address-missing']);
  expect(at(before + 1, '2026-07-01')).toEqual(['agreement-missing']);
});

it('notices what changes in the one that engages it, and takes that back', () => {
  const register = newTestRegister();
  const engager = addSoundVendor(register);
  addSoundVendor(register, { subProcessor: { legalName: 'Ytterholmen AB', engagedById: engager.id } });
  expect(listFindings(register, null)).toEqual([]);
  updateProcessing(register, engager.processingIds[0] ?? '', { state: 'ended', deletionConfirmation: 'Intyg' });
  expect(described(register)).toEqual(['severe Ytterholmen AB engager-ended']);
  updateSubProcessor(register, engager.id, { legalName: 'Granholmen Gruppen AB' });
  expect(listFindings(register, null)[0]?.values['engager']).toBe('Granholmen Gruppen AB');
  register.undo();
  register.undo();
  expect(listFindings(register, null)).toEqual([]);
});

it('has nothing left to say when the sub-processor is gone', () => {
  const register = newTestRegister();
  const { id } = addSoundVendor(register, { subProcessor: { address: '' } });
  removeSubProcessor(register, id);
  expect(listFindings(register, null)).toEqual([]);
});

it('asks for a translation into each language of the customers that use the service, naming the fields', () => {
  const register = newTestRegister();
  const serviceIds = [register.ports.newId(), register.ports.newId()];
  register.commit('add-service', (tx) => {
    for (const id of serviceIds) tx.insert('service', { id, name: id, description: {}, active: true });
  });
  const [payroll = '', time = ''] = serviceIds;
  const { processingIds } = addSoundVendor(register, {
    processings: [{ serviceIds: [payroll], dataSubjects: { sv: 'Anställda' }, location: { en: 'Gothenburg' } }],
  });
  const add = (language: ContentLanguage, service: string): void => {
    const { id } = addCustomer(register, { name: `Kund ${language}`, language }).result;
    register.commit('edit-customer', (tx) => tx.update('customer', id, { serviceIds: [service] }));
  };
  expect(ofSubProcessors(register)).toEqual([]);
  add('en', payroll);
  add('de', time);
  expect(ofSubProcessors(register)).toMatchObject([
    {
      checkId: 'text-untranslated',
      recordId: processingIds[0],
      severity: 'notice',
      field: 'dataSubjects',
      subject: 'en',
      values: { language: 'en', fields: 'dataSubjects' },
    },
  ]);
  add('sv', payroll);
  expect(ofSubProcessors(register).map(({ subject, field }) => `${subject} ${field}`)).toEqual([
    'en dataSubjects',
    'sv location',
  ]);
});

it('asks for a public label in the language of the customers', () => {
  const register = newTestRegister();
  addSoundVendor(register, { subProcessor: { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } });
  addCustomer(register, { name: 'Customer', language: 'en' });
  expect(ofSubProcessors(register)).toMatchObject([
    { checkId: 'text-untranslated', table: 'subProcessor', field: 'publicLabel', subject: 'en' },
  ]);
});
