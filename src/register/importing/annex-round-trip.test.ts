import { beforeEach, describe, expect, it } from 'vitest';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { AnnexProfile } from '#shared/model/annex-profile.ts';
import { decisionOf, importPlan, type ImportPlan } from '#shared/model/import-plan.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { formatOf } from '#register/annexes/formats.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { fileReading } from '#register/importing/read-list.ts';
import { plainText } from '#register/documents/text/plain-text.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { atOnce } from '#register/importing/steps.ts';
import { wordTables } from '#register/importing/office/word-tables.ts';
import { readDocumentTables } from '#register/importing/read-tables.ts';
import { ZipFile } from '#register/office-files/zip-file.ts';
import type { Register } from '#register/store/register.ts';
import { annexRegister, goldenChoice } from '#test/annex-register.ts';
import { newTestRegister } from '#test/registers.ts';

let register: Register;
beforeEach(() => {
  register = annexRegister();
});
const exact = ['.json', '.html', '.md', '.csv', '.xlsx', '.docx'] as const;

function contentOf(profile: AnnexProfile, changes: Partial<Parameters<typeof composeAnnex>[1]> = {}): AnnexContent {
  return composeAnnex(register, { ...goldenChoice(register, profile), ...changes }).content;
}

async function planOf(content: AnnexContent, ending: (typeof exact)[number]): Promise<ImportPlan> {
  const bytes = await formatOf(`x${ending}`).render(content, {});
  const plan = atOnce(fileReading(bytes, `annex${ending}`, { language: 'en', known: [] }));
  expect(importPlan.parse(plan)).toEqual(plan);
  return plan;
}

/** What a plan says, without what only tells where in the file it stood. */
const rowsOf = (plan: ImportPlan) => plan.rows.map(({ sourceLines: _lines, ...row }) => row);

const odd = {
  name: '=Ljung & Söner | "Data" <AB>',
  registrationNumber: '-556700-0001',
  address: '@Norra vägen 1\n| 903 42 Umeå\nUSA',
  purpose: 'Analys: a < b & c > d, "citat" och `kod`\n- inte en lista\n# inte en rubrik\n1. inte numrerad',
  personalData: '+46-nummer; *e-post*, [länk](https://x.example) &amp; ~~mer~~ $1$',
  dataSubjects: 'Kundens anställda',
  countries: ['US'],
};

describe.each(exact)('an annex in %s', (ending) => {
  it('of the form annex-iv comes back with number, address, contact and every labelled text', async () => {
    const plan = await planOf(contentOf('annex-iv'), ending);
    expect(plan).toMatchObject({ language: 'sv', languageIsKnown: true });
    expect(plan.rows.map(({ name }) => name)).toEqual(['Granholmen Drift AB', 'Brännkyrka Drift AB', odd.name]);
    expect(plan.rows[1]).toMatchObject({ registrationNumber: '556900-1234', countries: ['SE'], retention: '30 dagar' });
    expect(plan.rows[2]).toMatchObject({ ...odd, contact: 'Åke Ljung\nake_ljung*@ljung.example\n+46 8 000 00 00' });
    expect(plan.rows[2]?.description).toMatch(/^Mening 1 säger .* enligt instruktion\.$/u);
  });

  it('of the form of the public sector comes back without the former sub-processors below', async () => {
    const plan = await planOf(contentOf('branch'), ending);
    expect(plan.rows.map(({ name }) => name)).toEqual(['Granholmen Drift AB', 'Brännkyrka Drift AB', odd.name]);
    expect(plan.rows[2]).toMatchObject({ ...odd, measures: 'Pseudonymisering' });
  });

  it('in two languages keeps both, the public label too', async () => {
    const plan = await planOf(contentOf('list'), ending);
    expect(plan).toMatchObject({ language: 'sv', languageIsKnown: true });
    expect(plan.rows.map(({ name, kind }) => [name, kind])).toEqual([
      ['Granholmen Drift AB', 'company'],
      ['IT-drift', 'category'],
      [odd.name, 'company'],
      ['Posten Extra AB', 'company'],
    ]);
    expect(plan.rows[0]?.translation).toEqual({
      language: 'en',
      purpose: 'Operation of servers',
      personalData: 'Name and e-mail address',
    });
    expect(plan.rows[1]?.translation).toMatchObject({ name: 'IT operations' });
    expect(plan.rows[2]?.translation).toMatchObject({ personalData: '=1+1' });
  });

  it('keeps a blank line within a text', async () => {
    const [first] = register.all('processing');
    updateProcessing(register, first?.id ?? '', { description: { sv: 'Ett.\n\nTvå.' } });
    const plan = await planOf(contentOf('branch', { secondLanguage: null }), ending);
    expect(plan.rows[0]?.description).toContain('Ett.\n\nTvå.');
  });

  it('that says that there are none gives nobody called “None”', async () => {
    for (const profile of ['list', 'annex-iv', 'branch'] as const) {
      const empty = { ...contentOf(profile), rows: [] };
      await expect(planOf(empty, ending), profile).rejects.toMatchObject({ code: 'LIST_EMPTY' });
    }
  });

  it('of each profile says what the JSON says', async () => {
    for (const profile of ['annex-iii', 'art-30-2', 'full'] as const) {
      const content = contentOf(profile);
      expect(rowsOf(await planOf(content, ending)), profile).toEqual(rowsOf(await planOf(content, '.json')));
    }
  });

  it('in French has a space before the colon of a label, which does not come back as text', async () => {
    const content = contentOf('annex-iv', { language: 'fr', secondLanguage: null });
    expect(JSON.stringify(content.rows)).toContain('Finalité\u00a0: ');
    expect((await planOf(content, ending)).rows[2]).toMatchObject({
      purpose: 'Analysis: a < b & c > d, "quotes" and `code`',
      dataSubjects: 'The customer’s employees',
    });
  });

  it('in each language is known by its labels', async () => {
    for (const language of ['en', 'de', 'fr', 'fi', 'nb', 'da', 'nl'] as const) {
      for (const profile of ['list', 'annex-iv', 'branch', 'full'] as const) {
        const content = contentOf(profile, { language, secondLanguage: profile === 'list' ? null : 'sv' });
        const plan = await planOf(content, ending);
        const expected = rowsOf(await planOf(content, '.json'));
        expect(rowsOf(plan), `${profile} ${language}`).toEqual(expected);
      }
    }
  });
});

