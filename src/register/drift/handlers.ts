import type { driftContract } from '#shared/ipc/drift-contract.ts';
import { revisionOf } from '#register/committed-answers.ts';
import { removeAnnexCopy } from '#register/drift/annex-copies.ts';
import { driftOf } from '#register/drift/drift.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';

/** See `engine-handlers.ts`: what makes or examines PDFs is loaded at the first such call. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

export const driftHandlers: EngineHandlers<keyof typeof driftContract> = {
  'annexes.drift': (desk, _nothing, work) => driftOf(openRegister(desk), work),
  'annexes.reissue': async (...call) => (await paper())['annexes.reissue'](...call),
  'annexes.addCopy': async (...call) => (await paper())['annexes.addCopy'](...call),
  'annexes.removeCopy': (desk, { id }) => revisionOf(removeAnnexCopy(openRegister(desk), id)),
};
