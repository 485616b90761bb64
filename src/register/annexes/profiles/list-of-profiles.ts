import type { AnnexProfile } from '#shared/model/annex-content.ts';
import { annexIvProfile } from '#register/annexes/profiles/annex-iv.ts';
import { listProfile } from '#register/annexes/profiles/list.ts';
import type { Profile } from '#register/annexes/profiles/profile.ts';

export const profiles: Readonly<Record<AnnexProfile, Profile>> = { list: listProfile, 'annex-iv': annexIvProfile };
