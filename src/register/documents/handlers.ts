import type { documentsContract } from '#shared/ipc/documents-contract.ts';
import { checkDocuments } from '#register/documents/check-documents.ts';
import { extractDocument, listDocuments } from '#register/documents/documents.ts';
import { findInDocuments } from '#register/documents/find-in-documents.ts';
import { knownDocuments, knownDocumentsAsOf } from '#register/documents/known-documents.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';

/** The libraries for PDF are half of the engine's start-up; most calls do without them. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

export const documentsHandlers: EngineHandlers<keyof typeof documentsContract> = {
  'documents.list': (desk) => listDocuments(openRegister(desk)),
  'documents.extract': (desk, { sha256, out }, work) => ({
    size: extractDocument(openRegister(desk), sha256, otherFile(desk, out), work),
  }),
  'documents.signatures': async (...call) => (await paper())['documents.signatures'](...call),
  'documents.read': async (...call) => (await paper())['documents.read'](...call),
  'documents.readings': (desk, { asOf }) => {
    const register = openRegister(desk);
    return [...(asOf === null ? knownDocuments(register) : knownDocumentsAsOf(register, asOf)).values()];
  },
  'documents.check': async (desk, _nothing, work) => {
    const register = openRegister(desk);
    return { checked: await checkDocuments(register, () => desk.current === register, work) };
  },
  'documents.text': async (...call) => (await paper())['documents.text'](...call),
  'documents.find': (desk, { text, limit, asOf }) => findInDocuments(openRegister(desk), text, limit, asOf),
  'documents.findPassages': async (...call) => (await paper())['documents.findPassages'](...call),
  'documents.redact': async (...call) => (await paper())['documents.redact'](...call),
};
