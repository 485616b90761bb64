import type { ReadSignatures } from '#shared/model/document-reading.ts';
import type { DocumentText } from '#shared/model/document-text.ts';
import { verdictSaid, type SignatureReport } from '#shared/model/signature-report.ts';
import { documentSignatures } from '#register/documents/document-signatures.ts';
import { documentsBySha256, findDocument, readDocument } from '#register/documents/documents.ts';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { putReading, textOf, unreadOf } from '#register/documents/readings.ts';
import { putSignaturePaths } from '#register/documents/signature-paths.ts';
import type { FileAbout } from '#register/documents/text/extract-text.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { RegisterError } from '#register/errors.ts';
import { signerPath, type SignerPath } from '#register/signing/trust.ts';
import type { Register } from '#register/store/register.ts';

/** Reads the text of a file, such as `TextReader`, in a thread of its own. */
export interface ReadsText {
  read(bytes: Uint8Array, about: FileAbout, work?: Work): Promise<DocumentText>;
}

/** `attached`: those of agreements. `stored`: all of the file, also those whose link was removed, which undo brings back. */
export type DocumentsToRead = 'attached' | 'stored';

/** Documents that have not been read, or were by an older version. */
export function unreadDocuments(register: Register, which: DocumentsToRead = 'attached'): string[] {
  const documents =
    which === 'attached'
      ? register.all('agreementDocument').map(({ sha256 }) => sha256)
      : documentsBySha256(register).keys();
  return unreadOf(register.database, documents);
}

/**
 * Reads text and signatures out of the documents that have not been read yet, one after another; each is kept as soon as
 * it is read. One on which a reader of ours fails counts as unreadable, so that the others have their turn. Throws
 * RegisterError CANCELLED.
 */
export async function readDocuments(
  register: Register,
  reader: ReadsText,
  { isOpen, reportBug }: ReadingDesk,
  work: Work,
  which: DocumentsToRead = 'attached',
): Promise<number> {
  const unread = unreadDocuments(register, which);
  for (const [done, sha256] of unread.entries()) {
    throwIfCancelled(work);
    work.onProgress(done, unread.length);
    const { text, signatures, paths } = await readOrReport(register, reader, sha256, reportBug, work);
    if (!isOpen()) return done;
    if (putReading(register.database, sha256, text, signatures)) putSignaturePaths(register.database, sha256, paths);
  }
  work.onProgress(unread.length, unread.length);
  return unread.length;
}

export interface ReadingDesk {
  /** Whether the register still is open: between documents others may close it. */
  readonly isOpen: () => boolean;
  readonly reportBug: (error: unknown) => void;
}

async function readOrReport(
  register: Register,
  reader: ReadsText,
  sha256: string,
  reportBug: ReadingDesk['reportBug'],
  work: Work,
): Promise<Read> {
  try {
    return await readOne(register, reader, sha256, work);
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    reportBug(error);
    return unreadable;
  }
}

/** The text of a document as it was read; one that has not been is read for this, and not kept. */
export async function documentText(
  register: Register,
  reader: ReadsText,
  sha256: string,
  work: Work,
): Promise<DocumentText> {
  return textOf(register.database, sha256) ?? (await readOne(register, reader, sha256, work)).text;
}

interface Read {
  readonly text: DocumentText;
  readonly signatures: ReadSignatures | null;
  /** Of each signature the certificates that it was made with. */
  readonly paths: readonly SignerPath[];
}

const unreadable: Read = { text: { state: 'unreadable', pages: [], truncated: false }, signatures: null, paths: [] };

/** A document that the file holds no longer as it was stored cannot be read; `verify` says so to the user. */
async function readOne(register: Register, reader: ReadsText, sha256: string, work: Work): Promise<Read> {
  const { size, mediaType } = findDocument(register, sha256);
  const name = register.all('agreementDocument').find((link) => link.sha256 === sha256)?.name ?? '';
  const silent = { ...work, onProgress: () => undefined };
  try {
    const bytes = size > textLimits.bytes ? null : Buffer.concat([...readDocument(register, sha256)]);
    const report = await documentSignatures(register, sha256);
    const text: DocumentText =
      bytes === null
        ? { state: 'too-large', pages: [], truncated: false }
        : await reader.read(bytes, { name, mediaType }, silent);
    return { text, signatures: summaryOf(report), paths: report?.signatures.map(signerPath) ?? [] };
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== 'DOCUMENT_DAMAGED') throw error;
    return unreadable;
  }
}

function summaryOf(report: SignatureReport | null): ReadSignatures | null {
  if (!report || verdictSaid(report) === 'locked') return null;
  return {
    verdict: report.verdict,
    changedAfter: report.signatures.some(({ changedAfter }) => changedAfter !== 'none' && changedAfter !== 'signature'),
    signers: report.signatures.map(({ signer, timestamp, claimedTime }) => ({
      name: signer?.name ?? '',
      organisation: signer?.organisation ?? '',
      at: timestamp?.time ?? claimedTime,
    })),
  };
}
