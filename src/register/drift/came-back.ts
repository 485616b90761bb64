import type { AnnexCopy } from '#shared/model/annex.ts';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { cameAfter } from '#register/signing/came-after.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';

export type CameBack = Pick<AnnexCopy, 'signedBy'> & { readonly outcome: Exclude<AnnexCopy['outcome'], 'scanned'> };

/**
 * What a file is to an annex that was issued as these bytes: the same, or these with nothing but signatures after them that
 * all hold. Null where it is neither. Who signs vouches for all that stands before the signature, so that what came between
 * must be looked at too.
 *
 * @param report of the file
 */
export async function whatCameBack(
  issued: Uint8Array,
  bytes: Uint8Array,
  report: Pick<SignatureReport, 'signatures' | 'verdict'>,
): Promise<CameBack | null> {
  if (Buffer.compare(issued, bytes) === 0) return { outcome: 'same', signedBy: [] };
  if (!isAppendedTo(issued, bytes) || report.verdict !== 'valid') return null;
  const { change, timestamps } = cameAfter(bytes, issued.length);
  if (change !== 'signature') return null;
  const before = await verifyPdf(issued);
  const signers = report.signatures.slice(before.signatures.length).filter(({ field }) => !timestamps.has(field));
  const signedBy = signers.map(({ signer, field }) => (signer?.name || field).slice(0, 500));
  return { outcome: signedBy.length === 0 ? 'same' : 'countersigned', signedBy };
}

const isAppendedTo = (issued: Uint8Array, bytes: Uint8Array): boolean =>
  bytes.length > issued.length && Buffer.compare(bytes.subarray(0, issued.length), issued) === 0;
