import { basename } from 'node:path';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { readLimited } from '#register/read-limited.ts';
import { authorityLimit } from '#register/signing/trust.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';

/** A PDF is read whole to be verified. */
export const verifyLimits = { bytes: 200_000_000 } as const;

/**
 * Verifies the signatures of a PDF file; `authorities` are files with CA certificates (PEM or DER) to trust. Throws
 * RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, NOT_A_PDF.
 */
export async function verifyFile(path: string, authorities: readonly string[]): Promise<SignatureReport> {
  const trusted = authorities.map((authority) => readLimited(authority, authorityLimit));
  return verifyPdf(readLimited(path, verifyLimits.bytes), { trusted, file: basename(path) });
}
