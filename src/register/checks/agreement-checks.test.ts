import { expect, it } from 'vitest';
import type { DocumentReading } from '#shared/model/document-reading.ts';
import { removeAgreementDocument, renewAgreement, updateAgreement } from '#register/agreements/agreements.ts';
import { listFindings } from '#register/checks/findings.ts';
import { putReading } from '#register/documents/readings.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const found = (register: Register) =>
  listFindings(register, null).map(({ checkId, severity, values }) =>
    [checkId, severity, values['how'] ?? values['why'] ?? values['state'] ?? ''].join(' ').trim(),
  );

function withVendor() {
  const register = newTestRegister();
  const { processingIds, agreementIds } = addSoundVendor(register);
  const [copy] = register.all('agreementDocument');
  if (!copy) throw new Error('a sound vendor has a signed copy');
  return { register, copy, processingId: processingIds[0] ?? '', agreementId: agreementIds[0] ?? '' };
}

const text = (state: DocumentReading['state']) => ({ state, pages: [], truncated: false });
const signatures = (verdict: 'valid' | 'invalid', changedAfter = false) => ({ verdict, changedAfter, signers: [] });

it('finds a signature that does not hold as soon as it was read, without any edit', () => {
  const { register, copy } = withVendor();
  expect(found(register)).toEqual([]);
  putReading(register.database, copy.sha256, text('read'), signatures('valid'));
  expect(found(register)).toEqual([]);
  putReading(register.database, copy.sha256, text('read'), signatures('invalid'));
  expect(found(register)).toEqual(['signature-broken severe broken']);
  putReading(register.database, copy.sha256, text('read'), signatures('invalid', true));
  expect(found(register)).toEqual(['signature-broken severe changed']);
});

it('finds a document that nobody can open, and tells a password from damage', () => {
  const { register, copy } = withVendor();
  putReading(register.database, copy.sha256, text('no-text'), null);
  expect(found(register)).toEqual([]);
  putReading(register.database, copy.sha256, text('encrypted'), null);
  expect(found(register)).toEqual(['document-unreadable warning encrypted']);
  putReading(register.database, copy.sha256, text('unreadable'), null);
  expect(found(register)).toEqual(['document-unreadable severe damaged']);
});

it('finds that nothing proves the signature once the signed copy is gone, and nothing about old versions', () => {
  const { register, copy, agreementId } = withVendor();
  const { id } = renewAgreement(register, agreementId).result;
  removeAgreementDocument(register, copy.id);
  expect(found(register)).toEqual(['signed-copy-missing warning']);
  updateAgreement(register, id, { signedOn: '2026-02-01' });
  expect(found(register)).toEqual(['signed-copy-missing warning']);
  updateAgreement(register, id, { status: 'ended' });
  expect(found(register)).toEqual(['signed-copy-missing warning']);
});

it('finds a transfer that rests on the document of a superseded version', () => {
  const { register, copy, agreementId, processingId } = withVendor();
  updateProcessing(register, processingId, { transferDocumentSha256: copy.sha256 });
  expect(found(register)).toEqual([]);
  const { id } = renewAgreement(register, agreementId).result;
  expect(found(register)).toEqual([]);
  updateAgreement(register, id, { signedOn: '2026-02-01' });
  expect(found(register)).toContain('superseded-linked warning superseded');
});
