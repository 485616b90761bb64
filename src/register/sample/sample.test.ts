import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { agreementKind, documentRole } from '#shared/model/agreement.ts';
import type { AnnexAudience, AnnexContent } from '#shared/model/annex-content.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { listFindings } from '#register/checks/findings.ts';
import { findDocument, readDocument } from '#register/documents/documents.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { changesOf, recipientsOf } from '#register/notices/notices.ts';
import { concernedCustomers, reachIn } from '#register/notices/recipients.ts';
import { noticeState } from '#shared/model/notice-state.ts';
import { createRegister } from '#register/registers.ts';
import { Register } from '#register/store/register.ts';
import { differencesIn } from '#test/differences.ts';
import { fixedPorts, temporaryFolder } from '#test/registers.ts';

const today = '2026-03-01';

function sampleRegister(organisation = 'Nordvik Ekonomi AB'): Register {
  const path = join(temporaryFolder(), 'sample.bilaga');
  createRegister(path, { organisation, sample: true }, fixedPorts(`${today}T12:00:00.000Z`)).close();
  const register = Register.open(path, fixedPorts(`${today}T13:00:00.000Z`));
  onTestFinished(() => register.close());
  return register;
}

function annexOf(register: Register, language: WindowLanguage, audience: AnnexAudience): AnnexContent {
  const choice = { profile: 'annex-iv', language, audience, customerId: null, number: null } as const;
  const { content, missing } = composeAnnex(register, choice);
  expect(missing).toEqual([]);
  return content;
}

/** Check digit of a Swedish registration number: all that belong to somebody pass it. */
function passesLuhn(number: string): boolean {
  const digits = Array.from(number.replaceAll('-', ''), Number);
  const parts = digits.map((digit, index) => (index % 2 === 0 ? digit * 2 : digit)).map((n) => (n > 9 ? n - 9 : n));
  return parts.reduce((sum, part) => sum + part, 0) % 10 === 0;
}

const twoTexts = { sv: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) };

