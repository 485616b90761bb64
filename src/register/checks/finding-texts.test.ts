import { describe, expect, it } from 'vitest';
import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { AnnexDrift, ChoiceChange } from '#shared/ipc/drift-contract.ts';
import { checkIds, type Finding } from '#shared/model/finding.ts';
import { removeAgreementDocument } from '#register/agreements/agreements.ts';
import type { AnnexHead } from '#register/annexes/annex-heads.ts';
import { customerFindings } from '#register/checks/customer-cases.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addReveals } from '#register/reveals/reveals.ts';
import { listFindings } from '#register/checks/findings.ts';
import { subProcessorFindings } from '#register/checks/sub-processor-findings.ts';
import { putReading } from '#register/documents/readings.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import type { Register } from '#register/store/register.ts';
import { addChange, addNotice } from '#test/add-notices.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** What every check says when everything is wrong, in each of its ways of saying it. */
function everyFinding(): Finding[] {
  const register = newTestRegister();
  const ended = addSoundVendor(register, {
    subProcessor: { legalName: 'Slutborg AB', registrationNumber: '556000-0309', country: null },
    processings: [{ state: 'ended' }, { state: 'ended', endedOn: '2026-02-20' }],
  });
  addSoundVendor(register, {
    subProcessor: {
      disclosure: 'masked',
      address: '',
      contactName: '',
      contactEmail: 'nobody',
      contactPhone: 'none',
      website: 'none',
      engagedById: ended.id,
      reviewIntervalMonths: 1,
    },
    processings: [
      { purpose: { sv: 'Diverse' }, personalData: { sv: 'Hälsouppgifter m.m.' }, retention: { sv: 'Kort tid' } },
      { transferTool: 'dpf', storageCountries: ['US', 'IN'], specialCategories: true },
      { transferTool: 'privacy-shield', criminalData: true, nationalIdNumber: true },
      { transferTool: 'adequacy', storageCountries: ['US'], dataTags: ['pd:Criminal', 'pd:OfficialID'] },
      { transferTool: 'none-needed', storageCountries: ['IN', 'CN', 'GB'] },
      { transferTool: 'derogation', storageCountries: [], accessCountries: [], purpose: {}, personalData: {} },
      { transferTool: 'scc' },
      { transferTool: 'scc', sccModule: 'two', storageCountries: ['IN'] },
      { transferTool: 'adequacy', storageCountries: ['IN'] },
      { storageCountries: ['IN'], state: 'planned', startsOn: '2026-01-01' },
      { startsOn: '2026-03-02' },
      { state: 'ended', startsOn: '2026-02-02', endedOn: '2026-02-01' },
    ],
    agreements: [{ status: 'draft', signedOn: null, reviewOn: '2025-01-01' }],
  });
  addSoundVendor(register, {
    subProcessor: {
      legalName: 'Tomtebo Inc.',
      country: 'US',
      registrationNumber: '556000-0309',
      contactEmail: '',
      lastReviewedOn: '2020-01-31',
      reviewIntervalMonths: 1,
    },
    processings: [{}, { storageCountries: ['GB'] }],
    agreements: [{ expiresOn: '2026-03-20', processingIds: [] }],
  });
  addTroubledAgreements(register);
  const { id } = addCustomer(register, { name: 'Customer', language: 'de' }).result;
  updateCustomer(register, id, { disclosesMasked: true });
  addReveals(register, [
    {
      subProcessorId: ended.id,
      customerId: id,
      recipient: 'Customer',
      nameTold: 'Slutborg AB',
      publicLabel: '',
      toldOn: '2026-02-01',
      means: 'phone',
      ground: '',
      notes: '',
    },
  ]);
  return [...listFindings(register, null), ...driftFindings(register), ...announced(), ...unannounced(register)];
}

/** A notice that is too late, one carried out in part before the customer approved, and one that a customer is left out of. */
function announced(): Finding[] {
  const { register, lindome, kungsbacka, changeId, planned, active } = noticeScene();
  updateChange(register, changeId, { startsOn: '2026-03-02' });
  const noticeId = addNotice(register, { title: 'Drift' }).result.id;
  const changes = [1, 2].map(() =>
    addChange(register, { noticeId, kind: 'new', processingId: planned, replacesId: null }),
  );
  setRecipients(register, noticeId, [lindome]);
  const recipient = register.all('noticeRecipient').at(-1)?.id ?? '';
  const told = { sentOn: '2026-01-10', authorisation: 'specific', noticePeriodDays: 30 } as const;
  register.commit('send-notice', (tx) => tx.update('noticeRecipient', recipient, told));
  carryOut(register, { changeId: changes[0]?.result.id ?? '', on: '2026-03-01', despite: true });
  const move = addNotice(register, { title: 'Flytt' }).result.id;
  const place = { noticeId: move, kind: 'location', processingId: active, replacesId: null } as const;
  updateChange(register, addChange(register, place).result.id, { startsOn: '2026-03-10' });
  setRecipients(register, move, [lindome]);
  const late = register.all('noticeRecipient').at(-1)?.id ?? '';
  register.commit('send-notice', (tx) => tx.update('noticeRecipient', late, { sentOn: '2026-02-20' }));
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  return listFindings(register, null).filter(({ table }) => table === 'changeNotice');
}

/** What changed since annexes were issued is tested where that is found out. */
function unannounced(register: Register): Finding[] {
  const processingId = register.all('processing')[0]?.id ?? '';
  const changes = [{ kind: 'new' as const, processingId, isMade: true, startsOn: null }];
  const moment = { today: '2026-03-01', publicLanguages: [], readings: new Map() };
  return subProcessorFindings(register, { ...moment, unannounced: new Map([[processingId, changes]]) });
}

