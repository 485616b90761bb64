import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

async function folderWithCustomers(): Promise<string> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  addSoundVendor(register, {
    subProcessor: { legalName: 'Lumen AB', disclosure: 'masked', publicLabel: { sv: 'Drift' } },
  });
  const [asele = ''] = ['Åsele kommun', 'Bro kommun'].map(
    (name) => addCustomer(register, { name, language: 'sv' }).result.id,
  );
  updateCustomer(register, asele, { noticePeriodDays: 30, disclosesMasked: true, disclosureGround: 'Avtalet' });
  const out = join(folder, 'a.pdf');
  await issueAnnex(register, {
    profile: 'list',
    language: 'sv',
    audience: 'customer',
    customerId: asele,
    identity: null,
    out,
  });
  register.close();
  return folder;
}

it('lists the customers by name with what their contracts say', async () => {
  const run = await bilaga(await folderWithCustomers(), ['customers', './r.bilaga']);
  expect(run.stdout.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))).toEqual([
    'Åsele kommun | General | 30 days | Swedish',
    'Bro kommun | General | Swedish',
    '',
  ]);
});

it('tells of one what it was told, newest first, and its fields as edit knows them', async () => {
  const folder = await folderWithCustomers();
  const run = await bilaga(folder, ['customers', './r.bilaga', 'åsele kommun']);
  expect(run.stdout).toMatch(/noticePeriodDays +30\n/);
  expect(run.stdout).toMatch(/Was told the name Lumen AB.*\n.*Annex 2026-001/);
  const json = await bilaga(folder, ['customers', './r.bilaga', 'Åsele kommun', '--json']);
  expect(json.json()).toMatchObject({ name: 'Åsele kommun', told: [{ kind: 'reveal' }, { kind: 'annex' }] });
  const none = await bilaga(folder, ['customers', './r.bilaga', 'Nobody']);
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('no customer called Nobody')]);
});