describe('the sample register', () => {
  it('opens again with all its records and an unbroken history of two years', () => {
    const register = sampleRegister();
    const counts = (['service', 'subProcessor', 'processing', 'customer'] as const).map((t) => register.all(t).length);
    expect(counts).toEqual([3, 25, 32, 5]);
    const revisions = register.revisions();
    expect(register.verifyChain()).toEqual({ intact: true, revisions: revisions.length });
    expect(differencesIn(register)).toEqual([]);
    expect(revisions.length).toBeGreaterThan(80);
    const times = revisions.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect([times.at(-1)?.slice(0, 7), times[0]?.slice(0, 10)]).toEqual(['2024-03', '2026-02-28']);
    expect(new Set(revisions.map(({ author }) => author)).size).toBe(2);
  });

  it('has a notice in progress to all whom it concerns, with an open objection and time left', () => {
    const register = sampleRegister();
    const [notice] = register.all('changeNotice');
    const recipients = recipientsOf(register, notice?.id ?? '');
    const reach = reachIn(register, changesOf(register, notice?.id ?? ''), recipients);
    expect(notice && noticeState(notice, reach, today)).toBe('objected');
    expect(new Set(concernedCustomers(register, notice?.id ?? '').map(({ id }) => id))).toEqual(
      new Set(recipients.map(({ customerId }) => customerId)),
    );
    expect(listFindings(register, null).filter(({ table }) => table === 'changeNotice')).toEqual([]);
  });

  it('keeps the name that the user gave the organisation, also in the agreements', () => {
    const register = sampleRegister('Eget Bolag AB');
    expect(register.organisation).toMatchObject({ name: 'Eget Bolag AB', dpoName: 'Astrid Hallin' });
    expect(JSON.stringify(register.all('agreement'))).not.toContain('Nordvik');
    expect(register.all('agreement')[0]?.parties[0]).toBe('Eget Bolag AB');
  });

  it('has every text in Swedish and in English', () => {
    const register = sampleRegister();
    for (const processing of register.all('processing').filter(({ startsOn }) => startsOn !== null)) {
      const { purpose, personalData, dataSubjects, retention, measures, description, responsibilities } = processing;
      for (const text of [purpose, personalData, dataSubjects, retention, measures]) expect(text).toEqual(twoTexts);
      const optional = [description, responsibilities, processing.location, processing.publicLabel];
      for (const text of optional.filter((one) => Object.keys(one).length > 0)) expect(text).toEqual(twoTexts);
    }
    for (const { disclosure, publicLabel } of register.all('subProcessor')) {
      expect(publicLabel).toEqual(disclosure === 'masked' ? twoTexts : {});
    }
    expect(register.organisation.unnamedSentence).toEqual(twoTexts);
  });

  it.each(['sv', 'en'] as const)('makes a public annex without masked names, in %s', (language) => {
    const register = sampleRegister();
    const content = annexOf(register, language, 'public');
    const active = register.all('processing').filter(({ state }) => state === 'active');
    expect(content.rows).toHaveLength(active.length);
    const printed = JSON.stringify(content);
    const masked = register.all('subProcessor').filter(({ disclosure }) => disclosure === 'masked');
    expect(masked).toHaveLength(8);
    for (const { legalName, website, contactName } of masked) {
      const [firstWord = ''] = legalName.split(' ');
      for (const secret of [firstWord, website, contactName]) expect(printed).not.toContain(secret);
    }
    expect(content.notes).toEqual([register.organisation.unnamedSentence[language]]);
    expect(JSON.stringify(annexOf(register, language, 'customer'))).toContain('Brännkyrka Drift AB');
  });

  it('has agreements in every state on the day it is made', () => {
    const register = sampleRegister();
    const stateOf = (name: string): unknown => {
      const vendor = register.all('subProcessor').find(({ legalName }) => legalName.startsWith(name));
      return agreementsOn(register, today)(vendor?.id ?? '').coverage;
    };
    expect(stateOf('Brännkyrka')).toEqual({ state: 'valid', until: '2026-04-11' });
    expect(stateOf('Mora')).toEqual({ state: 'valid', until: '2026-04-28' });
    expect(stateOf('Gauge')).toEqual({ state: 'valid', until: null });
    expect(stateOf('Fjärdhundra')).toEqual({ state: 'valid', until: null });
    expect(stateOf('Odensala')).toEqual({ state: 'expired', until: '2025-12-18' });
    for (const name of ['Dalvik', 'Plover']) expect(stateOf(name)).toEqual({ state: 'missing', until: null });
    expect(new Set(register.all('agreement').map(({ status }) => status)).size).toBe(4);
  });

  it('has former and planned processings, a chain of two and transfers to third countries', () => {
    const register = sampleRegister();
    const ended = register.all('processing').filter(({ state }) => state === 'ended');
    expect(ended).toHaveLength(2);
    for (const { endedOn, deletionConfirmation } of ended) expect([endedOn, deletionConfirmation]).not.toContain('');
    expect(register.all('processing').filter(({ state }) => state === 'planned')).toHaveLength(1);
    const byId = new Map(register.all('subProcessor').map((record) => [record.id, record]));
    const engagerOf = (id: string | null | undefined): string | null | undefined => byId.get(id ?? '')?.engagedById;
    expect([...byId.keys()].some((id) => engagerOf(engagerOf(id)) != null)).toBe(true);
    const tools = new Set(register.all('processing').map(({ transferTool }) => transferTool));
    expect(tools).toEqual(new Set(['none-needed', 'adequacy', 'dpf', 'scc', null]));
  });

  it('stores documents that can be read, say that they are samples, and state what their checklist says where it says', async () => {
    const register = sampleRegister('Żółw & “Ö” – AB');
    const links = register.all('agreementDocument');
    expect(new Set(links.map(({ role }) => role))).toEqual(new Set(documentRole.options));
    let stated = 0;
    for (const { sha256, name, agreementId, role } of links) {
      const bytes = Buffer.concat([...readDocument(register, sha256)]);
      const { state, pages } = await extractText(bytes, { name, mediaType: findDocument(register, sha256).mediaType });
      expect([name, state]).toEqual([name, 'read']);
      expect(pages[0]?.text).toMatch(/^EXEMPEL – INTE ETT AVTAL \/ SAMPLE – NOT AN AGREEMENT\s/);
      const { parties, checklist } = register.get('agreement', agreementId);
      expect(pages[0]?.text).toContain(parties.join(', ').replace('Żółw', name.endsWith('.pdf') ? 'Zó?w' : 'Żółw'));
      if (role !== 'signed-copy') continue;
      for (const { where } of Object.values(checklist).filter((entry) => entry.stated)) {
        const [, clause = '', page = ''] = /^§ (\d+\.\d), [sp]\. (\d)$/.exec(where) ?? [];
        expect([name, ` ${pages[Number(page) - 1]?.text}`]).toEqual([name, expect.stringMatching(`\\s${clause} [^.]`)]);
        stated += 1;
      }
    }
    expect(stated).toBeGreaterThan(100);
  });

  it('has what issue after issue of an agreement may be found wanting in, and most vendors sound', () => {
    const register = sampleRegister();
    const found = listFindings(register, null).map(({ checkId, severity, values }) =>
      [checkId, severity, String(values['name']).split(' ')[0], values['what'] ?? values['when'] ?? values['why'] ?? '']
        .join(' ')
        .trim(),
    );
    const ofAgreements =
      /^(?:agreement-e|notice-deadline-|signed-|checklist-|certificate-|superseded-|scc-|assessment-)/u;
    expect(found.filter((line) => ofAgreements.test(line)).toSorted()).toEqual([
      'agreement-expiring notice Brännkyrka',
      'agreement-expiring notice Mora',
      'agreement-expiring warning Ternholm',
      'assessment-missing warning Ponni old',
      'certificate-out-of-date notice Kattegatt soon',
      'certificate-out-of-date warning Odensala past',
      'checklist-incomplete notice Juno open',
      'checklist-incomplete notice Saltarö none',
      'checklist-incomplete warning Gauge lacking',
      'notice-deadline-near notice Fjärdhundra',
      'notice-deadline-near warning Hällefors',
      'signed-copy-missing warning Saltarö',
      'superseded-linked warning Ardent',
    ]);
    const kattegatt = register.all('subProcessor').find(({ legalName }) => legalName.startsWith('Kattegatt'));
    const { agreements, standings } = agreementsOn(register, today)(kattegatt?.id ?? '');
    const versions = agreements
      .filter(({ kind }) => kind === 'dpa')
      .toSorted((a, b) => (a.version < b.version ? -1 : 1));
    expect(versions.map(({ supersedesId }) => supersedesId)).toEqual([null, versions[0]?.id, versions[1]?.id]);
    const states = versions.map(({ id }) => standings.get(id)?.state);
    expect(states).toEqual(['superseded', 'superseded', 'valid']);
    const kinds = new Set(register.all('agreement').map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(agreementKind.options.filter((kind) => kind !== 'other')));
  });

  it('points at nobody real: no address of the internet, no valid Swedish registration number', () => {
    const register = sampleRegister();
    const records = [register.organisation, ...register.all('subProcessor'), ...register.all('customer')];
    const addresses = JSON.stringify(records).match(/(?:@|https?:\/\/)[\p{L}\p{N}.-]+/gu) ?? [];
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !/\.example\.?$/.test(address))).toEqual([]);
    const numbers = records.map(({ registrationNumber }) => registrationNumber);
    // The one that was entered in haste.
    expect(numbers.filter((number) => number === '')).toHaveLength(1);
    expect(numbers.filter((number) => /^\d{6}-\d{4}$/.test(number) && passesLuhn(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('shows what looks back: an earlier state, a record in the bin, who was told what, views, a finding set aside', () => {
    const register = sampleRegister();
    const inAutumn = register.revisions().find(({ at }) => at < '2024-10');
    const then = register.asOf(inAutumn?.number ?? 0);
    expect(then.all('subProcessor').map(({ legalName }) => legalName)).toContain('Brännkyrka Serverhall AB');
    expect(then.all('processing').length).toBeLessThan(register.all('processing').length);
    expect(register.revisions().map(({ action }) => action)).toContain('remove-sub-processor');
    const log = (['reveal', 'savedView', 'setAside'] as const).map((table) => register.all(table).length);
    expect(log).toEqual([4, 2, 1]);
    expect(register.all('reveal').every(({ customerId }) => register.find('customer', customerId ?? ''))).toBe(true);
  });

  it('lets a first Ctrl+Z take back what was done last, and nothing more', () => {
    const register = sampleRegister();
    register.undo();
    expect(register.all('subProcessor')).toHaveLength(25);
    expect(register.redoTarget).toBe(register.latestRevision().number - 1);
  });
});
