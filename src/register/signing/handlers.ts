import type { authoritiesContract } from '#shared/ipc/authorities-contract.ts';
import type { identityContract } from '#shared/ipc/identity-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';
import { readLimited } from '#register/read-limited.ts';
import { distrustAuthority, trustAuthorities, updateAuthority } from '#register/signing/authorities.ts';
import { authorityLimit } from '#register/signing/trust.ts';

export const authoritiesHandlers: EngineHandlers<keyof typeof authoritiesContract> = {
  'authorities.trust': (desk, { files, reason }) => {
    const register = openRegister(desk);
    const read = files.map((file) => readLimited(otherFile(desk, file), authorityLimit));
    return flat(trustAuthorities(register, read, reason));
  },
  'authorities.update': (desk, { id, patch }) => revisionOf(updateAuthority(openRegister(desk), id, patch)),
  'authorities.distrust': (desk, { id }) => revisionOf(distrustAuthority(openRegister(desk), id)),
};

/** See `engine-handlers.ts`: what signs is loaded at the first such call. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

export const identityHandlers: EngineHandlers<keyof typeof identityContract> = {
  'identity.create': async (...call) => (await paper())['identity.create'](...call),
  'identity.describe': async (...call) => (await paper())['identity.describe'](...call),
};
