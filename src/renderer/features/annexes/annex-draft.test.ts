import { describe, expect, it } from 'vitest';
import type { IssuedAnnex, ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import { changedDraft, choiceOf, firstDraft } from '#renderer/features/annexes/annex-draft.ts';
import { customerWith } from '#test/customer-with.ts';

const ours: ProfilesOfOurs['profiles'] = (
  [
    ['list', ['public', 'customer']],
    ['full', ['internal']],
  ] as const
).map(([name, audiences]) => ({ name, audiences: [...audiences], title: {}, introduction: {}, columns: [] }));
const asele = customerWith({ id: 'c1', name: 'Åsele kommun', language: 'de' });
const grounds = { customers: [asele], ours };
const draft = firstDraft('sv');

const issued = (id: string, changes: Partial<IssuedAnnex> = {}): IssuedAnnex => ({
  id,
  number: id,
  customerId: 'c1',
  profile: 'list',
  ownProfileId: null,
  language: 'de',
  secondLanguage: null,
  audience: 'public',
  asOf: '2026-03-01',
  issuedAt: '2026-03-01T10:00:00.000Z',
  signedBy: '',
  claims: [],
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
  supersedesId: null,
  size: 1,
  ...changes,
});

describe('choosing an annex', () => {
  it('takes the language of the customer, which may be changed afterwards', () => {
    const chosen = changedDraft(draft, { recipient: 'customer', customerId: 'c1' }, grounds);
    expect(chosen.language).toBe('de');
    expect(changedDraft(chosen, { language: 'en' }, grounds).language).toBe('en');
  });

  it('has no second language that is the first one', () => {
    const both = changedDraft(draft, { secondLanguage: 'de' }, grounds);
    expect(changedDraft(both, { recipient: 'customer', customerId: 'c1' }, grounds).secondLanguage).toBeNull();
  });

  it('lets a customer read the public labels unless real names are agreed with it, or chosen', () => {
    const choice = { recipient: 'customer', customerId: 'c1' } as const;
    expect(changedDraft(draft, choice, grounds)).toMatchObject({ audience: 'public', customerId: 'c1' });
    const agreed = { ...grounds, customers: [{ ...asele, disclosesMasked: true }] };
    const told = changedDraft(draft, choice, agreed);
    expect(told.audience).toBe('customer');
    expect(changedDraft(told, { tellsNames: false }, agreed).audience).toBe('public');
    expect(changedDraft(told, { recipient: 'public' }, agreed)).toMatchObject({ audience: 'public', customerId: null });
  });

  it('leaves no profile chosen that the audience may not have', () => {
    const internal = changedDraft({ ...draft, ownProfileId: 'p1' }, { recipient: 'internal' }, grounds);
    expect([internal.profile, internal.ownProfileId]).toEqual(['full', null]);
  });

  it('supersedes the customer’s latest of the same kind, and none of another or one that was superseded', () => {
    const chosen = changedDraft(draft, { recipient: 'customer', customerId: 'c1' }, grounds);
    const annexes = [issued('new', { supersedesId: 'old' }), issued('other', { profile: 'annex-iv' }), issued('old')];
    expect(choiceOf(chosen, annexes, [])).toMatchObject({ supersedesId: 'new', withChanges: true });
    expect(choiceOf({ ...chosen, supersedes: false }, annexes, [])).toMatchObject({
      supersedesId: null,
      withChanges: false,
    });
  });

  it('goes back to the base of a profile that was removed', () => {
    expect(choiceOf({ ...draft, ownProfileId: 'gone' }, [], [])).toMatchObject({ ownProfileId: null });
  });
});
