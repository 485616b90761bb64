import { beforeEach, describe, expect, it } from 'vitest';
import { annexDoubts, isOfOther, readLabelOfNewcomer } from '#shared/model/annex-doubts.ts';
import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import { customerWith } from '#test/customer-with.ts';
import { plannedChangeWith, recipientWith } from '#test/notice-records.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

const customer = customerWith({ id: 'k1', name: 'Åsele kommun' });

/** Brännkyrka is masked and does something for the customer. */
let records: RegisterRecords;
beforeEach(() => {
  records = { ...twoSubProcessors(), customers: [customer] };
});
const maskedId = (): string => records.subProcessors[0]?.id ?? '';
const toldBy = (customerId: string | null): Reveal => ({
  id: 'r1',
  subProcessorId: maskedId(),
  customerId,
  recipient: 'Åsele kommun',
  nameTold: 'Brännkyrka Drift AB',
  publicLabel: '',
  toldOn: '2026-01-01',
  means: 'phone',
  ground: '',
  annexId: null,
  notes: '',
});

const annexIv = { profile: 'annex-iv', audience: 'public', customerId: 'k1' } as const;
const whatIn = (choice: Parameters<typeof annexDoubts>[0], given: RegisterRecords = records): string[] =>
  annexDoubts(choice, given).map(({ what }) => what);

describe('an annex for a customer', () => {
  it('that says a label is doubted, unless the customer was told the name in another way', () => {
    expect(annexDoubts(annexIv, records)).toMatchObject([
      { what: 'labels', subProcessors: [{ legalName: 'Brännkyrka Drift AB' }] },
    ]);
    expect(whatIn(annexIv, { ...records, reveals: [toldBy('k1')] })).toEqual([]);
    expect(whatIn(annexIv, { ...records, reveals: [toldBy(null)] })).toEqual(['labels']);
  });

  it('that says names is not, nor one for the public, nor one of services that the masked have no part in', () => {
    expect(whatIn({ ...annexIv, audience: 'customer' })).toEqual([]);
    expect(whatIn({ ...annexIv, customerId: null })).toEqual([]);
    const processings = records.processings.map((one) => ({ ...one, serviceIds: ['s1'] }));
    expect(whatIn(annexIv, { ...records, processings, customers: [{ ...customer, serviceIds: ['s2'] }] })).toEqual([]);
  });
});

it('a record of processing is doubted without officer or measures, and other annexes are not', () => {
  const record = { profile: 'art-30-2', audience: 'internal', customerId: null } as const;
  expect(whatIn(record)).toEqual(['officer', 'measures']);
  expect(whatIn({ ...record, profile: 'full' })).toEqual([]);
  const organisations = records.organisations.map((one) => ({
    ...one,
    dpoEmail: 'dso@nordvik.example',
    measures: { en: 'Encryption' },
  }));
  expect(whatIn(record, { ...records, organisations })).toEqual([]);
});

it('a notice of a new masked sub-processor is doubted for those who are yet to be told and read labels', () => {
  const [processing] = records.processings.filter(({ subProcessorId }) => subProcessorId === maskedId());
  const named = (kind: PlannedChange['kind'], one: Partial<NoticeRecipient> = {}, given = records): string[] =>
    readLabelOfNewcomer(
      {
        change: plannedChangeWith({ kind, processingId: processing?.id ?? '' }),
        recipients: [recipientWith({ customerId: customer.id, sentOn: null, ...one })],
        leftOut: [],
      },
      given,
    ).map(({ name }) => name);
  expect(named('new')).toEqual(['Åsele kommun']);
  expect(named('purpose')).toEqual([]);
  expect(named('new', { sentOn: '2026-02-01' })).toEqual([]);
  expect(named('new', {}, { ...records, customers: [{ ...customer, disclosesMasked: true }] })).toEqual([]);
});

it('a certificate of another organisation is one by another name, however that is written', () => {
  expect(isOfOther('Acme AB', 'Nordvik AB')).toBe(true);
  expect(isOfOther(' NORDVIK  ab', 'Nordvik AB')).toBe(false);
  expect(isOfOther('', 'Nordvik AB')).toBe(false);
});
