import { verify } from 'node:crypto';
import { octets, parseAsn1, parseCertificate } from '#register/signing/asn1.ts';
import { assertNested } from '#register/signing/asn1-nesting.ts';
import type { SignatureCheck } from '#register/signing/cms-check.ts';
import { publicKey } from '#register/signing/signature-value.ts';

/**
 * Checks an `adbe.x509.rsa_sha1` signature (ISO 32000-1, 12.8.3.2): a bare RSA signature over the SHA-1 of the byte
 * range, with the signer's certificate beside it in the dictionary, where the signature covers it.
 * @param ders the dictionary's /Cert, the signer's first.
 * @throws {Error} when it cannot be read at all
 */
export function checkPkcs1(
  contents: Uint8Array,
  ders: readonly Uint8Array[],
  parts: readonly Uint8Array[],
): SignatureCheck {
  const certificates = ders.map((der) => parseCertificate(der));
  const [certificate] = certificates;
  if (!certificate) throw new Error('no certificate beside the signature');
  assertNested(contents);
  const key = publicKey(certificate);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('not an RSA key');
  const right = verify('sha1', Buffer.concat(parts), key, octets(parseAsn1(contents)));
  return {
    certificate,
    certificates,
    // One value says both: it is right for these bytes and this key, or it is not.
    contentIntact: right,
    signatureRight: right,
    signerMatches: true,
    weak: true,
    time: null,
  };
}
