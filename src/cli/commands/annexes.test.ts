import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addOwnProfile } from '#register/annexes/own-profiles.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { addAnnexCopy } from '#register/drift/annex-copies.ts';
import { bilaga } from '#test/command-line.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** A public annex, and two of one customer: the second, in two languages and by an own profile, supersedes the first. */
async function folderWithAnnexes(): Promise<string> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts('2026-03-01T12:00:00.000Z'));
  addSoundVendor(register);
  const customerId = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result.id;
  addCustomer(register, { name: 'Väst & Co AB', language: 'sv' });
  const list = { profile: 'list', language: 'sv', identity: null } as const;
  await issueAnnex(register, { ...list, audience: 'public', customerId: null, out: join(folder, 'p.pdf') });
  const own = { ...list, audience: 'customer', customerId } as const;
  await issueAnnex(register, { ...own, out: join(folder, 'a.pdf') });
  const [, first] = register.all('annex');
  const ownProfileId = addOwnProfile(register, { name: 'Kort lista', base: 'list' }).result.id;
  const supersedes = first ?? null;
  await issueAnnex(register, { ...own, ownProfileId, secondLanguage: 'en', supersedes, out: join(folder, 'b.pdf') });
  const annexId = annexHeads(register)[1]?.id ?? '';
  await addAnnexCopy(register, { annexId, path: join(folder, 'a.pdf'), receivedOn: '2026-03-01', scanned: false });
  register.close();
  return folder;
}

it('lists what was issued to whom and how, newest first, with what became of it', async () => {
  const folder = await folderWithAnnexes();
  const run = await bilaga(folder, ['annexes', './r.bilaga']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['Number', 'Issued', 'As of', 'Customer', 'Profile', 'Language', 'Told', 'Signed by', 'Superseded by', 'Copies'],
    ['2026-003', '2026-03-01', '2026-03-01', 'Åsele kommun', 'Kort lista', 'sv + en', 'real names', 'not signed'],
    ['2026-002', '2026-03-01', '2026-03-01', 'Åsele kommun', 'List', 'sv', 'real names', 'not signed', '2026-003', 'as issued'],
    ['2026-001', '2026-03-01', '2026-03-01', 'The public', 'List', 'sv', 'public labels', 'not signed'],
    [''],
  ]); // prettier-ignore
});

it('lists those of one customer, says where it has none, and refuses a name that nobody has', async () => {
  const folder = await folderWithAnnexes();
  const own = await bilaga(folder, ['annexes', './r.bilaga', '--customer', 'åsele kommun', '--json']);
  expect(own.json()).toMatchObject([
    { number: '2026-003', ownProfile: 'Kort lista', secondLanguage: 'en', supersedes: '2026-002', supersededBy: null },
    {
      number: '2026-002',
      customer: 'Åsele kommun',
      audience: 'customer',
      supersededBy: '2026-003',
      copies: [{ name: 'a.pdf', outcome: 'same', receivedOn: '2026-03-01' }],
    },
  ]);
  const none = await bilaga(folder, ['annexes', './r.bilaga', '--customer', 'Väst & Co AB']);
  expect([none.code, none.stdout]).toEqual([0, 'No annex has been issued to Väst & Co AB.\n']);
  const unknown = await bilaga(folder, ['annexes', './r.bilaga', '--customer', 'Nord AB']);
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('Nord AB')]);
});
