import { join } from 'node:path';
import { expect, it } from 'vitest';
import { daysAfter } from '#shared/model/dates.ts';
import { localDate } from '#shared/model/dates.ts';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

const inDays = (days: number): string => daysAfter(localDate(new Date()), days);

function folderWith(...vendors: readonly VendorChanges[]): string {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  for (const vendor of vendors) addSoundVendor(register, vendor);
  register.close();
  return folder;
}

it('says of each sub-processor which agreements there are, how they stand and why', async () => {
  const folder = folderWith(
    { subProcessor: { legalName: 'Östermalm Post AB' }, agreements: [] },
    {
      agreements: [
        { version: '2', expiresOn: inDays(400) },
        { title: 'Utkast', status: 'draft', signedOn: null },
      ],
    },
  );
  const run = await bilaga(folder, ['agreements', './r.bilaga']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout.split('\n')).toEqual([
    'Granholmen Drift AB: agreement',
    '  Personuppgiftsbiträdesavtal, version 2 (Data processing agreement)',
    `    Valid: runs until ${inDays(400)}, signed 2025-01-31, signed copy signed.txt.`,
    '    signed.txt',
    '  Utkast (Data processing agreement)',
    expect.stringMatching(/^ {4}Not in force: .+\.$/),
    '',
    'Östermalm Post AB: missing',
    '',
    '',
  ]);
});

it('says the last day to give notice, in the language of the terminal', async () => {
  const terms = { expiresOn: '2020-12-31', renewsItself: true, renewalMonths: 12, noticePeriodMonths: 3 };
  const run = await bilaga(folderWith({ agreements: [terms] }), ['agreements', './r.bilaga'], 'sv_SE.UTF-8');
  expect(run.stdout).toMatch(/^Granholmen Drift AB: avtal/);
  expect(run.stdout).toMatch(/, uppsägning senast 20\d\d-09-30/);
});

it('gives all that as JSON, with the reasons in words', async () => {
  const run = await bilaga(folderWith({ agreements: [{ expiresOn: inDays(-10) }] }), [
    'agreements',
    './r.bilaga',
    '--json',
  ]);
  expect(run.json()).toMatchObject([
    {
      subProcessor: 'Granholmen Drift AB',
      coverage: { state: 'expired' },
      agreements: [
        {
          kind: 'dpa',
          state: 'expired',
          until: inDays(-10),
          reasons: [`ran until ${inDays(-10)}`, 'signed 2025-01-31', 'signed copy signed.txt'],
          lastDayOfNotice: null,
          documents: [{ name: 'signed.txt', role: 'signed-copy' }],
        },
      ],
    },
  ]);
});

it('says where a name is the real one of a masked sub-processor', async () => {
  const masked = { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } as const;
  const folder = folderWith({ subProcessor: masked }, { subProcessor: { legalName: 'Östermalm Post AB' } });
  const { stdout } = await bilaga(folder, ['agreements', './r.bilaga']);
  expect(stdout).toMatch(/^Granholmen Drift AB \(Real name, internal\): /);
  expect(stdout).toContain('\nÖstermalm Post AB: ');
  const json = await bilaga(folder, ['agreements', './r.bilaga', '--json']);
  expect(json.json()).toMatchObject([{ masked: true }, { masked: false }]);
});

it('says so too where an annex is refused because of it', async () => {
  const masked = { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } as const;
  const folder = folderWith({ subProcessor: masked, agreements: [] });
  const options = ['annex', './r.bilaga', '--claim', 'agreement-with-all', '--out', './a.pdf'];
  const run = await bilaga(folder, [...options, '--json']);
  expect(run.stderr).toMatch(/Granholmen Drift AB\. .*Real name, internal: Granholmen Drift AB\.\n$/);
  expect(run.json()).toMatchObject({ error: { message: expect.stringContaining('Real name, internal') } });
  const named = folderWith({ subProcessor: { legalName: 'Östermalm Post AB' }, agreements: [] });
  expect((await bilaga(named, options)).stderr).not.toContain('Real name');
});
