import type { ChangeAfter } from '#shared/model/signature-report.ts';
import { findSignatures } from '#register/signing/found-signatures.ts';
import { RevisionComparison } from '#register/signing/later-changes.ts';
import { openPdf } from '#register/signing/open-pdf.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import { plainText } from '#register/signing/plain-text.ts';
import { WorkLimit } from '#register/signing/work-limit.ts';

export interface CameAfter {
  readonly change: ChangeAfter;
  /** Names of the fields of document timestamps, wherever they stand: nobody signs by them. */
  readonly timestamps: ReadonlySet<string>;
}

/**
 * What came into a PDF after its first bytes, whether anybody had signed those or not: a signature covers whatever came
 * before it.
 *
 * @param end offset in bytes
 * @throws {RegisterError} NOT_A_PDF
 */
export function cameAfter(bytes: Uint8Array, end: number): CameAfter {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const work = new WorkLimit();
  const pdf = openPdf(file, undefined, work);
  const { signatures } = findSignatures(pdf, new PdfReader(pdf, work), file);
  const stamping = signatures.filter(({ isTimestamp }) => isTimestamp);
  return {
    change: new RevisionComparison(file, pdf, work).changeAfter(end).kind,
    timestamps: new Set(stamping.map(({ field }) => plainText(field))),
  };
}
