import { describe, expect, it } from 'vitest';
import { findingTexts } from '#shared/messages/finding-texts.ts';
import { checkIds, type Finding } from '#shared/model/finding.ts';
import { removeAgreementDocument } from '#register/agreements/agreements.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { listFindings } from '#register/checks/findings.ts';
import { putReading } from '#register/documents/readings.ts';
import type { Register } from '#register/store/register.ts';
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
  addCustomer(register, { name: 'Customer', language: 'de' });
  return listFindings(register, null);
}

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
