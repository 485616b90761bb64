import { mildProblems, type SignatureFacts, type SignatureReport } from '#shared/model/signature-report.ts';
import { useNodeCrypto } from '#register/signing/asn1.ts';
import { attachedAnnex, listAttachments } from '#register/signing/attachments.ts';
import { blankFacts, type Examination, examineSignature } from '#register/signing/examine-signature.ts';
import { findSignatures, type FoundSignature } from '#register/signing/found-signatures.ts';
import { RevisionComparison } from '#register/signing/later-changes.ts';
import { openPdf } from '#register/signing/open-pdf.ts';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import { plainText } from '#register/signing/plain-text.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import { readAuthorities, withTrust } from '#register/signing/trust.ts';
import { TooMuchWork, WorkLimit } from '#register/signing/work-limit.ts';

/** A contract has a handful of signatures; those beyond are not examined. */
const mostSignatures = 50;

export interface VerifyOptions {
  /** CA certificates to trust: PEM (one or several) or DER. */
  readonly trusted?: readonly Uint8Array[];
  /** Name of the file, for messages. */
  readonly file?: string;
}

/**
 * What the signatures of any PDF prove: who, when, unchanged, covering what, vouched for by whom. Works offline:
 * revocation and trust lists are not looked at.
 * @throws {RegisterError} NOT_A_PDF, CERTIFICATE_UNREADABLE
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions = {}): Promise<SignatureReport> {
  const trusted = (options.trusted ?? []).flatMap((file) => readAuthorities(file));
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const work = new WorkLimit();
  const pdf = openPdf(file, options.file, work);
  useNodeCrypto();
  const reader = new PdfReader(pdf, work);
  const found = findSignatures(pdf, reader, file);
  const comparison = new RevisionComparison(file, pdf, work);
  const encrypted = pdf?.isEncrypted ?? false;
  // A document timestamp says when, and vouches for nobody's answers.
  const lastSigner = found.signatures.findLastIndex(({ isTimestamp }) => !isTimestamp);
  const signatures = found.signatures.map((signature, index) => {
    if (index >= mostSignatures) return unexamined(signature);
    return examine(signature, { file, reader, comparison, encrypted, isLast: index >= lastSigner });
  });
  const attachments = pdf ? attachmentsOf(pdf, work) : [];
  const report: SignatureReport = {
    verdict: verdictOf(signatures),
    signatures,
    emptyFields: found.emptyFields,
    encrypted,
    locked: pdf !== null && isLocked(pdf),
    attachments: attachments.map(({ name }) => name),
    annex: attachedAnnex(attachments),
  };
  return withTrust(report, trusted);
}

/** One that costs more than a signature may is as good as none. */
function examine(signature: FoundSignature, examination: Examination): SignatureFacts {
  try {
    return examineSignature(signature, examination);
  } catch (error) {
    if (error instanceof TooMuchWork) return unexamined(signature);
    throw error;
  }
}

function unexamined({ field }: FoundSignature): SignatureFacts {
  return { ...blankFacts(plainText(field)), problems: ['SIGNATURE_UNREADABLE'] };
}

/** What costs more to look into than it may, nobody has looked into. */
function isLocked(pdf: PdfFile): boolean {
  try {
    return pdf.isLocked;
  } catch (error) {
    if (error instanceof TooMuchWork) return true;
    throw error;
  }
}

function attachmentsOf(pdf: PdfFile, work: WorkLimit): ReturnType<typeof listAttachments> {
  try {
    return listAttachments(pdf, work);
  } catch (error) {
    if (error instanceof TooMuchWork) return [];
    throw error;
  }
}

function verdictOf(signatures: readonly SignatureFacts[]): SignatureReport['verdict'] {
  if (signatures.length === 0) return 'unsigned';
  return signatures.every((signature) => isSound(signature)) ? 'valid' : 'invalid';
}

function isSound({ intact, problems }: SignatureFacts): boolean {
  return intact && problems.every((problem) => mildProblems.includes(problem));
}
