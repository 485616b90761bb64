import { basename } from 'node:path';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';
import { readLimited } from '#register/read-limited.ts';
import { removeAgreementDocument, updateAgreement } from '#register/agreements/agreements.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { listAnnexes } from '#register/annexes/list-annexes.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { addCustomer, newCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { extractDocument, listDocuments, writeFileChunks } from '#register/documents/documents.ts';
import { documentSignatures } from '#register/documents/document-signatures.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { readList } from '#register/importing/read-list.ts';
import { createRegister, openExistingRegister } from '#register/registers.ts';
import { createIdentity } from '#register/signing/create-identity.ts';
import { describeIdentity, openIdentity } from '#register/signing/identity.ts';
import { verifyFile } from '#register/signing/verify-file.ts';
import { recordsOf, stateOf } from '#register/state.ts';
import * as subProcessors from '#register/subprocessors/sub-processors.ts';
import type { Committed } from '#register/store/commit.ts';

/** Bytes; a PKCS#12 file holds a key and a few certificates. */
const identityLimit = 1_000_000;

/** One handler a route; the contract's types make a missing or a superfluous one an error. */
export const engineHandlers: EngineHandlers = {
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
  'register.records': (desk) => recordsOf(openRegister(desk)),
  'register.undo': (desk) => targeted(openRegister(desk).undo()),
  'register.redo': (desk) => targeted(openRegister(desk).redo()),
  'history.list': (desk, { limit }) => openRegister(desk).revisions(limit),

  'organisation.update': (desk, { patch }) => {
    const register = openRegister(desk);
    const { id } = register.organisation;
    return revisionOf(register.commit('edit-organisation', (tx) => tx.update('organisation', id, patch)));
  },
  'subProcessors.add': (desk, given) => flat(subProcessors.addSubProcessor(openRegister(desk), given)),
  'subProcessors.update': (desk, { id, patch }) =>
    revisionOf(subProcessors.updateSubProcessor(openRegister(desk), id, patch)),
  'subProcessors.remove': (desk, { id }) => revisionOf(subProcessors.removeSubProcessor(openRegister(desk), id)),
  'processings.add': (desk, { subProcessorId }) =>
    flat(subProcessors.addProcessing(openRegister(desk), subProcessorId)),
  'processings.update': (desk, { id, patch }) =>
    revisionOf(subProcessors.updateProcessing(openRegister(desk), id, patch)),
  'processings.remove': (desk, { id }) => revisionOf(subProcessors.removeProcessing(openRegister(desk), id)),

  'importing.read': (desk, { source, language }) => {
    const list = 'file' in source ? { path: otherFile(desk, source.file) } : source;
    return readList(desk.current, list, language);
  },
  'importing.apply': (desk, decision) => flat(applyImport(openRegister(desk), decision)),

  'agreements.attach': (desk, { files, ...attachment }, work) => {
    const paths = files.map((file) => otherFile(desk, file));
    return flat(attachDocuments(openRegister(desk), { ...attachment, paths }, work));
  },
  'agreements.update': (desk, { id, patch }) => revisionOf(updateAgreement(openRegister(desk), id, patch)),
  'agreements.removeDocument': (desk, { id }) => revisionOf(removeAgreementDocument(openRegister(desk), id)),
  'documents.list': (desk) => listDocuments(openRegister(desk)),
  'documents.extract': (desk, { sha256, out }, work) => ({
    size: extractDocument(openRegister(desk), sha256, otherFile(desk, out), work),
  }),
  'documents.signatures': (desk, { sha256 }) => documentSignatures(openRegister(desk), sha256),

  'customers.add': (desk, given) => flat(addCustomer(openRegister(desk), given)),
  'customers.update': (desk, { id, patch }) => revisionOf(updateCustomer(openRegister(desk), id, patch)),
  'customers.remove': (desk, { id }) => revisionOf(removeCustomer(openRegister(desk), id)),

  'annexes.list': (desk) => listAnnexes(openRegister(desk)),
  'annexes.preview': async (desk, choice) => {
    const { content, untranslated } = composeAnnex(openRegister(desk), { ...choice, number: null });
    return { content, untranslated, pdf: await renderPdf(content) };
  },
  'annexes.issue': async (desk, { out, identity, newCustomer: name, ...choice }, work) => {
    const register = openRegister(desk);
    const opened =
      identity && (await openIdentity(readLimited(otherFile(desk, identity.file), identityLimit), identity.passphrase));
    const added =
      name === undefined ? undefined : newCustomer(register.ports.newId(), { name, language: choice.language });
    return issueAnnex(register, { ...choice, newCustomer: added, out: otherFile(desk, out), identity: opened }, work);
  },
  'identity.create': async (desk, { out, ...person }) => {
    const identity = await createIdentity({ ...person, now: desk.ports.now() });
    writeFileChunks(otherFile(desk, out), [identity]);
    return describeIdentity(await openIdentity(identity, person.passphrase));
  },
  'identity.describe': async (desk, { file, passphrase }) =>
    describeIdentity(await openIdentity(readLimited(otherFile(desk, file), identityLimit), passphrase)),
  'verify.file': async (desk, { file, authorities }) => {
    const path = otherFile(desk, file);
    const report = await verifyFile(
      path,
      authorities.map((authority) => otherFile(desk, authority)),
    );
    return { ...report, fileName: basename(path) };
  },
};

function revisionOf({ revision }: Committed<unknown>): { revision: number | null } {
  return { revision };
}

function flat<T extends object>({ revision, result }: Committed<T>): T & { revision: number | null } {
  return { ...result, revision };
}

function targeted({ revision, result }: Committed<number>): { revision: number | null; target: number } {
  return { revision, target: result };
}
