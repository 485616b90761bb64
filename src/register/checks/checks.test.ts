import { describe, expect, it } from 'vitest';
import type { CheckId, Finding } from '#shared/model/finding.ts';
import { listFindings } from '#register/checks/findings.ts';
import type { Register } from '#register/store/register.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

/** 1 March 2026, as the fixed clock has it. */
const now = (register: Register): Finding[] => listFindings(register, null);

function findingsAbout(changes: VendorChanges): string[] {
  const register = newTestRegister();
  addSoundVendor(register, changes);
  return now(register).map(({ checkId, severity, field }) => [checkId, severity, field].join(' ').trim());
}

it('finds nothing in a sound sub-processor, or nobody would read on', () => {
  expect(findingsAbout({})).toEqual([]);
});

it.each([
  { contactEmail: 'signe@granholmen.example; post@xn--grnholmen-x2a.example' },
  { contactEmail: 'Signe Falk <signe.falk+dpa@post.granholmen.example>' },
  { contactEmail: 'åsa@grönholmen.example' },
  { contactPhone: '+46 (0)8-123 45 67, växel' },
  { contactPhone: '08/123.45.67 ext. 12' },
  { website: 'www.granholmen.example' },
  { website: 'https://grönholmen.example/integritet?sida=1#kontakt' },
])('lets contact details be that somebody can use: %o', (subProcessor) => {
  expect(findingsAbout({ subProcessor })).toEqual([]);
});

describe('about the sub-processor', () => {
  it.each<[string, VendorChanges]>([
    ['address-missing warning address', { subProcessor: { address: ' ' } }],
    ['contact-missing warning contactName', { subProcessor: { contactName: '', contactEmail: '' } }],
    ['contact-missing warning contactName', { subProcessor: { contactName: '' } }],
    ['contact-missing warning contactEmail', { subProcessor: { contactEmail: '' } }],
    ['contact-malformed notice contactEmail', { subProcessor: { contactEmail: 'signe.falk(at)granholmen.example' } }],
    ['contact-malformed notice contactEmail', { subProcessor: { contactEmail: 'signe.falk@granholmen' } }],
    ['contact-malformed notice contactPhone', { subProcessor: { contactPhone: '0706' } }],
    ['contact-malformed notice contactPhone', { subProcessor: { contactPhone: 'signe66554@granholmen.example' } }],
    ['contact-malformed notice website', { subProcessor: { website: 'granholmen' } }],
    ['contact-malformed notice website', { subProcessor: { website: 'signe@granholmen.example' } }],
    ['label-missing severe publicLabel', { subProcessor: { disclosure: 'masked' } }],
    ['agreement-missing severe', { agreements: [] }],
    ['agreement-missing severe', { agreements: [{ kind: 'nda' }] }],
    ['agreement-missing severe', { agreements: [{ status: 'draft', signedOn: null }] }],
    ['agreement-missing severe', { agreements: [{ inForceFrom: '2026-03-02' }] }],
    ['agreement-missing severe', { agreements: [{ expiresOn: '2026-02-28' }] }],
    ['agreement-missing warning', { agreements: [], processings: [{ state: 'planned', startsOn: '2026-05-01' }] }],
    ['agreement-expiring severe', { agreements: [{ expiresOn: '2026-03-08' }] }],
    ['agreement-expiring warning', { agreements: [{ expiresOn: '2026-03-31' }] }],
    ['agreement-expiring notice', { agreements: [{ expiresOn: '2026-04-30' }] }],
    [
      'notice-deadline-near warning noticePeriodMonths',
      { agreements: [{ expiresOn: '2026-06-30', renewsItself: true, renewalMonths: 12, noticePeriodMonths: 3 }] },
    ],
    ['checklist-incomplete warning checklist', { agreements: [{ checklist: { '3b': { stated: false, where: '' } } }] }],
    ['checklist-incomplete notice checklist', { agreements: [{ checklist: {} }] }],
    [
      'certificate-out-of-date warning expiresOn',
      { agreements: [{}, { kind: 'certificate', expiresOn: '2026-02-28' }] },
    ],
    [
      'certificate-out-of-date notice expiresOn',
      { agreements: [{}, { kind: 'certificate', expiresOn: '2026-03-31' }] },
    ],
    [
      'review-overdue warning lastReviewedOn',
      { subProcessor: { lastReviewedOn: '2025-08-28', reviewIntervalMonths: 6 } },
    ],
    ['review-overdue notice lastReviewedOn', { subProcessor: { reviewIntervalMonths: 6 } }],
    ['dates-contradict warning lastReviewedOn', { subProcessor: { lastReviewedOn: '2026-03-02' } }],
    ['review-overdue notice reviewOn', { agreements: [{ reviewOn: '2026-02-28' }] }],
  ])('says %s', (finding, changes) => {
    expect(findingsAbout(changes)).toEqual([finding]);
  });

  it.each<[string, VendorChanges]>([
    ['a phone in place of an e-mail', { subProcessor: { contactEmail: '', contactPhone: '+46 70 174 06 11' } }],
    ['a label in one language', { subProcessor: { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } }],
    [
      'a label of the processing',
      { subProcessor: { disclosure: 'masked' }, processings: [{ publicLabel: { sv: 'Drift' } }] },
    ],
    ['an agreement that ends in 61 days', { agreements: [{ expiresOn: '2026-05-01' }] }],
    [
      'one that another takes over from on the next day',
      { agreements: [{ expiresOn: '2026-03-31' }, { inForceFrom: '2026-04-01' }] },
    ],
    ['one that renews itself', { agreements: [{ expiresOn: '2026-02-28', renewsItself: true }] }],
    ['a review that is due today', { subProcessor: { lastReviewedOn: '2025-09-01', reviewIntervalMonths: 6 } }],
    ['a review of today', { subProcessor: { lastReviewedOn: '2026-03-01' } }],
    ['a review that nobody asked for', { subProcessor: { lastReviewedOn: '2001-01-01' } }],
    ['an ended agreement’s review', { agreements: [{}, { reviewOn: '2024-01-01', status: 'ended' }] }],
    [
      'one that it is over with',
      {
        subProcessor: { address: '', contactName: '', disclosure: 'masked', reviewIntervalMonths: 1 },
        agreements: [],
        processings: [
          { state: 'ended', deletionConfirmation: 'Intyg 2025-03-01', purpose: {}, storageCountries: ['US'] },
        ],
      },
    ],
    ['one that does nothing yet', { subProcessor: { address: '' }, agreements: [], processings: [] }],
  ])('lets %s be', (_what, changes) => {
    expect(findingsAbout(changes)).toEqual([]);
  });
});

