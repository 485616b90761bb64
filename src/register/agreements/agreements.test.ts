import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  addAgreement,
  removeAgreement,
  removeAgreementDocument,
  renewAgreement,
  updateAgreement,
} from '#register/agreements/agreements.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { putReading } from '#register/documents/readings.ts';
import type { Register } from '#register/store/register.ts';
import { recordsSince } from '#register/records-delta.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

function withVendor() {
  const register = newTestRegister();
  const subProcessorId = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result.id;
  const { id } = addAgreement(register, { subProcessorId, kind: 'dpa', title: 'DPA' }).result;
  return { register, subProcessorId, id };
}

function attach(register: Register, subProcessorId: string, agreementId: string): void {
  const path = join(temporaryFolder(), 'dpa.pdf');
  writeFileSync(path, `%PDF-1.7 ${agreementId}`);
  attachDocuments(register, { subProcessorId, agreementId, paths: [path] });
}

it('a new version begins without the old one’s dates and signatories, and with its terms and checklist', () => {
  const { register, id } = withVendor();
  const checklist = { '3a': { stated: true, where: 'p. 4, § 3' }, '4': { stated: false, where: '' } };
  const terms = { parties: ['Nordvik', 'Brännkyrka'], noticePeriodMonths: 3, governingLaw: 'Sweden', checklist };
  updateAgreement(register, id, { ...terms, version: '2.09', signedOn: '2024-01-01', status: 'signed', notes: 'old' });
  updateAgreement(register, id, { signatories: ['Xenia Qvistzö'], inForceFrom: '2024-02-01', expiresOn: '2027-01-31' });
  const renewed = register.get('agreement', renewAgreement(register, id).result.id);
  expect(renewed).toMatchObject({ ...terms, supersedesId: id, version: '2.10', status: 'draft' });
  expect([renewed.signedOn, renewed.inForceFrom, renewed.expiresOn]).toEqual([null, null, null]);
  expect([renewed.signatories, renewed.notes]).toEqual([[], '']);
});

it('a version is not renewed twice, which would leave two that count', () => {
  const { register, id } = withVendor();
  renewAgreement(register, id);
  expect(() => renewAgreement(register, id)).toThrow(expect.objectContaining({ code: 'AGREEMENT_SUPERSEDED' }));
});

it('taking a version out of the middle keeps the line of versions together, and undo brings it back', () => {
  const { register, subProcessorId, id } = withVendor();
  const second = renewAgreement(register, id).result.id;
  const third = renewAgreement(register, second).result.id;
  attach(register, subProcessorId, second);
  removeAgreement(register, second);
  expect(register.get('agreement', third).supersedesId).toBe(id);
  expect(register.all('agreementDocument')).toEqual([]);
  register.undo();
  expect(register.get('agreement', third).supersedesId).toBe(second);
  expect(register.all('agreementDocument')).toHaveLength(1);
});

it('an agreement outlives its last document, and counts as signed only while a signed copy or a date says so', () => {
  const { register, subProcessorId, id } = withVendor();
  attach(register, subProcessorId, id);
  const [link] = register.all('agreementDocument');
  removeAgreementDocument(register, link?.id ?? '');
  expect(agreementsOn(register, '2026-03-01')(subProcessorId).standings.get(id)?.state).toBe('draft');
});

it('the window hears that coverage changed when only a document came or went', () => {
  const { register, subProcessorId, id } = withVendor();
  const since = () => register.latestRevision().number;
  let before = since();
  attach(register, subProcessorId, id);
  expect(recordsSince(register, before).records.coverage).toEqual({
    [subProcessorId]: { state: 'valid', until: null },
  });
  const [link] = register.all('agreementDocument');
  before = since();
  removeAgreementDocument(register, link?.id ?? '');
  expect(recordsSince(register, before).records.coverage).toEqual({
    [subProcessorId]: { state: 'missing', until: null },
  });
});

it('a signed copy that reading could not open proves nothing, and the window hears of it without an edit', () => {
  const { register, subProcessorId, id } = withVendor();
  attach(register, subProcessorId, id);
  const [link] = register.all('agreementDocument');
  putReading(register.database, link?.sha256 ?? '', { state: 'unreadable', pages: [], truncated: false }, null);
  expect(agreementsOn(register, '2026-03-01')(subProcessorId).standings.get(id)?.state).toBe('draft');
  const missing = { [subProcessorId]: { state: 'missing', until: null } };
  expect(recordsSince(register, register.latestRevision().number).records.coverage).toEqual(missing);
  updateAgreement(register, id, { status: 'signed' });
  expect(agreementsOn(register, '2026-03-01')(subProcessorId).standings.get(id)?.state).toBe('valid');
});

it.each([
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['text', Buffer.from('Avtal')],
  ['anything', Buffer.from([1, 2, 3, 0])],
])('%s that is called .pdf is no signed copy by itself', (_what, bytes) => {
  const { register, subProcessorId, id } = withVendor();
  const path = join(temporaryFolder(), 'PUB-avtal.pdf');
  writeFileSync(path, bytes);
  attachDocuments(register, { subProcessorId, agreementId: id, paths: [path] });
  expect(agreementsOn(register, '2026-03-01')(subProcessorId).standings.get(id)?.state).toBe('draft');
});

it('versions stay one line: no circle, no fork, nobody else’s agreement', () => {
  const { register, subProcessorId, id } = withVendor();
  const second = renewAgreement(register, id).result.id;
  const other = addAgreement(register, { subProcessorId, kind: 'dpa', title: 'Other' }).result.id;
  const elsewhere = addSubProcessor(register, { legalName: 'Tall Post AB', country: 'SE' }).result.id;
  const theirs = addAgreement(register, { subProcessorId: elsewhere, kind: 'dpa', title: 'Theirs' }).result.id;
  for (const [one, supersedesId] of [
    [id, id],
    [id, second],
    [other, id],
    [other, theirs],
  ] as const) {
    expect(() => updateAgreement(register, one, { supersedesId })).toThrow(
      expect.objectContaining({ code: 'AGREEMENT_NOT_A_LINE' }),
    );
  }
  updateAgreement(register, other, { supersedesId: second });
  expect(register.get('agreement', other).supersedesId).toBe(second);
});
