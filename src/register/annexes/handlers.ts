import type { annexesContract } from '#shared/ipc/annexes-contract.ts';
import { describeProfiles } from '#register/annexes/describe-profiles.ts';
import { listAnnexes } from '#register/annexes/list-annexes.ts';
import { addOwnProfile, removeOwnProfile, updateOwnProfile } from '#register/annexes/own-profiles.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';

/** See `engine-handlers.ts`: what makes PDFs is loaded at the first such call. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

export const annexesHandlers: EngineHandlers<keyof typeof annexesContract> = {
  'annexes.list': (desk) => listAnnexes(openRegister(desk)),
  'annexes.preview': async (...call) => (await paper())['annexes.preview'](...call),
  'annexes.claims': async (...call) => (await paper())['annexes.claims'](...call),
  'annexes.issue': async (...call) => (await paper())['annexes.issue'](...call),
  'annexes.export': async (...call) => (await paper())['annexes.export'](...call),
  'profiles.ours': (desk) => describeProfiles(openRegister(desk).organisation.name),
  'profiles.add': (desk, given) => flat(addOwnProfile(openRegister(desk), given)),
  'profiles.update': (desk, { id, patch }) => revisionOf(updateOwnProfile(openRegister(desk), id, patch)),
  'profiles.remove': (desk, { id }) => revisionOf(removeOwnProfile(openRegister(desk), id)),
};
