import type { revealsContract } from '#shared/ipc/reveals-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';
import { pendingReveals } from '#register/reveals/pending-reveals.ts';
import { addReveals, removeReveal, updateReveal } from '#register/reveals/reveals.ts';

export const revealsHandlers: EngineHandlers<keyof typeof revealsContract> = {
  'reveals.add': (desk, { reveals }) => flat(addReveals(openRegister(desk), reveals)),
  'reveals.update': (desk, { id, patch }) => revisionOf(updateReveal(openRegister(desk), id, patch)),
  'reveals.remove': (desk, { id }) => revisionOf(removeReveal(openRegister(desk), id)),
  'reveals.pending': (desk, { customerId }) => pendingReveals(openRegister(desk), customerId),
};
