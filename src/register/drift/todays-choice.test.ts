import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { issueAnnex, type IssueOptions } from '#register/annexes/issue.ts';
import { addOwnProfile, removeOwnProfile, updateOwnProfile } from '#register/annexes/own-profiles.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { driftOf } from '#register/drift/drift.ts';
import { reissueAnnexes } from '#register/drift/reissue.ts';
import type { Register } from '#register/store/register.ts';
import { updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const masked = { disclosure: 'masked', publicLabel: { sv: 'IT-drift', de: 'IT-Betrieb' } } as const;

/** A named and a masked sub-processor, and a Swedish customer that is told real names. */
function scene() {
  const register = newTestRegister();
  addSoundVendor(register, { subProcessor: { legalName: 'Tall Post AB' } });
  const hidden = addSoundVendor(register, { subProcessor: { legalName: 'Björk Drift AB', ...masked } });
  const { id } = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result;
  updateCustomer(register, id, { disclosesMasked: true });
  return { register, hidden, customerId: id };
}

const issue = async (register: Register, more: Partial<IssueOptions> & Pick<IssueOptions, 'customerId'>) =>
  issueAnnex(register, {
    profile: 'list',
    language: 'sv',
    audience: 'customer',
    identity: null,
    out: join(temporaryFolder(), 'annex.json'),
    ...more,
  });

const drift = async (register: Register) => driftOf(register, quietWork);

/** Issues all that differ anew; what they say. */
async function reissued(register: Register, withChanges = false): Promise<AnnexContent[]> {
  const drifts = (await drift(register)).filter(({ state }) => state !== 'same');
  const folder = join(temporaryFolder(), 'nya');
  const reportBug = (error: unknown): never => {
    throw error;
  };
  const annexIds = drifts.map(({ annexId }) => annexId);
  const { annexes } = await reissueAnnexes(
    register,
    { annexIds, folder, identity: null, withChanges, reportBug },
    quietWork,
  );
  expect(annexes.map(({ error }) => error)).toEqual(annexes.map(() => null));
  return annexes.map(({ file }) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

describe('a customer that is no longer told masked names', () => {
  it('has an annex that differs, in whose place comes one with public labels', async () => {
    const { register, customerId } = scene();
    await issue(register, { customerId });
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same']);
    updateCustomer(register, customerId, { disclosesMasked: false });
    const [differing] = await drift(register);
    expect(differing).toMatchObject({
      state: 'differs',
      difference: {
        choices: [{ what: 'audience', audience: 'public' }],
        rows: [{ kind: 'changed', cells: [{ label: 'Underbiträde', before: 'Björk Drift AB', after: 'IT-drift' }] }],
      },
    });
    const reveals = register.all('reveal').length;
    const [content] = await reissued(register, true);
    expect(content).toMatchObject({ audience: 'public', supersedes: { number: '2026-001' } });
    // Neither its rows nor the table of changes since the one before says the name.
    expect(JSON.stringify(content)).not.toContain('Björk');
    expect(content?.sections).toMatchObject([{ key: 'since', rows: [] }]);
    expect(register.all('reveal')).toHaveLength(reveals);
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same']);
  });

  it('has none that differs where nobody is masked: it reads the same', async () => {
    const { register, hidden, customerId } = scene();
    updateSubProcessor(register, hidden.id, { disclosure: 'named' });
    await issue(register, { customerId });
    updateCustomer(register, customerId, { disclosesMasked: false });
    expect(await drift(register)).toMatchObject([{ state: 'same', difference: { choices: [] } }]);
  });

  it('is told nothing anew by what somebody once chose on purpose', async () => {
    const { register, customerId } = scene();
    updateCustomer(register, customerId, { disclosesMasked: false });
    await issue(register, { customerId, audience: 'customer' });
    expect((await drift(register))[0]?.difference.choices).toEqual([{ what: 'audience', audience: 'public' }]);
    expect(await reissued(register)).toMatchObject([{ audience: 'public' }]);
  });

  it('leaves annexes for the house and for everybody as they are', async () => {
    const { register, customerId } = scene();
    await issue(register, { customerId, profile: 'full', audience: 'internal' });
    await issue(register, { customerId: null, audience: 'public' });
    updateCustomer(register, customerId, { disclosesMasked: false, language: 'de' });
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
  });
});

it('a customer that is told real names since gets them, and each is logged', async () => {
  const { register, customerId } = scene();
  updateCustomer(register, customerId, { disclosesMasked: false });
  await issue(register, { customerId, audience: 'public' });
  updateCustomer(register, customerId, { disclosesMasked: true });
  expect((await drift(register))[0]?.difference.choices).toEqual([{ what: 'audience', audience: 'customer' }]);
  expect(await reissued(register)).toMatchObject([{ audience: 'customer' }]);
  expect(register.all('reveal').map(({ nameTold }) => nameTold)).toEqual(['Björk Drift AB']);
});

it('of an annex with names and a later one with labels only the later counts', async () => {
  const { register, customerId } = scene();
  await issue(register, { customerId, audience: 'customer' });
  updateCustomer(register, customerId, { disclosesMasked: false });
  await issue(register, { customerId, audience: 'public' });
  expect((await drift(register)).map(({ state }) => state)).toEqual(['same']);
});

describe('a customer whose language is another now', () => {
  it('has an annex that differs in its language, not in every row', async () => {
    const { register, customerId } = scene();
    await issue(register, { customerId });
    updateCustomer(register, customerId, { language: 'de' });
    const [differing] = await drift(register);
    expect(differing).toMatchObject({
      state: 'differs',
      difference: { choices: [{ what: 'language', language: 'de', secondLanguage: null }], rows: [], around: [] },
    });
    const [content] = await reissued(register, true);
    expect(content).toMatchObject({ language: 'de', secondLanguage: null });
    // What it said before is told in German, too: otherwise every cell would have changed.
    expect(content?.sections).toMatchObject([{ key: 'since', rows: [] }]);
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same']);
  });

  it('keeps the second language of a bilingual annex, and both of two', async () => {
    const { register, customerId } = scene();
    await issue(register, { customerId, secondLanguage: 'en' });
    updateCustomer(register, customerId, { language: 'de' });
    expect(await reissued(register)).toMatchObject([{ language: 'de', secondLanguage: 'en' }]);
    updateCustomer(register, customerId, { language: 'en' });
    expect(await reissued(register)).toMatchObject([{ language: 'en', secondLanguage: 'de' }]);
  });

  it('keeps the translation that stands beside the annex in its language', async () => {
    const { register, customerId } = scene();
    await issue(register, { customerId });
    await issue(register, { customerId, language: 'en' });
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
    // Where it has neither, the newest alone is in its language then.
    updateCustomer(register, customerId, { language: 'de' });
    expect(await reissued(register)).toMatchObject([{ language: 'de', supersedes: { number: '2026-002' } }]);
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
  });
});

it('an annex whose own profile was removed is issued by the one that it was made from, and says so', async () => {
  const { register, customerId } = scene();
  const { id } = addOwnProfile(register, { name: 'Kort', base: 'list' }).result;
  updateOwnProfile(register, id, { columns: [{ content: 'name', label: { sv: 'Biträde' } }] });
  await issue(register, { customerId, ownProfileId: id });
  expect((await drift(register)).map(({ state }) => state)).toEqual(['same']);
  removeOwnProfile(register, id);
  expect(await drift(register)).toMatchObject([
    {
      state: 'differs',
      difference: { choices: [{ what: 'profile', profile: 'list', own: 'Kort' }], rows: [], around: ['columns'] },
    },
  ]);
  expect(await reissued(register)).toMatchObject([{ profile: 'list', ownProfile: '' }]);
  expect(annexHeads(register).at(-1)?.ownProfileId).toBeNull();
});

it('a table of changes is left out, and said to be, where the annex before cannot be told as this one is', async () => {
  const { register, hidden, customerId } = scene();
  updateSubProcessor(register, hidden.id, { publicLabel: {} });
  await issue(register, { customerId });
  updateSubProcessor(register, hidden.id, masked);
  updateCustomer(register, customerId, { disclosesMasked: false });
  const annexIds = annexHeads(register).map(({ id }) => id);
  const given = { annexIds, folder: join(temporaryFolder(), 'nya'), identity: null, reportBug: () => undefined };
  const { annexes } = await reissueAnnexes(register, { ...given, withChanges: true }, quietWork);
  expect(annexes).toMatchObject([{ lacksChanges: true, error: null }]);
});
