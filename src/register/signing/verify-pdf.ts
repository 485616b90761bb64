import { mildProblems, type SignatureFacts, type SignatureReport } from '#shared/model/signature-report.ts';
import { useNodeCrypto } from '#register/signing/asn1.ts';
import { attachedAnnex, listAttachments } from '#register/signing/attachments.ts';
import { readCertificates } from '#register/signing/certificate-chain.ts';
import { examineSignature } from '#register/signing/examine-signature.ts';
import { findSignatures } from '#register/signing/found-signatures.ts';
import { RevisionComparison } from '#register/signing/later-changes.ts';
import { openPdf } from '#register/signing/open-pdf.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';

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
  const trusted = (options.trusted ?? []).flatMap((file) => readCertificates(file));
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const pdf = openPdf(file, options.file);
  useNodeCrypto();
  const found = findSignatures(pdf, file);
  const comparison = new RevisionComparison(file);
  const reader = new PdfReader(pdf);
  const signatures: SignatureFacts[] = [];
  for (const [index, signature] of found.entries()) {
    const isLast = index === found.length - 1;
    signatures.push(examineSignature(signature, { file, reader, comparison, trusted, isLast }));
  }
  const attachments = pdf ? listAttachments(pdf) : [];
  return {
    verdict: verdictOf(signatures),
    signatures,
    attachments: attachments.map(({ name }) => name),
    annex: attachedAnnex(attachments),
  };
}

function verdictOf(signatures: readonly SignatureFacts[]): SignatureReport['verdict'] {
  if (signatures.length === 0) return 'unsigned';
  return signatures.every((signature) => isSound(signature)) ? 'valid' : 'invalid';
}

function isSound({ intact, problems }: SignatureFacts): boolean {
  return intact && problems.every((problem) => mildProblems.includes(problem));
}
