import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { bilaga } from '#test/command-line.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** A folder with a register `r.bilaga` and the annex of one customer, which differs from the register. */
async function folderWithDrift(): Promise<string> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  const { id } = addSoundVendor(register);
  const customerId = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result.id;
  const list = { profile: 'list', language: 'sv', audience: 'customer', customerId, identity: null } as const;
  await issueAnnex(register, { ...list, out: join(folder, 'a.pdf') });
  updateSubProcessor(register, id, { legalName: 'Granholmen Moln AB' });
  register.close();
  return folder;
}

it('drift names the customer and the row, and fails; after a re-issue it does not', async () => {
  const folder = await folderWithDrift();
  const run = await bilaga(folder, ['drift', './r.bilaga']);
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(run.stdout).toMatch(/^2026-001 {2}Åsele kommun {2}no longer matches the register\n {2}~ Granholmen Moln AB/);
  const again = await bilaga(folder, ['reissue', './r.bilaga', '--folder', './new', '--json']);
  expect(again.json()).toMatchObject({
    annexes: [{ number: expect.stringMatching(/-00[12]$/), file: 'Åsele kommun.pdf' }],
  });
  expect((await bilaga(folder, ['drift', './r.bilaga'])).code).toBe(0);
});

it('receive keeps the very annex, and refuses a changed one with what to do', async () => {
  const folder = await folderWithDrift();
  const bytes = readFileSync(join(folder, 'a.pdf'));
  writeFileSync(
    join(folder, 'changed.pdf'),
    Buffer.concat([bytes.subarray(0, 500), Buffer.from(' '), bytes.subarray(501)]),
  );
  const refused = await bilaga(folder, ['receive', './r.bilaga', '2026-001', './changed.pdf']);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('2026-001')]);
  const kept = await bilaga(folder, ['receive', './r.bilaga', '2026-001', './a.pdf', '--on', '2026-03-02']);
  expect([kept.code, kept.stdout]).toEqual([0, expect.stringContaining('as it was issued')]);
  expect((await bilaga(folder, ['receive', './r.bilaga', '2026-009', './a.pdf'])).stderr).toContain('2026-009');
});

it('receive refuses a day on which the copy cannot have come back, and a paper that is none, and says why', async () => {
  const folder = await folderWithDrift();
  const receive = async (...args: string[]) => bilaga(folder, ['receive', './r.bilaga', '2026-001', ...args]);
  const early = await receive('./a.pdf', '--on', '2026-02-28');
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('the date must be 2026-03-01 or later')]);
  const future = await receive('./a.pdf', '--on', '2230-01-01');
  expect([future.code, future.stderr]).toEqual([1, expect.stringContaining('the date lies in the future')]);
  writeFileSync(join(folder, 'list.txt'), 'Granholmen');
  const list = await receive('./list.txt', '--scanned');
  expect([list.code, list.stderr]).toEqual([1, expect.stringMatching(/list\.txt .*2026-001.*PDF.*picture/s)]);
});

it('drift says when no annex has been issued', async () => {
  const folder = temporaryFolder();
  newTestRegister(join(folder, 'r.bilaga')).close();
  const run = await bilaga(folder, ['drift', './r.bilaga']);
  expect([run.code, run.stdout]).toEqual([0, 'No annex has been issued.\n']);
});

it('verify says that an annex of another register is none of this one, and fails', async () => {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts(signingTime.toISOString()));
  addSoundVendor(register);
  const open = { profile: 'list', language: 'sv', audience: 'public', customerId: null } as const;
  await issueAnnex(register, { ...open, identity: await testIdentity(), out: join(folder, 'a.pdf') });
  register.close();
  expect((await bilaga(folder, ['verify', './a.pdf', '--register', './r.bilaga'])).code).toBe(0);
  newTestRegister(join(folder, 'other.bilaga')).close();
  const run = await bilaga(folder, ['verify', './a.pdf', '--register', './other.bilaga']);
  const said = 'Not issued by this register. It says that it is annex 2026-001 of Nordvik Ekonomi AB';
  expect([run.code, run.stdout]).toEqual([1, expect.stringContaining(said)]);
  // Without a register there is nothing that could know it.
  const alone = await bilaga(folder, ['verify', './a.pdf']);
  expect([alone.code, alone.stdout]).toEqual([0, expect.not.stringContaining('Not issued')]);
});

