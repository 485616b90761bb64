import { expect, it } from 'vitest';
import { addAgreement, renewAgreement, updateAgreement } from '#register/agreements/agreements.ts';
import { dueItems } from '#register/due/due-items.ts';
import { addSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

const today = '2026-03-01';

function withVendor() {
  const register = newTestRegister();
  const vendor = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  const add = (kind: 'dpa' | 'tia' | 'certificate', patch: Parameters<typeof updateAgreement>[2]): string => {
    const { id } = addAgreement(register, { subProcessorId: vendor.id, kind, title: kind }).result;
    updateAgreement(register, id, { status: 'signed', ...patch });
    return id;
  };
  const due = (from = '2026-01-01', to = '2028-12-31') =>
    dueItems(register, { from, to, today }).map(({ kind, date }) => `${kind} ${date}`);
  return { register, vendor, add, due };
}

it('an agreement that renews itself is told by its last day of notice and its renewal, not as expiring', () => {
  const { add, due } = withVendor();
  add('dpa', { expiresOn: '2026-12-31', renewsItself: true, renewalMonths: 12, noticePeriodMonths: 3 });
  expect(due()).toEqual(['notice 2026-09-30', 'renewal 2027-01-01']);
});

it('what was replaced or has ended does not come up any more', () => {
  const { register, add, due } = withVendor();
  const old = add('dpa', { expiresOn: '2026-04-30', reviewOn: '2026-04-01' });
  add('dpa', { status: 'ended', expiresOn: '2026-05-31' });
  const { id } = renewAgreement(register, old).result;
  expect(due()).toEqual(['agreement-review 2026-04-01', 'expiry 2026-04-30']);
  updateAgreement(register, id, { status: 'signed', signedOn: '2026-02-01' });
  expect(due()).toEqual([]);
});

it('certificates, assessments, reviews and planned starts come up, each on its day', () => {
  const { register, vendor, add, due } = withVendor();
  add('certificate', { expiresOn: '2026-06-30' });
  add('tia', { signedOn: '2024-08-31' });
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2025-08-31', reviewIntervalMonths: 6 });
  updateProcessing(register, vendor.processingId, { state: 'planned', startsOn: '2026-05-01' });
  expect(due()).toEqual([
    'sub-processor-review 2026-02-28',
    'processing-start 2026-05-01',
    'certificate-expiry 2026-06-30',
    'assessment-age 2026-08-31',
  ]);
  expect(due('2026-05-01', '2026-06-30')).toEqual(['processing-start 2026-05-01', 'certificate-expiry 2026-06-30']);
});

it('a masked sub-processor’s item says what it is called outside', () => {
  const { register, vendor, add } = withVendor();
  add('dpa', { expiresOn: '2026-06-30' });
  updateSubProcessor(register, vendor.id, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  expect(dueItems(register, { from: today, to: '2027-01-01', today })).toMatchObject([
    { subProcessor: 'Brännkyrka Drift AB', publicLabel: 'IT-drift' },
  ]);
});

it('as of an earlier revision it is what came up then', () => {
  const { register, add } = withVendor();
  const id = add('dpa', { expiresOn: '2026-06-30' });
  const { number } = register.latestRevision();
  updateAgreement(register, id, { expiresOn: '2027-06-30' });
  const then = dueItems(register.asOf(number), { from: today, to: '2028-01-01', today });
  expect(then).toMatchObject([{ kind: 'expiry', date: '2026-06-30', recordId: id }]);
});
