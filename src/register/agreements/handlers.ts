import type { agreementsContract } from '#shared/ipc/agreements-contract.ts';
import * as agreements from '#register/agreements/agreements.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { proposalFor } from '#register/agreements/proposal.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';

/** The libraries for PDF are half of the engine's start-up; most calls do without them. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

export const agreementsHandlers: EngineHandlers<keyof typeof agreementsContract> = {
  'agreements.add': (desk, given) => flat(agreements.addAgreement(openRegister(desk), given)),
  'agreements.update': (desk, { id, patch }) => revisionOf(agreements.updateAgreement(openRegister(desk), id, patch)),
  'agreements.remove': (desk, { id }) => revisionOf(agreements.removeAgreement(openRegister(desk), id)),
  'agreements.renew': (desk, { id }) => flat(agreements.renewAgreement(openRegister(desk), id)),
  'agreements.attach': (desk, { files, ...attachment }, work) => {
    const paths = files.map((file) => desk.ports.resolveFile(file));
    return flat(attachDocuments(openRegister(desk), { ...attachment, paths }, work));
  },
  'agreements.updateDocument': (desk, { id, patch }) =>
    revisionOf(agreements.updateAgreementDocument(openRegister(desk), id, patch)),
  'agreements.removeDocument': (desk, { id }) => revisionOf(agreements.removeAgreementDocument(openRegister(desk), id)),
  'agreements.proposal': (desk, { id }) => proposalFor(openRegister(desk), id),
  'agreements.exportFile': async (...call) => (await paper())['agreements.exportFile'](...call),
};