describe('about a processing', () => {
  it.each<[string, VendorChanges['processings']]>([
    ['location-missing warning storageCountries', [{ storageCountries: [], accessCountries: [] }]],
    ['text-missing warning purpose', [{ purpose: {} }]],
    ['text-missing warning personalData', [{ personalData: {}, dataSubjects: {} }]],
    ['text-missing notice dataSubjects', [{ dataSubjects: {} }]],
    ['special-category-without-measures warning measures', [{ specialCategories: true }]],
    ['special-category-without-measures warning measures', [{ criminalData: true }]],
    ['national-id-without-ground warning nationalIdNumberGround', [{ nationalIdNumber: true }]],
    ['category-unflagged warning specialCategories', [{ dataTags: ['pd:Name', 'pd:TradeUnionMembership'] }]],
    ['category-unflagged warning nationalIdNumber', [{ dataTags: ['pd:OfficialID'] }]],
    ['category-unflagged notice criminalData', [{ personalData: { en: 'Criminal records' } }]],
    ['vague-purpose notice purpose', [{ purpose: { sv: 'Diverse tjänster' } }]],
    ['vague-personal-data notice personalData', [{ personalData: { en: 'Name, e-mail etc.' } }]],
    ['vague-retention notice retention', [{ retention: { sv: 'Korta perioder' } }]],
    ['planned-start-passed warning startsOn', [{ state: 'planned', startsOn: '2026-02-28' }]],
    ['dates-contradict warning startsOn', [{ startsOn: '2026-03-02' }]],
    [
      'dates-contradict warning endedOn',
      [{ state: 'ended', startsOn: '2026-02-02', endedOn: '2026-02-01', deletionConfirmation: 'Intyg' }],
    ],
    ['deletion-unconfirmed warning deletionConfirmation', [{ state: 'ended', endedOn: '2026-01-29' }]],
    ['deletion-unconfirmed warning deletionConfirmation', [{ state: 'ended' }]],
    ['deletion-unconfirmed notice deletionConfirmation', [{ state: 'ended', endedOn: '2026-01-30' }]],
  ])('says %s', (finding, processings = []) => {
    expect(findingsAbout({ processings })).toEqual([finding]);
  });

  it.each<[string, VendorChanges['processings']]>([
    ['a start today', [{ state: 'planned', startsOn: '2026-03-01' }]],
    ['a start that nobody has set', [{ state: 'planned' }]],
    [
      'what started today and ended the same day',
      [
        { state: 'ended', startsOn: '2026-03-01', endedOn: '2026-03-01', deletionConfirmation: 'Intyg' },
        { startsOn: '2026-03-01' },
      ],
    ],
    ['what has not ended yet', [{ state: 'ended', endedOn: '2026-03-02' }]],
    ['a confirmed deletion', [{ state: 'ended', endedOn: '2020-01-01', deletionConfirmation: 'Intyg' }]],
    ['a marked tag', [{ dataTags: ['pd:Health'], specialCategories: true, measures: { sv: 'Kryptering' } }]],
    ['an own tag', [{ dataTags: ['Hälsa'] }]],
    ['marked words', [{ personalData: { sv: 'Personnummer' }, nationalIdNumber: true, nationalIdNumberGround: 'Lön' }]],
  ])('lets %s be', (_what, processings = []) => {
    expect(findingsAbout({ processings })).toEqual([]);
  });
});