it('drift and verify quote of a changed cell only the lines that differ', async () => {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  const { processingIds } = addSoundVendor(register);
  const iv = { profile: 'annex-iv', language: 'sv', audience: 'public', customerId: null, identity: null } as const;
  await issueAnnex(register, { ...iv, out: join(folder, 'a.pdf') });
  updateProcessing(register, processingIds[0] ?? '', { storageCountries: ['FI'] });
  register.close();
  const changed = /\): Plats för behandlingen: Sverige → Plats för behandlingen: Finland; Åtkomst från: Sverige\n/;
  expect((await bilaga(folder, ['drift', './r.bilaga'])).stdout).toMatch(changed);
  expect((await bilaga(folder, ['verify', './a.pdf', '--register', './r.bilaga'])).stdout).toMatch(changed);
});

it('verify tells which annex a PDF is, and with the register that it is the very one and what is no longer so', async () => {
  const folder = await folderWithDrift();
  const alone = await bilaga(folder, ['verify', './a.pdf']);
  expect(alone.stdout).toMatch(/It says that it is annex 2026-001 for Åsele kommun, as of \S+, from revision \d+/);
  const internal = ['annex', './r.bilaga', '--out', './b.pdf', '--profile', 'full', '--customer', 'Åsele kommun'];
  expect((await bilaga(folder, internal)).code).toBe(0);
  expect((await bilaga(folder, ['verify', './b.pdf'])).stdout).toContain('for internal use, about Åsele kommun');
  const beside = await bilaga(folder, ['verify', './a.pdf', '--register', './r.bilaga']);
  expect(beside.stdout).toContain('The very annex that was issued.');
  expect(beside.stdout).toMatch(/~ Granholmen Moln AB .*\n +Underbiträde: Granholmen Drift AB → Granholmen Moln AB/);
});

/** As `folderWithDrift`; the customer is no longer told the name of the sub-processor, which is masked. */
async function folderWithNames(): Promise<string> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  const masked = { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } as const;
  addSoundVendor(register, { subProcessor: masked });
  const customerId = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result.id;
  const list = { profile: 'list', language: 'sv', audience: 'customer', customerId, identity: null } as const;
  await issueAnnex(register, { ...list, out: join(folder, 'a.json') });
  register.close();
  return folder;
}

it('reissue says first which customers get another choice than before, and can say only that', async () => {
  const folder = await folderWithNames();
  const told = 'The customer is now told public labels instead of real names.';
  expect((await bilaga(folder, ['drift', './r.bilaga'])).stdout).toContain(`  ! ${told}`);
  const dry = await bilaga(folder, ['reissue', './r.bilaga', '--dry-run']);
  const first = `2026-001  Åsele kommun\n  ! ${told}\n1 annex would be issued anew. Nothing was issued.\n`;
  expect([dry.code, dry.stdout]).toEqual([0, first]);
  const dryJson = await bilaga(folder, ['reissue', './r.bilaga', '2026-001', '--dry-run', '--json']);
  expect(dryJson.json()).toMatchObject({ annexes: [{ number: '2026-001', choices: [{ audience: 'public' }] }] });
  const run = await bilaga(folder, ['reissue', './r.bilaga', '--folder', './new']);
  expect([run.code, run.stderr]).toEqual([0, `2026-001  Åsele kommun: ${told}\n`]);
  expect(readFileSync(join(folder, 'new', 'Åsele kommun.json'), 'utf8')).not.toContain('Granholmen');
  const superseded = await bilaga(folder, ['reissue', './r.bilaga', '2026-001', '--dry-run']);
  expect([superseded.code, superseded.stderr]).toEqual([1, expect.stringContaining('has been superseded')]);
  expect((await bilaga(folder, ['reissue', './r.bilaga'])).code).toBe(2);
});
