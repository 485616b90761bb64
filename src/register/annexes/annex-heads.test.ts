import { join } from 'node:path';
import { expect, it } from 'vitest';
import { latestAnnexes } from '#register/annexes/annex-heads.ts';
import { issueAnnex, type IssueOptions } from '#register/annexes/issue.ts';
import type { Register } from '#register/store/register.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const choice = { profile: 'list', language: 'sv', audience: 'public', customerId: null, identity: null } as const;

async function issued(register: Register, more: Partial<IssueOptions> = {}): Promise<string> {
  const out = join(temporaryFolder(), 'annex.json');
  return (await issueAnnex(register, { ...choice, out, ...more })).number;
}

it('an annex of a past day, issued afterwards, does not take the place of today’s', async () => {
  const register = newTestRegister();
  addSoundVendor(register);
  const today = await issued(register);
  const { number: revision } = register.latestRevision();
  await issued(register, { asOf: { revision, date: '2025-06-30' } });
  expect(latestAnnexes(register).map(({ number }) => number)).toEqual([today]);
});
