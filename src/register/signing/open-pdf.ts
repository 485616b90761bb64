import { PDF } from '@libpdf/core';
import { RegisterError } from '#register/errors.ts';

/** ISO 32000-1, annex H: readers accept a header within the first 1024 bytes. */
const headerWithin = 1024;

/**
 * Parses a PDF for reading; null when it is one but its structure is damaged beyond repair or encrypted.
 * @throws {RegisterError} NOT_A_PDF
 */
export async function openPdf(bytes: Uint8Array, file = 'PDF'): Promise<PDF | null> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerWithin)).includes('%PDF-'))
    throw new RegisterError('NOT_A_PDF', { file });
  try {
    const pdf = await PDF.load(bytes);
    // An encrypted file's texts cannot be read without its password; its signatures can.
    return pdf.isEncrypted && !pdf.isAuthenticated ? null : pdf;
  } catch {
    // The bytes alone still say whether there are signatures.
    return null;
  }
}
