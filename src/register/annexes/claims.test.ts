import { expect, it } from 'vitest';
import type { ClaimId } from '#shared/model/claim.ts';
import { addAgreement, updateAgreement } from '#register/agreements/agreements.ts';
import { annexedProcessings } from '#register/annexes/annexed-processings.ts';
import { proveClaim } from '#register/annexes/claims.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { addSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

const date = '2026-03-01';

function withVendor() {
  const register = newTestRegister();
  const vendor = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateProcessing(register, vendor.processingId, { purpose: { sv: 'Drift' }, state: 'active' });
  const reasons = (claim: ClaimId): string[] =>
    proveClaim(claim, { records: register, rows: annexedProcessings(register, null), date }).missing.map(
      ({ reason }) => reason,
    );
  return { register, vendor, reasons };
}

it('the sentence on agreements is printed only while each one is in force', () => {
  const { register, vendor, reasons } = withVendor();
  const choice = { profile: 'list', language: 'sv', audience: 'public', customerId: null, number: null } as const;
  const compose = () => composeAnnex(register, { ...choice, claims: ['agreement-with-all'] }).content.notes;
  expect(compose).toThrow(expect.objectContaining({ code: 'CLAIM_NOT_PROVEN' }));
  const { id } = addAgreement(register, { subProcessorId: vendor.id, kind: 'dpa', title: 'DPA' }).result;
  updateAgreement(register, id, { signedOn: '2025-01-01' });
  expect(compose()).toEqual([expect.stringContaining('personuppgiftsbiträdesavtal enligt artikel 28.4')]);
  updateAgreement(register, id, { expiresOn: '2026-02-28' });
  expect(reasons('agreement-with-all')).toEqual(['expired']);
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
});
