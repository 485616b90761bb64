import { expect, it } from 'vitest';
import type { Agreement, AgreementDocument } from '#shared/model/agreement.ts';
import { standingOf, type StandingContext } from '#shared/model/agreement-standing.ts';

const draft: Agreement = {
  id: '00000000-0000-4000-8000-000000000001',
  subProcessorId: '00000000-0000-4000-8000-000000000002',
  kind: 'dpa',
  title: 'DPA',
  version: '1',
  parties: [],
  signatories: [],
  status: 'draft',
  signedOn: null,
  inForceFrom: null,
  expiresOn: null,
  renewsItself: false,
  renewalMonths: null,
  noticePeriodMonths: null,
  reviewOn: null,
  governingLaw: '',
  sccModule: null,
  processingIds: null,
  supersedesId: null,
  checklist: {},
  notes: '',
};
const sha256 = 'a'.repeat(64);
const copy = { role: 'signed-copy', name: 'dpa.pdf', sha256 } as const satisfies Pick<
  AgreementDocument,
  'role' | 'name' | 'sha256'
>;

const known = (signatures: 'valid' | 'invalid', changedAfter = false, damaged = false): StandingContext['known'] =>
  new Map([[sha256, { state: 'read', damaged, signatures: { verdict: signatures, changedAfter, signers: [] } }]]);

const unreadable: StandingContext['known'] = new Map([[sha256, { state: 'unreadable', signatures: null }]]);

function told(patch: Partial<Agreement>, context: Partial<StandingContext> = {}): string {
  const standing = standingOf(
    { ...draft, ...patch },
    { today: '2026-03-01', documents: [], known: new Map(), successor: null, ...context },
  );
  return [standing.state, ...standing.reasons.map(({ code }) => code)].join(' ');
}

it.each([
  ['nothing is taken for signed', {}, {}, 'draft not-signed'],
  [
    'a draft of the text is taken for the signed copy',
    {},
    { documents: [{ ...copy, role: 'draft' }] },
    'draft not-signed',
  ],
  ['what was sent is taken for signed', { status: 'sent' }, {}, 'sent not-signed'],
  ['a signed copy does not make it signed', {}, { documents: [copy] }, 'valid open-ended signed-copy'],
  ['a date of signing does not make it signed', { signedOn: '2026-03-01' }, {}, 'valid open-ended signed-on no-copy'],
  ['a date to come makes it signed', { signedOn: '2026-03-02' }, {}, 'draft not-signed'],
  ['that only somebody says so is not told', { status: 'signed' }, {}, 'valid open-ended marked-signed no-copy'],
  [
    'it is in force before its day',
    { status: 'signed', inForceFrom: '2026-03-02' },
    {},
    'future in-force-from marked-signed no-copy',
  ],
  [
    'its last day does not count',
    { status: 'signed', expiresOn: '2026-03-01' },
    {},
    'expiring runs-until marked-signed no-copy',
  ],
  [
    'it outlives its last day',
    { status: 'signed', expiresOn: '2026-02-28' },
    {},
    'expired ran-until marked-signed no-copy',
  ],
  [
    'one that renews itself expires',
    { status: 'signed', expiresOn: '2026-02-28', renewsItself: true, renewalMonths: 12 },
    {},
    'valid renews marked-signed no-copy',
  ],
  [
    'a renewal of unknown length expires',
    { status: 'signed', expiresOn: '2026-02-28', renewsItself: true },
    {},
    'valid renewal-unknown marked-signed no-copy',
  ],
  [
    'an ended one counts because it was signed',
    { status: 'ended', signedOn: '2025-01-01' },
    { documents: [copy] },
    'ended marked-ended signed-on signed-copy',
  ],
  [
    'a certificate must be signed',
    { kind: 'certificate' },
    { documents: [{ role: 'certificate', name: 'iso.pdf', sha256 }] },
    'valid open-ended',
  ],
  [
    'the last day of notice is not told',
    { status: 'signed', expiresOn: '2026-12-31', renewsItself: true, renewalMonths: 12, noticePeriodMonths: 3 },
    {},
    'valid renews notice-by marked-signed no-copy',
  ],
  [
    'a signature that does not hold goes unsaid',
    {},
    { documents: [copy], known: known('invalid') },
    'valid open-ended signed-copy signature-broken',
  ],
  [
    'that it was changed after signing goes unsaid',
    {},
    { documents: [copy], known: known('invalid', true) },
    'valid open-ended signed-copy changed-after',
  ],
  [
    'a copy that nobody can open makes it signed',
    {},
    { documents: [copy], known: unreadable },
    'draft not-signed damaged',
  ],
  [
    'a copy that nobody can open takes away a date of signing',
    { signedOn: '2026-03-01' },
    { documents: [copy], known: unreadable },
    'valid open-ended signed-on no-copy damaged',
  ],
  [
    'damage goes unsaid',
    {},
    { documents: [copy], known: known('valid', false, true) },
    'valid open-ended signed-copy damaged',
  ],
  [
    'a signature in a draft counts',
    { status: 'signed' },
    { documents: [{ ...copy, role: 'draft' }], known: known('invalid') },
    'valid open-ended marked-signed no-copy',
  ],
] as const)('%s', (_defect, patch, context, standing) => {
  expect(told(patch, context)).toBe(standing);
});

it('a new version takes the old one’s place only when it is signed and in force', () => {
  const old = { status: 'signed', signedOn: '2024-01-01' } as const;
  const next = { ...draft, id: '00000000-0000-4000-8000-000000000003', supersedesId: draft.id };
  const withNext = (patch: Partial<Agreement>) =>
    told(old, { successor: { agreement: { ...next, ...patch }, documents: [] } });
  expect(withNext({})).toBe('valid open-ended signed-on no-copy');
  expect(withNext({ status: 'signed', inForceFrom: '2026-04-01' })).toBe('valid open-ended signed-on no-copy');
  expect(withNext({ status: 'signed', inForceFrom: '2026-03-01' })).toBe('superseded superseded-by signed-on no-copy');
});
