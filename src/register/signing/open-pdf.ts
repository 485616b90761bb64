import { RegisterError } from '#register/errors.ts';
import { PdfFile } from '#register/signing/pdf-file.ts';
import { WorkLimit } from '#register/signing/work-limit.ts';

/** ISO 32000-1, annex H: readers accept a header within the first 1024 bytes. */
const headerWithin = 1024;

/**
 * Opens a PDF for reading; null when it is one but its structure is damaged.
 * @throws {RegisterError} NOT_A_PDF
 */
export function openPdf(bytes: Buffer, file = 'PDF', work: WorkLimit = new WorkLimit()): PdfFile | null {
  if (!bytes.subarray(0, headerWithin).includes('%PDF-')) throw new RegisterError('NOT_A_PDF', { file });
  try {
    return new PdfFile(bytes, work);
  } catch {
    // The bytes alone still say whether there are signatures.
    return null;
  }
}
