import type { SignatureReport } from '#shared/model/signature-report.ts';
import { findDocument, readDocument } from '#register/documents/documents.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { verifyLimits } from '#register/signing/verify-file.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';

/** A document never changes, so neither does what its signatures say: kept for as long as the register is open. */
const reports = new WeakMap<Register, Map<string, SignatureReport | null>>();

/**
 * The signatures in a stored PDF; null for a document of another kind, or too large to be looked into. `trusted` are
 * certificates of authorities (PEM or DER); what is known without them is remembered. Throws RegisterError
 * DOCUMENT_NOT_FOUND, DOCUMENT_DAMAGED, CERTIFICATE_UNREADABLE.
 */
export async function documentSignatures(
  register: Register,
  sha256: string,
  trusted: readonly Uint8Array[] = [],
): Promise<SignatureReport | null> {
  if (trusted.length > 0) return examine(register, sha256, trusted);
  const known = reports.get(register) ?? new Map<string, SignatureReport | null>();
  reports.set(register, known);
  const before = known.get(sha256);
  if (before !== undefined) return before;
  const report = await examine(register, sha256, []);
  known.set(sha256, report);
  return report;
}

async function examine(
  register: Register,
  sha256: string,
  trusted: readonly Uint8Array[],
): Promise<SignatureReport | null> {
  const { size, mediaType } = findDocument(register, sha256);
  if (mediaType !== 'application/pdf' || size > verifyLimits.bytes) return null;
  try {
    return await verifyPdf(Buffer.concat([...readDocument(register, sha256)]), { trusted });
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'NOT_A_PDF') return null;
    throw error;
  }
}
