import type { SignatureReport } from '#shared/model/signature-report.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { findDocument, readDocument } from '#register/documents/documents.ts';
import { authoritiesOf } from '#register/signing/authorities.ts';
import { withTrust } from '#register/signing/trust.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { verifyLimits } from '#register/signing/verify-limits.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';

/** A document never changes, so neither does what its signatures say to nobody in particular: kept for as long as the register is open. */
const reports = new WeakMap<Register, Map<string, SignatureReport | null>>();

/**
 * The signatures in a stored PDF, as the authorities that the register trusts, now or as of a date, vouch for them; null for
 * a document of another kind, or too large to be looked into. Throws RegisterError DOCUMENT_NOT_FOUND, DOCUMENT_DAMAGED,
 * REVISION_NOT_FOUND.
 */
export async function documentSignatures(
  register: Register,
  sha256: string,
  asOf: AsOf | null = null,
): Promise<SignatureReport | null> {
  const report = await examined(register, sha256);
  return report && withTrust(report, authoritiesOf(asOf === null ? register : register.asOf(asOf.revision)));
}

async function examined(register: Register, sha256: string): Promise<SignatureReport | null> {
  const known = reports.get(register) ?? new Map<string, SignatureReport | null>();
  reports.set(register, known);
  const before = known.get(sha256);
  if (before !== undefined) return before;
  const report = await examine(register, sha256);
  known.set(sha256, report);
  return report;
}

async function examine(register: Register, sha256: string): Promise<SignatureReport | null> {
  const { size, mediaType } = findDocument(register, sha256);
  if (mediaType !== 'application/pdf' || size > verifyLimits.bytes) return null;
  try {
    return await verifyPdf(Buffer.concat([...readDocument(register, sha256)]));
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'NOT_A_PDF') return null;
    throw error;
  }
}
