import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeAnnex } from '#register/annexes/compose.ts';
import { issueAnnex, type IssueOptions } from '#register/annexes/issue.ts';
import { addOwnProfile, updateOwnProfile } from '#register/annexes/own-profiles.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { driftOf } from '#register/drift/drift.ts';
import type { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const masked = { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } as const;

function scene() {
  const register = newTestRegister();
  addSoundVendor(register, { subProcessor: { legalName: 'Tall Post AB' } });
  const hidden = addSoundVendor(register, { subProcessor: { legalName: 'Björk Drift AB', ...masked } });
  const [own = '', other = ''] = ['Lindome kommun', 'Åsele kommun'].map(
    (name) => addCustomer(register, { name, language: 'sv' }).result.id,
  );
  return { register, hidden, own, other };
}

const annexFor = (customerId: string | null, more: Partial<IssueOptions> = {}): IssueOptions => ({
  profile: 'list',
  language: 'sv',
  audience: 'customer',
  customerId,
  identity: null,
  out: join(temporaryFolder(), 'annex.json'),
  ...more,
});

async function issued(register: Register, options: IssueOptions) {
  const { number } = await issueAnnex(register, options);
  const annex = register.all('annex').find((candidate) => candidate.number === number);
  if (!annex) throw new Error('not kept');
  return annex;
}

const namesTold = (register: Register): string[] => register.all('reveal').map(({ nameTold }) => nameTold);

describe('a customer’s annex logs every masked name that it prints', () => {
  it('also of a sub-processor that has ended, in the table of the former ones', async () => {
    const { register, hidden, own } = scene();
    updateProcessing(register, hidden.processingIds[0] ?? '', { state: 'ended', endedOn: '2026-01-31' });
    await issueAnnex(register, annexFor(own));
    expect(namesTold(register)).toEqual([]);
    await issueAnnex(register, annexFor(own, { profile: 'branch' }));
    expect(namesTold(register)).toEqual(['Björk Drift AB']);
  });

  it('also of one through which another is engaged, where a column says so', async () => {
    const { register, hidden, own } = scene();
    addSoundVendor(register, { subProcessor: { legalName: 'Under AB', engagedById: hidden.id } });
    updateProcessing(register, hidden.processingIds[0] ?? '', { state: 'ended', endedOn: '2026-01-31' });
    const { id } = addOwnProfile(register, { name: 'Kedja', base: 'list' }).result;
    const columns = [
      { content: 'name' as const, label: {} },
      { content: 'engaged-by' as const, label: {} },
    ];
    updateOwnProfile(register, id, { columns });
    await issueAnnex(register, annexFor(own, { ownProfileId: id }));
    expect(register.all('reveal')).toMatchObject([{ nameTold: 'Björk Drift AB', publicLabel: 'IT-drift' }]);
  });
});

it('an annex for a customer that is not told masked names has its name, the public labels, and a place of its own', async () => {
  const { register, own, hidden } = scene();
  updateSubProcessor(register, hidden.id, { legalName: 'Lindome Moln AB' });
  updateCustomer(register, own, { address: 'Kommunhuset\n437 00 Lindome', contractReference: 'Lindome 2026/1' });
  const { content } = await issued(register, annexFor(own, { profile: 'branch', audience: 'public' }));
  expect(content.customer?.name).toBe('Lindome kommun');
  expect(content.rows.map((row) => row['name'])).toEqual(['Tall Post AB', 'IT-drift']);
  await issued(register, annexFor(null, { profile: 'branch', audience: 'public' }));
  expect(namesTold(register)).toEqual([]);
  expect((await driftOf(register, quietWork)).map(({ state }) => state)).toEqual(['same', 'same']);
});

describe('what an annex takes over from the one whose place it takes', () => {
  it('is never of another customer, nor of other eyes', async () => {
    const { register, hidden, own, other } = scene();
    const before = await issued(register, annexFor(own));
    removeSubProcessor(register, hidden.id);
    const compose = (customerId: string | null, audience: 'customer' | 'public', withChanges: boolean) => () =>
      composeAnnex(register, { ...annexFor(customerId, { audience }), supersedes: before, withChanges, number: null });
    expect(compose(own, 'customer', true)().content.sections).toHaveLength(1);
    expect(compose(own, 'public', false)().content.sections).toEqual([]);
    const refusal: unknown = expect.objectContaining({ code: 'ANNEX_FOR_OTHERS' });
    expect(compose(own, 'public', true)).toThrow(refusal);
    expect(compose(other, 'customer', false)).toThrow(refusal);
    expect(compose(null, 'public', false)).toThrow(refusal);
  });
});

it('the table of changes quotes of a long text only the lines that differ', async () => {
  const { register, hidden, own } = scene();
  const [processingId = ''] = hidden.processingIds;
  updateProcessing(register, processingId, { purpose: { sv: 'Drift' }, retention: { sv: '30 dagar' } });
  const before = await issued(register, annexFor(own, { profile: 'annex-iv' }));
  updateProcessing(register, processingId, { retention: { sv: '90 dagar' } });
  const options = { ...annexFor(own, { profile: 'annex-iv' }), supersedes: before, withChanges: true, number: null };
  const told = composeAnnex(register, options).content.sections.at(-1)?.rows[0]?.['what'];
  expect(told).toMatch(/: ”Lagringstid: 30 dagar” → ”Lagringstid: 90 dagar”$/u);
});

describe('a public annex is refused that would tell a masked name', () => {
  const refusal: unknown = expect.objectContaining({ code: 'MASKED_NAME_IN_TEXT' });
  const compose = (register: Register, more: object) => () =>
    composeAnnex(register, { ...annexFor(null, { audience: 'public' }), number: null, ...more });

  it('by the name of the user’s own profile, which stands in its data', () => {
    const { register } = scene();
    const { id } = addOwnProfile(register, { name: 'Som Björk Drift vill ha den', base: 'list' }).result;
    expect(compose(register, { ownProfileId: id })).toThrow(refusal);
  });

  it('as of a date on which it was not masked yet, or on which nobody knew that it was a name', () => {
    const { register } = scene();
    const open = addSoundVendor(register, { subProcessor: { legalName: 'Sälg Moln AB' } });
    const category = addSoundVendor(register, {
      subProcessor: { legalName: 'Utskick', disclosure: 'masked', publicLabel: { sv: 'Utskick' } },
    });
    updateProcessing(register, category.processingIds[0] ?? '', { purpose: { sv: 'Brev genom Rönn Print' } });
    const asOf = { revision: register.latestRevision().number, date: '2026-02-01' };
    expect(compose(register, { asOf })).not.toThrow();
    updateSubProcessor(register, open.id, masked);
    expect(compose(register, { asOf })).toThrow(refusal);
    updateSubProcessor(register, open.id, { disclosure: 'named' });
    expect(compose(register, { asOf })).not.toThrow();
    updateSubProcessor(register, category.id, { legalName: 'Rönn Print AB' });
    updateProcessing(register, category.processingIds[0] ?? '', { purpose: { sv: 'Brev' } });
    expect(compose(register, { asOf })).toThrow(refusal);
    expect(compose(register, {})).not.toThrow();
  });
});
