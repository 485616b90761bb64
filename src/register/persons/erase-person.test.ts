import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { restoreRecord } from '#register/history/restore-record.ts';
import { restoreRegister } from '#register/history/restore-register.ts';
import { takeOut } from '#register/history/take-out.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { reportOf } from '#register/persons/report.ts';
import { findRecords } from '#register/search/find-records.ts';
import { recordsOf } from '#register/state.ts';
import { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { differencesIn } from '#test/differences.ts';
import { bytesOf, personEverywhere as example, traces, xenia } from '#test/person-everywhere.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

const eraseAll = (register: Register, authors = false) =>
  erasePerson(register, { person: xenia, places: reportOf(register, xenia).places, authors });

const placesOf = (register: Register) => reportOf(register, xenia).places;

it('leaves nothing of them in the file, whatever was edited, undone, redone and removed before', () => {
  const { register, path, vendorId, agreementId } = example();
  const id = register.ports.newId;
  const organisation = { representative: 'Xenia Qvistzö', dpoName: 'Xenia Qvistzö', dpoPhone: '0701234567' };
  register.commit('edit-organisation', (tx) => tx.update('organisation', register.organisation.id, organisation));
  const told = {
    recipient: 'Xenia Qvistzö',
    nameTold: 'Xenia Qvistzö Konsult',
    publicLabel: '',
    toldOn: '2026-03-01',
  };
  register.commit('log-reveal', (tx) =>
    tx.insert('reveal', {
      id: id(),
      subProcessorId: vendorId,
      customerId: null,
      ...told,
      means: 'phone',
      ground: 'Ring 070-1234567',
      annexId: null,
      notes: '',
    }),
  );
  updateSubProcessor(register, vendorId, { notes: 'Xenia Qvistzö slutade' });
  register.undo();
  register.redo();
  updateSubProcessor(register, vendorId, { contactName: '', notes: `${'lång '.repeat(3800)}Xenia Qvistzö` });
  register.commit('edit-agreement', (tx) => tx.update('agreement', agreementId, { signatories: ['Olle Berg'] }));
  updateSubProcessor(register, vendorId, { notes: 'kort' });
  removeSubProcessor(register, vendorId);
  register.undo();
  expect(bytesOf(path)).toMatch(traces);
  const { result } = eraseAll(register);
  expect(result.erased).toBeGreaterThan(12);
  expect(placesOf(register)).toEqual([]);
  expect(findRecords(register, 'xenia', 10).total + findRecords(register, 'qvistz', 10).total).toBe(0);
  expect(register.verifyChain()).toMatchObject({ intact: true });
  expect(differencesIn(register)).toEqual([]);
  // The stored file has her name in its bytes, which remain, as the report says.
  const remaining = 'Avtal Xenia Qvistzö 2026.pdf';
  const clean = (): string => bytesOf(path).replace(Buffer.from(remaining).toString('latin1'), '');
  expect(clean()).not.toMatch(traces);
  register.close();
  expect(clean()).not.toMatch(traces);
  const again = Register.open(path, fixedPorts());
  expect(again.get('reveal', again.all('reveal')[0]?.id ?? '')).toMatchObject({
    recipient: '[…]',
    nameTold: '[…] Konsult',
    ground: 'Ring […]',
  });
  expect(again.organisation).toMatchObject({ representative: '', dpoName: '', dpoPhone: '' });
  again.close();
});

it('leaves no letters of them in the search index, not even unused', () => {
  const { register } = example();
  const letters = ['xen', 'qvi', 'stz', 'tzo'];
  const index = (): string =>
    register.database
      .prepare('SELECT block FROM search_data')
      .pluck()
      .all()
      .map((block) => (block as Buffer).toString('latin1'))
      .join();
  expect(letters.some((three) => index().includes(three))).toBe(true);
  eraseAll(register);
  expect(letters.filter((three) => index().includes(three))).toEqual([]);
});

it('takes words out of texts and lists, and keeps the rest', () => {
  const { register, vendorId, agreementId } = example();
  eraseAll(register);
  expect(register.get('agreement', agreementId)).toMatchObject({
    title: 'Avtal med […]',
    signatories: ['Olle Berg'],
    parties: ['Nordvik Ekonomi AB', 'Alfa AB genom […]'],
  });
  expect(register.all('processing')[0]?.purpose).toEqual({ sv: 'Support av […]' });
  expect(register.all('agreementDocument').map(({ name }) => name)).toEqual(['Avtal […] 2026.pdf', 'Bilaga 1.pdf']);
  expect(register.get('subProcessor', vendorId)).toMatchObject({
    contactName: '',
    contactPosition: '',
    contactPhone: '',
  });
});

it('erases the chosen places only, and none that are not the person’s', () => {
  const { register, vendorId, agreementId } = example();
  const places = [
    { table: 'subProcessor', recordId: vendorId, field: 'contactPhone' },
    { table: 'subProcessor', recordId: vendorId, field: 'legalName' },
    { table: 'agreement', recordId: agreementId, field: 'notes' },
  ] as const;
  const { result, revision } = erasePerson(register, { person: xenia, places, authors: false });
  expect(result.erased).toBe(1);
  expect(register.get('subProcessor', vendorId)).toMatchObject({
    legalName: 'Alfa AB',
    contactName: 'Xenia Qvistzö',
    contactPhone: '',
  });
  expect(register.revision(revision ?? 0)).toMatchObject({ kind: 'erase', action: 'erase-person', records: 1 });
  const nothing = (): unknown => erasePerson(register, { person: xenia, places, authors: false });
  expect(nothing).toThrow(expect.objectContaining({ code: 'PERSON_NOT_FOUND' }));
});

it('is a revision that says where and not what, and that undo passes over', () => {
  const { register, vendorId } = example();
  updateSubProcessor(register, vendorId, { tradeName: 'Alfa' });
  const { revision } = eraseAll(register);
  const changes = register.changesOf(revision ?? 0).filter(({ recordId }) => recordId === vendorId);
  expect(changes.map(({ field, before }) => [field, before])).toEqual([
    ['contactName', null],
    ['contactEmail', null],
    ['contactPhone', null],
    ['contactPosition', null],
  ]);
  register.undo();
  expect(register.get('subProcessor', vendorId)).toMatchObject({ tradeName: '', contactName: '' });
});

it('keeps the data away for good: undo, redo and the past show blanks', () => {
  const { register, path, vendorId } = example();
  const removed = register.latestRevision().number;
  updateSubProcessor(register, vendorId, {
    contactName: '',
    contactEmail: '',
    contactPhone: '',
    contactPosition: '',
  });
  eraseAll(register);
  register.undo();
  expect(register.get('subProcessor', vendorId)).toMatchObject({
    legalName: 'Alfa AB',
    contactName: '',
    contactPhone: '',
  });
  register.undo();
  expect(register.all('subProcessor')).toEqual([]);
  register.redo();
  register.redo();
  expect(placesOf(register)).toEqual([]);
  const past = recordsOf(register, { revision: removed, date: '2026-03-01' });
  expect(past.subProcessors).toMatchObject([{ legalName: 'Alfa AB', contactName: '', contactEmail: '' }]);
  expect(past.erased).toContain(`${vendorId}/contactName`);
  expect(register.verifyChain()).toMatchObject({ intact: true });
  expect(differencesIn(register)).toEqual([]);
  register.close();
  expect(bytesOf(path).replaceAll(/Avtal Xenia Qvistz\S+ 2026/gu, '')).not.toMatch(traces);
});

it('keeps them away from whoever restores a record, takes it out of the bin or restores the register', () => {
  const { register, vendorId } = example();
  const then = register.latestRevision().number;
  const { revision: removal } = removeSubProcessor(register, vendorId);
  eraseAll(register);
  takeOut(register, vendorId, removal ?? 0);
  expect(register.get('subProcessor', vendorId)).toMatchObject({ legalName: 'Alfa AB', contactName: '' });
  updateSubProcessor(register, vendorId, { tradeName: 'Alfa' });
  restoreRecord(register, 'subProcessor', vendorId, then);
  expect(register.get('subProcessor', vendorId)).toMatchObject({ tradeName: '', contactName: '' });
  restoreRegister(register, then);
  expect(placesOf(register)).toEqual([]);
});

it('erases who made the revisions only when that is asked', () => {
  const path = join(temporaryFolder(), 'test.bilaga');
  let author = 'Xenia Qvistzö';
  const register = newTestRegister(path, { ...fixedPorts(), author: () => author });
  register.commit('edit-organisation', (tx) =>
    tx.update('organisation', register.organisation.id, { dpoName: author }),
  );
  author = 'Olle Berg';
  expect(reportOf(register, xenia)).toMatchObject({
    authored: 2,
    remains: [{ kind: 'author', name: 'Xenia Qvistzö' }],
  });
  expect(eraseAll(register).result.remains).toEqual([{ kind: 'author', name: 'Xenia Qvistzö' }]);
  expect(bytesOf(path)).toMatch(traces);
  const { result } = erasePerson(register, { person: xenia, places: [], authors: true });
  expect(result).toEqual({ erased: 0, readings: 0, remains: [] });
  expect(register.revisions().map((revision) => revision.author)).toEqual(['Olle Berg', 'Olle Berg', null, null]);
  expect(register.verifyChain()).toEqual({ intact: true, revisions: 4 });
  expect(differencesIn(register)).toEqual([]);
  register.close();
  expect(bytesOf(path)).not.toMatch(traces);
});

it('leaves alone what is somebody else’s by now', () => {
  const { register, vendorId } = example();
  updateSubProcessor(register, vendorId, { contactPhone: '08-55 55 55' });
  const olle = { contactName: 'Olle Berg', contactPosition: 'Jurist', contactEmail: 'olle@alfa.example' };
  updateSubProcessor(register, vendorId, { ...olle, contactPhone: '08-66 66 66' });
  eraseAll(register);
  expect(register.get('subProcessor', vendorId)).toMatchObject({ ...olle, contactPhone: '08-66 66 66' });
  register.close();
  expect(bytesOf(register.path)).not.toMatch(/55 55 55|avtalsansvarig/iu);
  expect(bytesOf(register.path)).toContain('08-66 66 66');
});

it('leaves nothing in a register either that was edited by a version that did not clear unused bytes', () => {
  const { register, path } = example();
  updateSubProcessor(register, register.all('subProcessor')[0]?.id ?? '', {
    notes: `Xenia Qvistzö ${'x'.repeat(3000)}`,
  });
  register.close();
  const old = new Database(path);
  old.pragma('secure_delete = OFF');
  old.exec(
    `UPDATE sub_processor SET notes = ''; DROP TABLE search; DROP TABLE search_entry; DROP TABLE search_version;
     DROP TABLE document_search; DROP TABLE document_page; DROP TABLE document_reading;
     ALTER TABLE agreement DROP COLUMN scc_module; ALTER TABLE agreement DROP COLUMN renewal_months;
     ALTER TABLE agreement DROP COLUMN checklist; DROP TABLE trusted_authority; DROP TABLE signature_path;
     DROP TABLE document_check; DROP TABLE own_profile; DROP TABLE annex_copy; DROP TABLE planned_change;
     DROP TABLE notice_recipient; DROP TABLE change_notice; ALTER TABLE organisation DROP COLUMN accent_colour;
     ALTER TABLE organisation DROP COLUMN measures; ALTER TABLE customer DROP COLUMN representative;
     ALTER TABLE customer DROP COLUMN dpo_name; ALTER TABLE customer DROP COLUMN dpo_email;
     ALTER TABLE customer DROP COLUMN dpo_phone`,
  );
  old.exec(`PRAGMA user_version = 2`);
  old.close();
  const migrated = Register.open(path, fixedPorts());
  eraseAll(migrated);
  migrated.close();
  expect(bytesOf(path).replaceAll(/Avtal Xenia Qvistz\S+ 2026/gu, '')).not.toMatch(traces);
});
