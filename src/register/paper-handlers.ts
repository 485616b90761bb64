import { localDate } from '#shared/model/dates.ts';
import { basename } from 'node:path';
import type { IdentityFile } from '#shared/ipc/identity-contract.ts';
import { flat } from '#register/committed-answers.ts';
import { exportVendorFile } from '#register/agreements/vendor-file/export-vendor-file.ts';
import { annexedProcessings } from '#register/annexes/annexed-processings.ts';
import { proveClaims } from '#register/annexes/claims.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { composeOptions } from '#register/annexes/annex-choice.ts';
import { exportAnnex } from '#register/annexes/export.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { newCustomer } from '#register/customers/customers.ts';
import type { Work } from '#register/documents/file-chunks.ts';
import { documentSignatures } from '#register/documents/document-signatures.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import { readDocuments, documentText, unreadDocuments, type ReadingDesk } from '#register/documents/read-documents.ts';
import { findPassages, redactDocument } from '#register/documents/redact-document.ts';
import { TextReader } from '#register/documents/text/text-reader.ts';
import { addAnnexCopy } from '#register/drift/annex-copies.ts';
import { PrintedReader } from '#register/drift/printed-reader.ts';
import { recogniseAnnex } from '#register/drift/recognise.ts';
import { reissueAnnexes } from '#register/drift/reissue.ts';
import { openRegister, otherFile, type Desk, type EngineHandlers } from '#register/engine-desk.ts';
import { paperLook } from '#register/organisation/paper-look.ts';
import { readLimited } from '#register/read-limited.ts';
import type { Register } from '#register/store/register.ts';
import { createIdentity } from '#register/signing/create-identity.ts';
import { describeIdentity, openIdentity, type SigningIdentity } from '#register/signing/identity.ts';
import { authoritiesOf } from '#register/signing/authorities.ts';
import { authorityLimit, withTrust } from '#register/signing/trust.ts';
import { verifyLimits } from '#register/signing/verify-limits.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';

type PaperRoute =
  | 'documents.signatures'
  | 'documents.read'
  | 'documents.text'
  | 'documents.findPassages'
  | 'documents.redact'
  | 'agreements.exportFile'
  | 'annexes.preview'
  | 'annexes.claims'
  | 'annexes.issue'
  | 'annexes.export'
  | 'annexes.reissue'
  | 'annexes.addCopy'
  | 'identity.create'
  | 'identity.describe'
  | 'verify.file';

/** Its thread is started by the first document and kept for the next. */
const reader = new TextReader();
/** What somebody waits for does not wait behind a document that takes long to be read in the background. */
const askedReader = new TextReader();
/** Started by the first annex that is verified. */
const printedReader = new PrintedReader();

const readingDesk = (desk: Desk, register: Register): ReadingDesk => ({
  isOpen: () => desk.current === register,
  reportBug: (error) => desk.ports.reportBug('documents.read', error),
});

/** Bytes; a PKCS#12 file holds a key and a few certificates. */
const identityLimit = 1_000_000;

/** Reads all stored documents that have not been read, also those that are attached nowhere now. */
export const readStoredDocuments = async (desk: Desk, work: Work): Promise<unknown> => {
  const register = openRegister(desk);
  return readDocuments(register, reader, readingDesk(desk, register), work, 'stored');
};

async function openedIdentity(desk: Desk, identity: IdentityFile | null): Promise<SigningIdentity | null> {
  if (identity === null) return null;
  return openIdentity(readLimited(otherFile(desk, identity.file), identityLimit), identity.passphrase);
}

/** The handlers that make, sign or examine PDFs. */
export const paperHandlers: Pick<EngineHandlers, PaperRoute> = {
  'documents.signatures': (desk, { sha256, asOf }) => documentSignatures(openRegister(desk), sha256, asOf),
  'documents.read': async (desk, _nothing, work) => {
    const register = openRegister(desk);
    const read = await readDocuments(register, reader, readingDesk(desk, register), work);
    return { read, left: desk.current === register ? unreadDocuments(register).length : 0 };
  },
  'documents.text': (desk, { sha256 }, work) => documentText(openRegister(desk), askedReader, sha256, work),
  'documents.findPassages': (desk, { sha256, words }, work) => findPassages(openRegister(desk), sha256, words, work),
  'documents.redact': (desk, { sha256, marks, language, out }, work) =>
    redactDocument(openRegister(desk), { sha256, marks, language, out: otherFile(desk, out) }, work),
  'agreements.exportFile': (desk, { out, ...given }, work) =>
    exportVendorFile(openRegister(desk), { ...given, out: otherFile(desk, out) }, work),
  'annexes.preview': async (desk, choice) => {
    const register = openRegister(desk);
    const { content, processings, missing } = composeAnnex(register, {
      ...composeOptions(register, choice),
      number: null,
    });
    const pdf = await renderPdf(content, paperLook(register));
    return { content, missing, rowIds: processings.map(({ processing }) => processing.id), pdf };
  },
  'annexes.claims': (desk, { customerId }) => {
    const register = openRegister(desk);
    const customer = customerId === null ? null : register.get('customer', customerId);
    const date = localDate(register.ports.now());
    const rows = annexedProcessings(register, customer);
    return proveClaims({ records: register, rows, date, readings: knownDocuments(register) });
  },
  'annexes.issue': async (desk, { out, identity, newCustomer: name, ...choice }, work) => {
    const register = openRegister(desk);
    const opened = await openedIdentity(desk, identity);
    const added =
      name === undefined ? undefined : newCustomer(register.ports.newId(), { name, language: choice.language });
    const options = composeOptions(register, choice);
    return issueAnnex(register, { ...options, newCustomer: added, out: otherFile(desk, out), identity: opened }, work);
  },
  'annexes.reissue': async (desk, { folder, identity, ...choice }, work) => {
    const register = openRegister(desk);
    const opened = await openedIdentity(desk, identity);
    const reportBug = (error: unknown) => desk.ports.reportBug('annexes.reissue', error);
    return reissueAnnexes(register, { ...choice, folder: otherFile(desk, folder), identity: opened, reportBug }, work);
  },
  'annexes.addCopy': async (desk, { file, ...copy }) =>
    flat(await addAnnexCopy(openRegister(desk), { ...copy, path: otherFile(desk, file) })),
  'annexes.export': (desk, { out, ...choice }, work) => {
    const register = openRegister(desk);
    return exportAnnex(register, { ...composeOptions(register, choice), out: otherFile(desk, out) }, work);
  },
  'identity.create': async (desk, { out, ...person }) => {
    const identity = await createIdentity({ ...person, now: desk.ports.now() });
    writeFileChunks(otherFile(desk, out), [identity]);
    return describeIdentity(await openIdentity(identity, person.passphrase));
  },
  'identity.describe': async (desk, { file, passphrase }) =>
    describeIdentity(await openIdentity(readLimited(otherFile(desk, file), identityLimit), passphrase)),
  'verify.file': async (desk, { file, authorities }, work) => {
    const path = otherFile(desk, file);
    const bytes = readLimited(path, verifyLimits.bytes);
    const trusted = authorities.map((authority) => readLimited(otherFile(desk, authority), authorityLimit));
    const given = await verifyPdf(bytes, { trusted, file: basename(path) });
    const report = desk.current ? withTrust(given, authoritiesOf(desk.current)) : given;
    const own = await recogniseAnnex(desk.current, bytes, report, (content, pdf) =>
      printedReader.read(content, pdf, work),
    );
    return { ...report, fileName: basename(path), own };
  },
};
