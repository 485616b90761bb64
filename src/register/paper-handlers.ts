import { basename } from 'node:path';
import { composeAnnex } from '#register/annexes/compose.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { newCustomer } from '#register/customers/customers.ts';
import { documentSignatures } from '#register/documents/document-signatures.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';
import { printableLogo } from '#register/organisation/logo.ts';
import { readLimited } from '#register/read-limited.ts';
import { createIdentity } from '#register/signing/create-identity.ts';
import { describeIdentity, openIdentity } from '#register/signing/identity.ts';
import { verifyFile } from '#register/signing/verify-file.ts';

type PaperRoute =
  | 'documents.signatures'
  | 'annexes.preview'
  | 'annexes.issue'
  | 'identity.create'
  | 'identity.describe'
  | 'verify.file';

/** Bytes; a PKCS#12 file holds a key and a few certificates. */
const identityLimit = 1_000_000;

/** The handlers that make, sign or examine PDFs. */
export const paperHandlers: Pick<EngineHandlers, PaperRoute> = {
  'documents.signatures': (desk, { sha256 }) => documentSignatures(openRegister(desk), sha256),
  'annexes.preview': async (desk, choice) => {
    const register = openRegister(desk);
    const { content, untranslated } = composeAnnex(register, { ...choice, number: null });
    return { content, untranslated, pdf: await renderPdf(content, { logo: printableLogo(register) }) };
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
