import { P12Signer } from '@libpdf/core';
import { createPublicKey, verify } from 'node:crypto';
import { PFX, type Certificate } from 'pkijs';
import { RegisterError } from '#register/errors.ts';
import { encode, equalBytes, parseAsn1, parseCertificate } from '#register/signing/asn1.ts';
import { issuerName, organisationOf, subjectNames } from '#register/signing/certificate-names.ts';

/** A certificate with its private key, ready to sign. The key cannot be taken out of it. */
export interface SigningIdentity {
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER; the certificates between the signer's and the root, in the order of issue as far as they came with the file. */
  readonly chain: readonly Uint8Array[];
  readonly keyType: 'RSA' | 'EC';
  /** Signature with SHA-256: PKCS#1 v1.5 for RSA, DER-encoded ECDSA for EC. */
  readonly sign: (data: Uint8Array) => Promise<Uint8Array>;
}

export interface IdentityDescription {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly issuer: string;
  /** ISO 8601 instants. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Nobody but the signer's own organisation vouches for the name. */
  readonly selfIssued: boolean;
}

/** A PKCS#12 file with a long chain is some ten kilobytes. */
const largestFile = 1024 * 1024;

/**
 * Opens a PKCS#12 file (RFC 7292): RSA or EC keys; AES (PBES2), 3DES and RC2 encryption.
 * @throws {RegisterError} IDENTITY_UNREADABLE, IDENTITY_WITHOUT_KEY, IDENTITY_WITHOUT_CERTIFICATE, IDENTITY_KEY_UNSUPPORTED, WRONG_PASSPHRASE
 */
export async function openIdentity(p12: Uint8Array, passphrase: string): Promise<SigningIdentity> {
  assertPkcs12(p12);
  const signer = await P12Signer.create(p12, passphrase).catch((error: unknown) => {
    throw openingError(error);
  });
  const sign = async (data: Uint8Array): Promise<Uint8Array> => signer.sign(data, 'SHA-256');
  // The file's order of certificates says nothing about which one belongs to the key.
  const certificates = [signer.certificate, ...signer.certificateChain];
  const probe = new TextEncoder().encode('bilaga');
  const signature = await sign(probe);
  const own = certificates.find((der) => isSignedBy(parseCertificate(der), probe, signature));
  if (!own) throw new RegisterError('IDENTITY_WITHOUT_CERTIFICATE');
  return { certificate: own, chain: orderChain(own, certificates), keyType: signer.keyType, sign };
}

/** Who the identity says it is, for the person who picks it. */
export function describeIdentity(identity: SigningIdentity): IdentityDescription {
  const certificate = parseCertificate(identity.certificate);
  const { commonName, organisation, email } = subjectNames(certificate);
  return {
    name: commonName,
    organisation,
    email,
    issuer: issuerName(certificate),
    validFrom: certificate.notBefore.value.toISOString(),
    validTo: certificate.notAfter.value.toISOString(),
    selfIssued: isSelfIssued(certificate),
  };
}

/** Signed with its own key, or by an issuer that carries the signer's own organisation's name. */
export function isSelfIssued(certificate: Certificate): boolean {
  if (certificate.subject.isEqual(certificate.issuer)) return true;
  const organisation = organisationOf(certificate.subject);
  return organisation !== '' && organisation === organisationOf(certificate.issuer);
}

function assertPkcs12(p12: Uint8Array): void {
  try {
    if (p12.length > largestFile) throw new Error(`${p12.length} bytes`);
    const file = new PFX({ schema: parseAsn1(p12) });
    if (file.version !== 3) throw new Error(`PFX version ${file.version}`);
  } catch (error) {
    throw new RegisterError('IDENTITY_UNREADABLE', {}, { cause: error });
  }
}

/** With a wrong passphrase the decrypted bytes are noise, which fails in many ways; the other causes have texts of their own. */
function openingError(error: unknown): RegisterError {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('No private key')) return new RegisterError('IDENTITY_WITHOUT_KEY', {}, { cause: error });
  if (message.includes('No certificates'))
    return new RegisterError('IDENTITY_WITHOUT_CERTIFICATE', {}, { cause: error });
  if (message.includes('Unsupported key algorithm'))
    return new RegisterError('IDENTITY_KEY_UNSUPPORTED', {}, { cause: error });
  return new RegisterError('WRONG_PASSPHRASE', {}, { cause: error });
}

function isSignedBy(certificate: Certificate, data: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(encode(certificate.subjectPublicKeyInfo)),
      format: 'der',
      type: 'spki',
    });
    return verify('sha256', data, key, signature);
  } catch {
    // A key of another kind than the signature's: not this certificate.
    return false;
  }
}

function orderChain(own: Uint8Array, certificates: readonly Uint8Array[]): Uint8Array[] {
  const rest = certificates.filter((der) => !equalBytes(der, own));
  const chain: Uint8Array[] = [];
  let current = parseCertificate(own);
  while (!current.subject.isEqual(current.issuer)) {
    const { issuer } = current;
    const next = rest.find((der) => parseCertificate(der).subject.isEqual(issuer) && !chain.includes(der));
    if (!next) break;
    chain.push(next);
    current = parseCertificate(next);
  }
  return chain;
}
