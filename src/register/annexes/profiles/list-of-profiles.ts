import type { AnnexProfile } from '#shared/model/annex-profile.ts';
import { annexIiiProfile } from '#register/annexes/profiles/annex-iii.ts';
import { annexIvProfile } from '#register/annexes/profiles/annex-iv.ts';
import { art302Profile } from '#register/annexes/profiles/art-30-2.ts';
import { branchProfile } from '#register/annexes/profiles/branch.ts';
import { fullProfile } from '#register/annexes/profiles/full.ts';
import { listProfile } from '#register/annexes/profiles/list.ts';
import type { Profile } from '#register/annexes/profiles/profile.ts';

export const profiles: Readonly<Record<AnnexProfile, Profile>> = {
  list: listProfile,
  'annex-iii': annexIiiProfile,
  'annex-iv': annexIvProfile,
  branch: branchProfile,
  'art-30-2': art302Profile,
  full: fullProfile,
};
