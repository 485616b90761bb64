import type { coreContract } from '#shared/ipc/engine-contract.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';
import { agreementsHandlers } from '#register/agreements/handlers.ts';
import { annexesHandlers } from '#register/annexes/handlers.ts';
import { customersHandlers } from '#register/customers/handlers.ts';
import { documentsHandlers } from '#register/documents/handlers.ts';
import { driftHandlers } from '#register/drift/handlers.ts';
import { dueHandlers } from '#register/due/handlers.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { readList } from '#register/importing/read-list.ts';
import { checksHandlers } from '#register/checks/handlers.ts';
import { editingHandlers } from '#register/editing/handlers.ts';
import { historyHandlers } from '#register/history/handlers.ts';
import { noticesHandlers } from '#register/notices/handlers.ts';
import { personsHandlers } from '#register/persons/handlers.ts';
import { authoritiesHandlers, identityHandlers } from '#register/signing/handlers.ts';
import { recordsSince } from '#register/records-delta.ts';
import { revealsHandlers } from '#register/reveals/handlers.ts';
import { searchHandlers } from '#register/search/handlers.ts';
import { createRegister, openExistingRegister } from '#register/registers.ts';
import { recordsOf, stateOf } from '#register/state.ts';
import * as subProcessors from '#register/subprocessors/sub-processors.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import type { Committed } from '#register/store/commit.ts';

/** The libraries for PDF and signatures are half of the engine's start-up; most calls do without them. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

const coreHandlers: EngineHandlers<keyof typeof coreContract> = {
  'register.create': (desk, { file, organisation, sample }) => {
    const created = createRegister(desk.ports.resolveFile(file), { organisation, sample }, desk.ports);
    desk.current?.close();
    desk.current = created;
    return stateOf(created);
  },
  'register.open': (desk, { file }) => {
    desk.current = openExistingRegister(desk.current, desk.ports.resolveFile(file), desk.ports);
    return stateOf(desk.current);
  },
  'register.close': (desk) => {
    desk.current?.close();
    desk.current = null;
  },
  'register.state': (desk) => (desk.current ? stateOf(desk.current) : null),
  'register.records': (desk, { asOf }) => recordsOf(openRegister(desk), asOf),
  'register.changes': (desk, { since }) => recordsSince(openRegister(desk), since),
  'register.undo': (desk) => targeted(openRegister(desk).undo()),
  'register.redo': (desk) => targeted(openRegister(desk).redo()),

  'organisation.update': (desk, { patch }) => {
    const register = openRegister(desk);
    const { id } = register.organisation;
    return revisionOf(register.commit('edit-organisation', (tx) => tx.update('organisation', id, patch)));
  },
  'subProcessors.add': (desk, given) => flat(subProcessors.addSubProcessor(openRegister(desk), given)),
  'subProcessors.update': (desk, { id, patch }) =>
    revisionOf(subProcessors.updateSubProcessor(openRegister(desk), id, patch)),
  'subProcessors.remove': (desk, { id }) => revisionOf(subProcessors.removeSubProcessor(openRegister(desk), id)),
  'processings.add': (desk, { subProcessorId, afterId }) =>
    flat(subProcessors.addProcessing(openRegister(desk), subProcessorId, afterId)),
  'processings.update': (desk, { id, patch }) =>
    revisionOf(subProcessors.updateProcessing(openRegister(desk), id, patch)),
  'processings.remove': (desk, { id }) => revisionOf(subProcessors.removeProcessing(openRegister(desk), id)),

  'importing.read': async (desk, { source, language }, work) => {
    const list = 'file' in source ? { path: otherFile(desk, source.file) } : source;
    return readList(desk.current, list, language, work);
  },
  'importing.apply': (desk, decision) => flat(applyImport(openRegister(desk), decision)),

  'verify.file': async (...call) => (await paper())['verify.file'](...call),
};

/** One handler a route; the contract's types make a missing or a superfluous one an error. */
export const engineHandlers: EngineHandlers = {
  ...coreHandlers,
  ...annexesHandlers,
  ...customersHandlers,
  ...identityHandlers,
  ...agreementsHandlers,
  ...documentsHandlers,
  ...driftHandlers,
  ...dueHandlers,
  ...editingHandlers,
  ...historyHandlers,
  ...searchHandlers,
  ...checksHandlers,
  ...revealsHandlers,
  ...noticesHandlers,
  ...personsHandlers,
  ...authoritiesHandlers,
};

function targeted({ revision, result }: Committed<number>): { revision: number | null; target: number } {
  return { revision, target: result };
}
