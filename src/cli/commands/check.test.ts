import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setFindingsAside } from '#register/checks/set-aside.ts';
import { Register, systemPorts } from '#register/store/register.ts';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

/** A folder with a register `r.bilaga` of one sub-processor. */
function folderWith(changes: VendorChanges): string {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  addSoundVendor(register, changes);
  register.close();
  return folder;
}

it('finds nothing in a sound register and says so', async () => {
  const run = await bilaga(folderWith({}), ['check', './r.bilaga']);
  expect([run.code, run.stdout, run.stderr]).toEqual([0, 'Nothing found.\n', '']);
});

it('prints what is wrong, what to do and the rule, the severe first, and fails', async () => {
  const folder = folderWith({
    agreements: [],
    subProcessor: { address: '' },
    processings: [{ retention: { en: 'Various' } }],
  });
  const run = await bilaga(folder, ['check', './r.bilaga']);
  expect(run.code).toBe(1);
  expect(run.stdout.split('\n')).toEqual([
    'SEVERE (1)',
    '  There is no signed data processing agreement with Granholmen Drift AB. Sign one, or end the processing.',
    '    No data processing agreement. GDPR art. 28(4), 28(9)',
    '',
    'WARNING (1)',
    '  Granholmen Drift AB has no postal address. Enter it: customers must have it readily available, and Annex IV states it.',
    '    Address missing. Decision (EU) 2021/915, Annex IV; Decision (EU) 2021/914, Annex III; EDPB Opinion 22/2024',
    '',
    'NOTICE (1)',
    '  The retention of “Operation of servers” at Granholmen Drift AB says “Various”. Write a period, or the event after which the data are deleted.',
    '    Vague retention. GDPR art. 5(1)(e), 28(3)(g)',
    '',
    '',
  ]);
});

it('finds that a signed copy attached by a command cannot be opened', async () => {
  const folder = folderWith({ agreements: [] });
  writeFileSync(join(folder, 'signed.pdf'), '%PDF-1.7 and no more');
  await bilaga(folder, ['attach', './r.bilaga', '--sub-processor', 'Granholmen Drift AB', './signed.pdf']);
  const run = await bilaga(folder, ['check', './r.bilaga', '--json']);
  expect(run.code).toBe(1);
  expect(run.json()).toContainEqual(expect.objectContaining({ checkId: 'document-unreadable', severity: 'severe' }));
});

it('does not fail where nothing is severe', async () => {
  expect((await bilaga(folderWith({ subProcessor: { address: '' } }), ['check', './r.bilaga'])).code).toBe(0);
});

it('prints what is set aside last, with reason and date, and does not fail because of it', async () => {
  const folder = folderWith({ agreements: [] });
  const register = Register.open(join(folder, 'r.bilaga'), systemPorts);
  const [vendor] = register.all('subProcessor');
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const about = { checkId: 'agreement-missing', recordTable: 'subProcessor', subject: '' } as const;
  setFindingsAside(register, {
    findings: [{ ...about, recordId: vendor?.id ?? '' }],
    reason: 'Undertecknas i juni',
    until,
  });
  register.close();
  const run = await bilaga(folder, ['check', './r.bilaga'], 'sv_SE.UTF-8');
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('LAGT ÅT SIDAN (1)\n  Det finns inget undertecknat personuppgiftsbiträdesavtal');
  expect(run.stdout).toContain(`    Lagt åt sidan till och med ${until}: Undertecknas i juni`);
});

it('gives all that as JSON', async () => {
  const run = await bilaga(folderWith({ agreements: [] }), ['check', './r.bilaga', '--json']);
  expect([run.code, run.json()]).toMatchObject([
    1,
    [
      {
        checkId: 'agreement-missing',
        severity: 'severe',
        table: 'subProcessor',
        title: 'No data processing agreement',
        source: 'GDPR art. 28(4), 28(9)',
        setAside: null,
      },
    ],
  ]);
});