/** What there is to say of issued annexes; how these come to differ is tested where they are issued. */
function driftFindings(register: Register): Finding[] {
  const head = { number: '2026-007', asOf: '2026-01-31', customerId: register.all('customer')[0]?.id ?? null };
  const drifts = [
    ['a', drift('differs', 0)],
    ['b', drift('differs', 2)],
    ['c', drift('cannot', 0)],
    ['d', drift('differs', 0, [{ what: 'audience', audience: 'public' }])],
    ['e', drift('differs', 1, [{ what: 'language', language: 'de', secondLanguage: null }])],
  ] as const;
  const annexes = drifts.flatMap(([id]) => [
    { ...blankHead, ...head, id },
    { ...blankHead, ...head, id: `public-${id}`, customerId: null },
  ]);
  const known = new Map(drifts.flatMap(([id, one]) => [[id, one] as const, [`public-${id}`, one] as const]));
  return [...customerFindings(register, { annexes, drifts: known }).values()].flat();
}

const drift = (state: AnnexDrift['state'], rows: number, choices: ChoiceChange[] = []): AnnexDrift => ({
  annexId: '',
  state,
  difference: {
    choices,
    rows: Array.from({ length: rows }, () => ({ kind: 'added', name: '', cells: [] })),
    sections: [],
    around: [],
  },
  error: null,
});

const blankHead: AnnexHead = {
  id: '',
  number: '',
  customerId: null,
  profile: 'list',
  ownProfileId: null,
  language: 'sv',
  secondLanguage: null,
  audience: 'customer',
  asOf: '',
  issuedAt: '',
  signedBy: '',
  claims: [],
  mediaType: 'application/pdf',
  sha256: '',
  supersedesId: null,
};

/** What can be wrong with agreements that are there. */
function addTroubledAgreements(register: Register): void {
  const renewing = { expiresOn: '2026-06-30', renewsItself: true, renewalMonths: 12, noticePeriodMonths: 3 } as const;
  const { agreementIds } = addSoundVendor(register, {
    subProcessor: { legalName: 'Rosenlund AB', registrationNumber: '556000-0408' },
    agreements: [
      { ...renewing, checklist: { '3a': { stated: true, where: '' }, '4': { stated: false, where: '' } } },
      { checklist: {} },
      { checklist: { '3c': { stated: true, where: '§ 2' } } },
      { kind: 'certificate', title: 'ISO 27001', expiresOn: '2026-01-31' },
      { kind: 'certificate', title: 'SOC 2', expiresOn: '2026-03-02' },
    ],
  });
  const links = register.all('agreementDocument');
  removeAgreementDocument(register, links.find(({ agreementId }) => agreementId === agreementIds[0])?.id ?? '');
  // All signed copies are one document.
  const sha256 = links[0]?.sha256 ?? '';
  const unreadable = { state: 'unreadable', pages: [], truncated: false } as const;
  putReading(register.database, sha256, unreadable, { verdict: 'invalid', changedAfter: false, signers: [] });
  addSoundVendor(register, {
    subProcessor: { legalName: 'Sjövik AB', registrationNumber: '556000-0507' },
    processings: [{ transferDocumentSha256: sha256 }],
    agreements: [{ status: 'ended' }],
  });
}

it('is a register in which every check finds something', () => {
  const silent = new Set<string>(checkIds);
  for (const { checkId } of everyFinding()) silent.delete(checkId);
  expect([...silent]).toEqual([]);
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it('fills every text, and leaves no code in it', () => {
    for (const finding of everyFinding()) {
      for (const text of Object.values(findingTexts(language, finding))) {
        expect(text).toMatch(/^\S.*\S$/);
        expect(text).not.toMatch(
          /[{}]|undefined|\bpd:|\b(?:US|IN|CN|GB)\b(?! Data)|dataSubjects|personalData|“”|””| {2}/,
        );
      }
    }
  });

  it('names the sub-processor and the processing', () => {
    for (const finding of everyFinding()) {
      const { text } = findingTexts(language, finding);
      expect(text).toContain(finding.values['name']);
      if (finding.table === 'processing')
        expect(text).toMatch(/[“”](?:Drift av servrar|Operation of servers|Diverse|processing 6|behandling 6)”/);
    }
  });
});

it('says countries, fields, languages and tags in words', () => {
  const findings = everyFinding();
  const texts = (language: 'sv' | 'en') => findings.map((finding) => findingTexts(language, finding).text).join('\n');
  expect(texts('sv')).toContain('Indien, Kina och Storbritannien');
  expect(texts('en')).toContain('India, China and United Kingdom');
  expect(texts('sv')).toContain('saknar: ändamål och personuppgifter');
  expect(texts('sv')).toContain('översatt till tyska');
  expect(texts('en')).toContain('“National or official identity number”');
  expect(texts('sv')).toContain('ska granskas varje månad');
  expect(texts('en')).toContain('“Operation of servers” at');
  expect(texts('en')).not.toContain('Drift av servrar');
});

it('says each check’s title in Swedish and English', () => {
  const findings = everyFinding();
  const titles = (language: 'sv' | 'en') => new Set(findings.map((finding) => findingTexts(language, finding).title));
  expect([titles('sv').size, titles('en').size]).toEqual([checkIds.length, checkIds.length]);
});
