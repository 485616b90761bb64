import type { OwnProfile } from '#shared/model/annex-profile.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch } from '#register/store/transaction.ts';

/** A copy of one of our profiles, with its columns in its order. */
export function addOwnProfile(
  register: Register,
  { name, base }: Pick<OwnProfile, 'name' | 'base'>,
): Committed<{ id: string }> {
  const columns = profiles[base].columns.map(({ content }) => ({ content, label: {} }));
  const profile: OwnProfile = { id: register.ports.newId(), name, base, title: {}, introduction: {}, columns };
  return register.commit('add-own-profile', (tx) => ({ id: tx.insert('ownProfile', profile).id }));
}

/** Throws RegisterError RECORD_NOT_FOUND, INVALID_INPUT. */
export function updateOwnProfile(register: Register, id: string, patch: RecordPatch<'ownProfile'>): Committed<unknown> {
  return register.commit('edit-own-profile', (tx) => tx.update('ownProfile', id, patch));
}

/** Annexes that were issued by it stay as they are: their content names it. */
export function removeOwnProfile(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-own-profile', (tx) => tx.remove('ownProfile', id));
}
