import type { WindowLanguage } from '#shared/model/languages.ts';
import { translate } from '#shared/messages/translate.ts';
import { writeZip, type FileToWrite } from '#register/agreements/vendor-file/write-zip.ts';
import { readDocument, writeFileChunks } from '#register/documents/documents.ts';
import { digestChunks, observedChunks, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { composeEvidence } from '#register/notices/evidence/compose-evidence.ts';
import { renderEvidence } from '#register/notices/evidence/evidence-pdf.ts';
import type { NoticeEvidence } from '#register/notices/evidence/manifest.ts';
import { signedPaper } from '#register/signing/signed-paper.ts';
import { paperLook } from '#register/organisation/paper-look.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { Register } from '#register/store/register.ts';

export interface EvidenceExport {
  readonly noticeId: string;
  /** Path; one that ends in `.pdf` is the cover sheet alone, and any other a ZIP file with the documents. */
  readonly out: string;
  readonly language: WindowLanguage;
  /** Signs the cover sheet, which says the hashes of all documents. */
  readonly identity: SigningIdentity | null;
}

/**
 * Writes the evidence of one notice: a cover sheet, `manifest.json` and, in a folder for each customer, the notice as it was
 * written, the proof of sending and the answer. All or nothing. Progress is in bytes of documents.
 *
 * Throws RegisterError DOCUMENT_DAMAGED, FILE_UNWRITABLE, DISK_FULL, CANCELLED, and what composing, rendering and signing
 * throw.
 *
 * @returns how many files there are, and the size of what was written in bytes
 */
export async function exportEvidence(
  register: Register,
  { noticeId, out, language, identity }: EvidenceExport,
  work: Work,
): Promise<{ files: number; size: number }> {
  throwIfCancelled(work);
  const content = composeEvidence(register, noticeId, language);
  const look = paperLook(register);
  const unsigned = await renderEvidence(content, { ...look, signatureField: identity !== null });
  const paper = { language, composedAt: content.exportedAt };
  const cover = await signedPaper(unsigned, identity, paper, look);
  if (/\.pdf$/i.test(out)) {
    writeFileChunks(out, [cover]);
    return { files: 1, size: cover.length };
  }
  const path = `${translate(language, 'noticeEvidence.file')}.pdf`;
  const manifest = { ...content, coverSheet: { path, ...digestChunks([cover]) } };
  const files: FileToWrite[] = [
    { path, chunks: () => [cover] },
    { path: 'manifest.json', chunks: () => [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)] },
    ...documentFiles(register, content, work),
  ];
  return { files: files.length, size: await writeZip(out, files, content.asOf) };
}

function documentFiles(register: Register, { recipients }: NoticeEvidence, work: Work): FileToWrite[] {
  const documents = recipients.flatMap((recipient) => recipient.documents);
  const total = documents.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  return documents.map(({ path, sha256, size }) => {
    const done = before;
    before += size;
    return { path, chunks: () => observedChunks(readDocument(register, sha256), work, done, total) };
  });
}
