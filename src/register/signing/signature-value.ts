import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { AlgorithmIdentifier, type Certificate, PublicKeyInfo, RSASSAPSSParams } from 'pkijs';
import { encode } from '#register/signing/asn1.ts';
import { digestNames, oid, signatureAlgorithms } from '#register/signing/object-identifiers.ts';

/** The signature value, and what it is said to be of. */
export interface SignatureValue {
  readonly certificate: Certificate;
  readonly algorithm: AlgorithmIdentifier;
  /** node:crypto's name of the message's digest. */
  readonly digestName: string;
  readonly data: Buffer;
  readonly value: Uint8Array;
}

/** Whether the certificate's key made the value of the data. */
export function signatureMatches({ certificate, algorithm, digestName, data, value }: SignatureValue): boolean {
  const key = publicKey(certificate);
  try {
    if (algorithm.algorithmId === oid.rsaPss) return pssMatches(certificate, key, algorithm, data, value);
    const known = signatureAlgorithms[algorithm.algorithmId];
    if (!known || known.key !== key.asymmetricKeyType) return false;
    // Edwards curves bring their own digest (RFC 8032).
    const isEdwards = known.key === 'ed25519' || known.key === 'ed448';
    return verify(isEdwards ? null : (known.digest ?? digestName), data, key, value);
  } catch {
    // OpenSSL refuses malformed values and unknown parameters: such a signature is not right.
    return false;
  }
}

/** RSASSA-PSS (RFC 8017, 8.1); the mask may have a digest of its own. */
function pssMatches(
  certificate: Certificate,
  key: KeyObject,
  algorithm: AlgorithmIdentifier,
  data: Buffer,
  value: Uint8Array,
): boolean {
  const { hashAlgorithm, maskGenAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithm.algorithmParams });
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const hash = digestNames[hashAlgorithm.algorithmId] ?? 'sha1';
  const mask = new AlgorithmIdentifier({ schema: maskGenAlgorithm.algorithmParams });
  if (mask.algorithmId === hashAlgorithm.algorithmId) return verify(hash, data, { key, padding, saltLength }, value);
  // node:crypto takes the mask's digest from the key alone, so the key gets the signature's parameters.
  const { subjectPublicKey } = certificate.subjectPublicKeyInfo;
  const info = new PublicKeyInfo({ algorithm, subjectPublicKey });
  const bound = createPublicKey({ key: Buffer.from(encode(info)), format: 'der', type: 'spki' });
  return verify(hash, data, { key: bound, padding, saltLength }, value);
}

export function publicKey(certificate: Certificate): KeyObject {
  return createPublicKey({ key: Buffer.from(encode(certificate.subjectPublicKeyInfo)), format: 'der', type: 'spki' });
}

/** RSA below 2048 bits. */
export function isWeakKey(key: KeyObject): boolean {
  return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048;
}
