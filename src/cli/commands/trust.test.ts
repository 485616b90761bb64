import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

const fixtures = join(import.meta.dirname, '../../../test/signatures/fixtures');
/** As openssl tells it. */
const fingerprint = 'effc758f3c8badc8bcba05f97129c84d361849d39ff457171a897247a533d3c8';

/** `r.bilaga`, the certificate of an authority and a PDF signed by somebody for whom it vouches. */
function folderWithAuthority(): string {
  const folder = temporaryFolder();
  newTestRegister(join(folder, 'r.bilaga')).close();
  copyFileSync(join(fixtures, 'libreoffice-authority.pem'), join(folder, 'ca.pem'));
  copyFileSync(join(fixtures, 'libreoffice.pdf'), join(folder, 'signed.pdf'));
  return folder;
}

it('keeps an authority in the register, lists it and takes it out by its fingerprint', async () => {
  const folder = folderWithAuthority();
  const added = await bilaga(folder, ['trust', './r.bilaga', '--add', './ca.pem', '--reason', 'Compared by phone']);
  expect([added.code, added.stdout]).toEqual([
    0,
    `Trusted from now on: Provutfärdaren, Testbolaget AB  ${fingerprint}\n`,
  ]);
  const again = await bilaga(folder, ['trust', './r.bilaga', '--add', './ca.pem']);
  expect(again.stdout).toBe('1 certificate was trusted already.\n');
  const listed = await bilaga(folder, ['trust', './r.bilaga', '--json']);
  expect(listed.json()).toMatchObject([{ fingerprint, reason: 'Compared by phone' }]);
  const removed = await bilaga(folder, ['trust', './r.bilaga', '--remove', 'EF:FC:75']);
  expect([removed.code, removed.stdout]).toEqual([
    0,
    `No longer trusted: Provutfärdaren, Testbolaget AB  ${fingerprint}\n`,
  ]);
  expect((await bilaga(folder, ['trust', './r.bilaga'])).stdout).toBe('No authority is trusted.\n');
});

it('an authority of the register vouches for signers in a PDF outside of it', async () => {
  const folder = folderWithAuthority();
  await bilaga(folder, ['trust', './r.bilaga', '--add', './ca.pem']);
  const alone = await bilaga(folder, ['verify', './signed.pdf', '--json']);
  expect(alone.json()).toMatchObject({ signatures: [{ chain: 'unverified' }] });
  const known = await bilaga(folder, ['verify', './signed.pdf', '--register', './r.bilaga', '--json']);
  expect(known.json()).toMatchObject({ signatures: [{ chain: 'trusted' }] });
});

it('refuses what is no certificate, and a fingerprint that is not there, and changes nothing', async () => {
  const folder = folderWithAuthority();
  const garbage = await bilaga(folder, ['trust', './r.bilaga', '--add', './signed.pdf']);
  expect([garbage.code, garbage.stderr]).toEqual([1, expect.stringContaining('no certificate that can be read')]);
  for (const nothing of ['abcd', ''])
    expect((await bilaga(folder, ['trust', './r.bilaga', `--remove=${nothing}`])).code).toBe(1);
  expect((await bilaga(folder, ['verify', './r.bilaga'])).stdout).toContain('intact. 1 revision');
});
