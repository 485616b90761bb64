import type { AnnexChoice, IssuedAnnex, ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import type { AnnexAudience } from '#shared/model/annex-content.ts';
import type { AnnexProfile, OwnProfile } from '#shared/model/annex-profile.ts';
import { audienceFor, type Customer } from '#shared/model/customer.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';

/** What has been chosen so far. Which annex it supersedes follows from the rest, and is said or not. */
export interface AnnexDraft extends Omit<AnnexChoice, 'supersedesId'> {
  /** Whom it is for. The audience follows from it, and from whether a customer is told real names. */
  readonly recipient: AnnexAudience;
  /** Whether the customer reads the names of masked sub-processors; what is agreed with it unless chosen otherwise. */
  readonly tellsNames: boolean;
  readonly supersedes: boolean;
}

/** In the window's language for everybody, or for a customer as agreed with it. */
export const firstDraft = (language: ContentLanguage, customer?: Customer): AnnexDraft => ({
  profile: 'list',
  ownProfileId: null,
  language,
  secondLanguage: null,
  recipient: customer ? 'customer' : 'public',
  tellsNames: customer?.disclosesMasked ?? false,
  audience: 'public',
  customerId: null,
  asOf: null,
  claims: [],
  supersedes: true,
  withChanges: true,
});

/** As chosen, and where that follows, what goes with it: a customer's language, a profile that the audience may have. */
export function changedDraft(
  draft: AnnexDraft,
  changes: Partial<AnnexDraft>,
  { customers, ours }: { customers: RegisterRecords['customers']; ours: ProfilesOfOurs['profiles'] },
): AnnexDraft {
  const next = { ...draft, ...changes };
  const customerId = next.recipient === 'customer' ? next.customerId : null;
  const customer = customers.find(({ id }) => id === customerId);
  const chosen = customerId === draft.customerId ? undefined : customer;
  const language = chosen?.language ?? next.language;
  const tellsNames = chosen ? audienceFor(chosen) === 'customer' : next.tellsNames;
  const audience = next.recipient === 'customer' && !tellsNames ? 'public' : next.recipient;
  const secondLanguage = next.secondLanguage === language ? null : next.secondLanguage;
  const profile = fitting({ ...next, audience }, ours);
  const ownProfileId = profile === next.profile ? next.ownProfileId : null;
  return { ...next, customerId, tellsNames, audience, language, secondLanguage, profile, ownProfileId };
}

/** The profile, where annexes of it may be for that audience; else the first that may. */
function fitting({ profile, audience }: AnnexDraft, ours: ProfilesOfOurs['profiles']): AnnexProfile {
  const suitable = ours.filter(({ audiences }) => audiences.includes(audience));
  return suitable.find(({ name }) => name === profile)?.name ?? suitable[0]?.name ?? profile;
}

/** The newest annex of the same kind for the same reader of which no other has taken the place. Annexes: newest first. */
export function predecessor(draft: AnnexDraft, annexes: readonly IssuedAnnex[]): IssuedAnnex | undefined {
  const superseded = new Set(annexes.map(({ supersedesId }) => supersedesId));
  return annexes.find(
    ({ id, audience, customerId, profile, ownProfileId }) =>
      !superseded.has(id) &&
      audience === draft.audience &&
      customerId === draft.customerId &&
      profile === draft.profile &&
      ownProfileId === draft.ownProfileId,
  );
}

/** What the engine is asked for. A profile that has been removed meanwhile is the one that it was made from. */
export function choiceOf(
  { supersedes, recipient, tellsNames, ...draft }: AnnexDraft,
  annexes: readonly IssuedAnnex[],
  profiles: readonly OwnProfile[],
): AnnexChoice {
  const own = profiles.find(({ id }) => id === draft.ownProfileId);
  const ownProfileId = own?.id ?? null;
  const before = predecessor({ ...draft, supersedes, recipient, tellsNames, ownProfileId }, annexes);
  const supersedesId = supersedes ? (before?.id ?? null) : null;
  return { ...draft, ownProfileId, supersedesId, withChanges: supersedesId !== null && draft.withChanges };
}
