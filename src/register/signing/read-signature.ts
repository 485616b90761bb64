import { PdfArray, type PdfDict, PdfString } from '@libpdf/core';
import type { SignedRange } from '#register/signing/byte-range.ts';
import { checkCms, type SignatureCheck } from '#register/signing/cms-check.ts';
import type { PdfReader } from '#register/signing/pdf-objects.ts';
import { checkPkcs1 } from '#register/signing/pkcs1-check.ts';
import { checkTimestamp, signatureTimestamp, type Timestamp } from '#register/signing/timestamp.ts';

export interface ReadSignature {
  readonly check: SignatureCheck;
  readonly timestamp: Timestamp | null;
}

/**
 * Checks the signature's value in the format that its dictionary names.
 * @throws {Error} when it cannot be read
 */
export function readSignature(dictionary: PdfDict, reader: PdfReader, { cms, parts }: SignedRange): ReadSignature {
  const format = reader.name(dictionary, 'SubFilter');
  if (format === 'adbe.x509.rsa_sha1')
    return { check: checkPkcs1(cms, certificatesBeside(dictionary, reader), parts), timestamp: null };
  if (format === 'ETSI.RFC3161') {
    const stamped = checkTimestamp(cms, parts);
    return { check: stamped.cms, timestamp: stamped };
  }
  const check = checkCms(cms, parts);
  return { check, timestamp: signatureTimestamp(check) };
}

/** /Cert: one certificate, or the signer's and those that follow it up. */
function certificatesBeside(dictionary: PdfDict, reader: PdfReader): Uint8Array[] {
  const value = reader.resolve(dictionary.get('Cert'));
  const items = value instanceof PdfArray ? reader.array(dictionary, 'Cert') : [value];
  return items.flatMap((item) => {
    const text = reader.resolve(item);
    return text instanceof PdfString ? [text.bytes] : [];
  });
}