describe('about a chain', () => {
  const chained = (processings: VendorChanges['processings'], own: VendorChanges = {}): string[] => {
    const register = newTestRegister();
    const engager = addSoundVendor(register, processings ? { processings } : {});
    const legalName = 'Ängsholmen Lagring AB';
    addSoundVendor(register, { ...own, subProcessor: { legalName, engagedById: engager.id } });
    return now(register).map(({ checkId, severity, values }) => `${checkId} ${severity} ${values['name']}`);
  };

  it('says that the engager has ended', () => {
    expect(chained([{ state: 'ended', deletionConfirmation: 'Intyg' }])).toEqual([
      'engager-ended severe Ängsholmen Lagring AB',
    ]);
  });

  it('lets be one whose engager goes on with something, or is not described', () => {
    expect(chained([{ state: 'ended', deletionConfirmation: 'Intyg' }, {}])).toEqual([]);
    expect(chained([])).toEqual([]);
  });

  it('finds a missing agreement less severe, because it is the engager’s to sign', () => {
    expect(chained([{}], { agreements: [] })).toEqual(['agreement-missing warning Ängsholmen Lagring AB']);
  });
});

it('says which processing no agreement covers', () => {
  const register = newTestRegister();
  const { id, processingIds } = addSoundVendor(register, { processings: [{}, { purpose: { sv: 'Övervakning' } }] });
  const [covered = ''] = processingIds;
  const [{ id: agreementId } = { id: '' }] = register.all('agreement');
  register.commit('edit-agreement', (tx) => tx.update('agreement', agreementId, { processingIds: [covered] }));
  expect(now(register)).toMatchObject([
    {
      checkId: 'agreement-not-covering' satisfies CheckId,
      subProcessorId: id,
      recordId: processingIds[1],
      values: { processing: 'Övervakning', number: 2 },
    },
  ]);
});

it('tells the reason why an agreement is missing', () => {
  const reasons = [
    { status: 'sent', signedOn: null },
    { inForceFrom: '2027-01-01' },
    { expiresOn: '2026-01-01' },
  ] as const;
  const states = reasons.map((agreement) => {
    const register = newTestRegister();
    addSoundVendor(register, { agreements: [agreement] });
    return now(register)[0]?.values['state'];
  });
  expect(states).toEqual(['unsigned', 'later', 'expired']);
});

it('a signed copy makes an agreement that is not in force yet one for later, whatever its status field says', () => {
  const register = newTestRegister();
  addSoundVendor(register, { agreements: [{ status: 'draft', inForceFrom: '2027-01-01' }] });
  expect(now(register)[0]).toMatchObject({ checkId: 'agreement-missing', values: { state: 'later' } });
});
