import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ClaimId } from '#shared/model/claim.ts';
import { addAgreement, updateAgreement } from '#register/agreements/agreements.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { annexedProcessings } from '#register/annexes/annexed-processings.ts';
import { proveClaim } from '#register/annexes/claims.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import { putReading } from '#register/documents/readings.ts';
import type { Register } from '#register/store/register.ts';
import { addSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

const date = '2026-03-01';

function withVendor() {
  const register = newTestRegister();
  const vendor = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateProcessing(register, vendor.processingId, { purpose: { sv: 'Drift' }, state: 'active' });
  const reasons = (claim: ClaimId): string[] =>
    proveClaim(claim, {
      records: register,
      rows: annexedProcessings(register, null),
      date,
      readings: knownDocuments(register),
    }).missing.map(({ reason }) => reason);
  return { register, vendor, reasons };
}

function attachCopy(register: Register, subProcessorId: string, agreementId: string | null): void {
  const path = join(temporaryFolder(), 'DPA.pdf');
  writeFileSync(path, '%PDF-1.7 and no more');
  attachDocuments(register, { subProcessorId, agreementId, paths: [path] });
}

it('the sentence on agreements is printed only while each one is in force', () => {
  const { register, vendor, reasons } = withVendor();
  const choice = { profile: 'list', language: 'sv', audience: 'public', customerId: null, number: null } as const;
  const compose = () => composeAnnex(register, { ...choice, claims: ['agreement-with-all'] }).content.notes;
  expect(compose).toThrow(expect.objectContaining({ code: 'CLAIM_NOT_PROVEN' }));
  const { id } = addAgreement(register, { subProcessorId: vendor.id, kind: 'dpa', title: 'DPA' }).result;
  updateAgreement(register, id, { signedOn: '2025-01-01' });
  expect(reasons('agreement-with-all')).toEqual(['no-copy']);
  attachCopy(register, vendor.id, id);
  expect(compose()).toEqual([expect.stringContaining('personuppgiftsbiträdesavtal enligt artikel 28.4')]);
  updateAgreement(register, id, { expiresOn: '2026-02-28' });
  expect(reasons('agreement-with-all')).toEqual(['expired']);
});

it('the sentence on agreements is not printed where none in force covers a processing of the annex', () => {
  const { register, vendor, reasons } = withVendor();
  const { id } = addAgreement(register, { subProcessorId: vendor.id, kind: 'dpa', title: 'DPA' }).result;
  updateAgreement(register, id, { signedOn: '2025-01-01', processingIds: [vendor.processingId] });
  attachCopy(register, vendor.id, id);
  expect(reasons('agreement-with-all')).toEqual([]);
  updateAgreement(register, id, { processingIds: [] });
  expect(reasons('agreement-with-all')).toEqual(['not-covering']);
});

it('a signed copy that nobody can open, or whose signature does not hold, proves no agreement', () => {
  const { register, vendor, reasons } = withVendor();
  attachCopy(register, vendor.id, null);
  expect(reasons('agreement-with-all')).toEqual([]);
  const sha256 = register.all('agreementDocument')[0]?.sha256 ?? '';
  const signatures = { verdict: 'invalid' as const, changedAfter: true, signers: [] };
  putReading(
    register.database,
    sha256,
    { state: 'read', pages: [{ page: 1, text: 'DPA' }], truncated: false },
    signatures,
  );
  expect(reasons('agreement-with-all')).toEqual(['refuted']);
  putReading(register.database, sha256, { state: 'unreadable', pages: [], truncated: false }, null);
  expect(reasons('agreement-with-all')).toEqual(['refuted']);
});

it('nothing is claimed of countries that nobody has filled in, nor of access from outside', () => {
  const { register, vendor, reasons } = withVendor();
  expect([reasons('stored-in-eea'), reasons('processed-in-eea')]).toEqual([['unknown'], ['unknown']]);
  updateProcessing(register, vendor.processingId, { storageCountries: ['SE', 'NO'], accessCountries: ['US'] });
  expect([reasons('stored-in-eea'), reasons('processed-in-eea')]).toEqual([[], ['outside']]);
});

it('a transfer without a tool is not covered, also where the finding was set aside', () => {
  const { register, vendor, reasons } = withVendor();
  updateProcessing(register, vendor.processingId, { storageCountries: ['IN'] });
  expect(reasons('transfers-covered')).toEqual(['finding']);
  const checkId = 'transfer-tool-missing';
  register.commit('set-finding-aside', (tx) =>
    tx.insert('setAside', {
      id: register.ports.newId(),
      checkId,
      recordTable: 'processing',
      recordId: vendor.processingId,
      subject: '',
      reason: 'Until summer',
      until: '2027-01-01',
    }),
  );
  expect(reasons('transfers-covered')).toEqual(['finding']);
});

it('a review that is overdue or was never made is not on time', () => {
  const { register, vendor, reasons } = withVendor();
  expect(reasons('reviewed')).toEqual(['never']);
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2025-08-28', reviewIntervalMonths: 6 });
  expect(reasons('reviewed')).toEqual(['overdue']);
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2026-01-01' });
  expect(reasons('reviewed')).toEqual([]);
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2027-01-01' });
  expect(reasons('reviewed')).toEqual(['never']);
});
