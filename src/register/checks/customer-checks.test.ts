import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Customer } from '#shared/model/customer.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { findingsSince } from '#register/checks/findings-delta.ts';
import { listFindings } from '#register/checks/findings.ts';
import { addCustomer, attachGround, updateCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { driftOf } from '#register/drift/drift.ts';
import { knownDrift } from '#register/drift/known-drift.ts';
import { addReveals } from '#register/reveals/reveals.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const found = (register: Register): string[] =>
  listFindings(register, null).map(({ values, checkId, table, field }) =>
    `${values['name']} ${checkId} ${table} ${field}`.trim(),
  );

function addTo(register: Register, name: string, patch: Partial<Customer> = {}): string {
  const { id } = addCustomer(register, { name, language: 'sv' }).result;
  updateCustomer(register, id, { noticePeriodDays: 30, ...patch });
  return id;
}

const issueTo = (register: Register, customerId: string | null, isInternal = false) =>
  issueAnnex(register, {
    profile: isInternal ? 'full' : 'list',
    language: 'sv',
    audience: isInternal ? 'internal' : customerId === null ? 'public' : 'customer',
    customerId,
    identity: null,
    out: join(temporaryFolder(), 'a.pdf'),
  });

it('asks for the days of notice where a general authorisation needs them, and for an annex', async () => {
  const register = newTestRegister();
  addSoundVendor(register);
  const id = addTo(register, 'Åsele kommun', { noticePeriodDays: null });
  expect(found(register)).toEqual([
    'Åsele kommun notice-period-missing customer noticePeriodDays',
    'Åsele kommun customer-annex-missing customer',
  ]);
  updateCustomer(register, id, { authorisation: 'specific' });
  await issueTo(register, id);
  expect(found(register)).toEqual([]);
  updateCustomer(register, id, { authorisation: 'general', noticePeriodDays: 0 });
  await driftOf(register, quietWork);
  expect(found(register)).toEqual([]);
});

it('takes an internal annex about a customer for none that the customer has', async () => {
  const register = newTestRegister();
  const { processingIds } = addSoundVendor(register);
  const id = addTo(register, 'Åsele kommun');
  await issueTo(register, id, true);
  expect(found(register)).toEqual(['Åsele kommun customer-annex-missing customer']);
  updateProcessing(register, processingIds[0] ?? '', { purpose: { sv: 'Drift i Finland' } });
  await driftOf(register, quietWork);
  const [outOfDate] = listFindings(register, null).filter(({ checkId }) => checkId === 'annex-out-of-date');
  expect(outOfDate).toMatchObject({ customerId: null, values: { audience: 'internal', number: '2026-001' } });
});

it('knows after a look which annexes are out of date, of customers and of the public, and no sooner', async () => {
  const register = newTestRegister();
  const { processingIds } = addSoundVendor(register);
  const id = addTo(register, 'Åsele kommun');
  await issueTo(register, id);
  await issueTo(register, null);
  await driftOf(register, quietWork);
  const { version } = findingsSince(register, 0);
  updateProcessing(register, processingIds[0] ?? '', { purpose: { sv: 'Drift i Finland' } });
  const outOfDate = () =>
    findingsSince(register, version)
      .changed.flatMap(({ findings }) => findings)
      .filter(({ checkId }) => checkId === 'annex-out-of-date');
  expect(outOfDate()).toEqual([]);
  await driftOf(register, quietWork);
  expect(outOfDate().map(({ values }) => values)).toMatchObject([
    { name: 'Åsele kommun', audience: 'customer', state: 'differs', rows: 1 },
    { audience: 'public', state: 'differs', rows: 1 },
  ]);
  register.undo();
  await driftOf(register, quietWork);
  expect(found(register)).toEqual([]);
});

it('tells an annex that could not be made today, and one that a removed row leaves behind', async () => {
  const register = newTestRegister();
  const { id, processingIds } = addSoundVendor(register);
  await issueTo(register, null);
  updateSubProcessor(register, id, { disclosure: 'masked', publicLabel: {} });
  await driftOf(register, quietWork);
  expect([...knownDrift(register).values()]).toMatchObject([{ state: 'cannot' }]);
  register.undo();
  updateProcessing(register, processingIds[0] ?? '', { state: 'planned' });
  await driftOf(register, quietWork);
  expect([...knownDrift(register).values()]).toMatchObject([{ state: 'cannot' }]);
});

it('looks again only at annexes for which something has changed', async () => {
  const register = newTestRegister();
  const { processingIds } = addSoundVendor(register);
  await issueTo(register, addTo(register, 'Åsele kommun'));
  await driftOf(register, quietWork);
  const [before] = knownDrift(register).values();
  addTo(register, 'Väst & Co AB');
  await driftOf(register, quietWork);
  expect([...knownDrift(register).values()][0]).toBe(before);
  updateProcessing(register, processingIds[0] ?? '', { retention: { sv: 'Ett år' } });
  await driftOf(register, quietWork);
  expect([...knownDrift(register).values()][0]).not.toBe(before);
});

it('wants a ground for masked names that are told by annex, and for each that was told otherwise', async () => {
  const register = newTestRegister();
  const { id: subProcessorId } = addSoundVendor(register, {
    subProcessor: { disclosure: 'masked', publicLabel: { sv: 'Drift' } },
  });
  const id = addTo(register, 'Åsele kommun', { disclosesMasked: true });
  await issueTo(register, id);
  expect(found(register)).toEqual(['Åsele kommun disclosure-without-ground customer disclosureGround']);
  // What has been told stays told.
  updateCustomer(register, id, { disclosesMasked: false });
  await driftOf(register, quietWork);
  expect(found(register)).toEqual([
    'Åsele kommun annex-out-of-date annex',
    'Åsele kommun disclosure-without-ground customer disclosureGround',
  ]);
  register.undo();
  await driftOf(register, quietWork);
  updateCustomer(register, id, { disclosureGround: 'Avtalet, punkt 7' });
  expect(found(register)).toEqual([]);
  const told = { subProcessorId, nameTold: 'Granholmen', publicLabel: '', toldOn: '2026-02-01', notes: '' } as const;
  addReveals(register, [
    { ...told, customerId: id, recipient: 'Åsele kommun', means: 'mail', ground: '' },
    { ...told, customerId: null, recipient: 'En journalist', means: 'phone', ground: ' ' },
    { ...told, customerId: null, recipient: 'IMY', means: 'letter', ground: 'Tillsyn' },
  ]);
  expect(found(register)).toEqual([
    'En journalist disclosure-without-ground reveal ground',
    'Åsele kommun disclosure-without-ground reveal ground',
  ]);
  const ground = join(temporaryFolder(), 'Avtal.pdf');
  writeFileSync(ground, '%PDF-1.7');
  attachGround(register, id, ground, quietWork);
  expect(found(register)).toEqual(['En journalist disclosure-without-ground reveal ground']);
});

it('finds in the past what was so then', async () => {
  const register = newTestRegister();
  addSoundVendor(register);
  const id = addTo(register, 'Åsele kommun', { noticePeriodDays: null });
  const revision = register.latestRevision().number;
  updateCustomer(register, id, { noticePeriodDays: 30 });
  expect(listFindings(register, { revision, date: '2026-02-01' }).map(({ checkId }) => checkId)).toContain(
    'notice-period-missing',
  );
});