describe('a Word document', () => {
  it('of ours gives the rows of its first table', async () => {
    const plan = await planOf(contentOf('annex-iv'), '.docx');
    expect(plan.shape).toBe('document-table');
    expect(plan.rows.map(({ name }) => name)).toEqual(['Granholmen Drift AB', 'Brännkyrka Drift AB', odd.name]);
    expect(plan.rows[1]).toMatchObject({ registrationNumber: '556900-1234', purpose: 'Drift av databaser' });
  });
});

describe('a Word document of ours that Word has saved again', () => {
  it('gives no former sub-processors either: they would come back as active', async () => {
    const bytes = await formatOf('x.docx').render(contentOf('branch'), {});
    const tables = wordTables(plainText(new ZipFile(bytes).read('word/document.xml')));
    const read = atOnce(readDocumentTables(tables));
    expect([tables.length, read?.reading?.rows.length]).toEqual([3, 3]);
  });
});

describe('an annex taken in', () => {
  it('becomes the records that it was made of, as far as it tells', async () => {
    const taken = newTestRegister();
    applyImport(taken, decisionOf(await planOf(contentOf('annex-iv'), '.xlsx')));
    const [first, , third] = taken.all('subProcessor');
    expect(first).toMatchObject({
      legalName: 'Granholmen Drift AB',
      address: 'Kajgatan 1\n111 99 Stockholm',
      country: 'SE',
      contactName: 'Signe Falk',
      contactEmail: 'signe.falk@granholmen.example',
    });
    expect(third).toMatchObject({ contactPhone: '+46 8 000 00 00', country: 'US', registrationNumber: '-556700-0001' });
    expect(taken.all('processing')[0]).toMatchObject({
      purpose: { sv: 'Drift av servrar' },
      retention: { sv: '30 dagar' },
      storageCountries: ['SE'],
      location: {},
    });
  });

  it('in two languages has its texts and its public labels in both', async () => {
    const taken = newTestRegister();
    applyImport(taken, decisionOf(await planOf(contentOf('list'), '.html')));
    expect(taken.all('processing')[0]?.purpose).toEqual({ sv: 'Drift av servrar', en: 'Operation of servers' });
    expect(taken.all('subProcessor')[1]).toMatchObject({
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift', en: 'IT operations' },
    });
  });

  it('for internal use keeps masked who is masked, behind the label', async () => {
    const taken = newTestRegister();
    applyImport(taken, decisionOf(await planOf(contentOf('full'), '.csv')));
    expect(taken.all('subProcessor')[1]).toMatchObject({
      legalName: 'Brännkyrka Drift AB',
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
    });
  });

  it('for the public does not take “given on request” for an address', async () => {
    const plan = await planOf(contentOf('annex-iii'), '.md');
    const masked = plan.rows.find(({ name }) => name === 'IT-drift');
    expect(masked).toMatchObject({ kind: 'category' });
    expect([masked?.address, masked?.contact, masked?.registrationNumber]).toEqual([undefined, undefined, undefined]);
  });
});
