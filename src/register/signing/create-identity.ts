import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { randomBytes, webcrypto } from 'node:crypto';
import { RegisterError } from '#register/errors.ts';
import { writePkcs12 } from '#register/signing/pkcs12.ts';

export interface NewIdentity {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly passphrase: string;
  readonly now: Date;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 60 * 60 * 1000;
/** A signer's certificate lasts three years; its issuer's ten, so that a recipient who trusts it need not do so again soon. */
const validDays = { signer: 3 * 365, issuer: 10 * 365 } as const;

/** id-kp-documentSigning (RFC 9336), emailProtection, and Adobe's "authentic documents", which Acrobat looks for. */
const signingUsages = ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4', '1.2.840.113583.1.1.5'];

/**
 * Makes a signing identity (EC P-256) in a PKCS#12 file: the signer's certificate and an issuer of its own.
 * Two certificates rather than one self-signed: a verifier trusts issuers (CA:TRUE), not signers, so that the recipient
 * can be given the issuer's certificate once. The issuer's key is forgotten: it can never sign another name.
 * Nobody vouches for the name; who makes it must be told so.
 * @throws {RegisterError} INVALID_INPUT when a field is empty or the e-mail address is not ASCII.
 */
export async function createIdentity({ name, email, organisation, passphrase, now }: NewIdentity): Promise<Uint8Array> {
  for (const [field, value] of Object.entries({ name, email, organisation, passphrase }))
    if (value.trim() === '') throw new RegisterError('INVALID_INPUT', { field, problem: 'empty' });
  if (!/^[\u0021-\u007e]+@[\u0021-\u007e]+$/.test(email))
    throw new RegisterError('INVALID_INPUT', { field: 'email', problem: 'not-an-email' });
  const issuer = await makeIssuer(`${organisation} (self-issued)`, organisation, now);
  const keys = await makeKeys();
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: distinguishedName(name, organisation),
    issuer: issuer.certificate.subjectName,
    notBefore: now,
    notAfter: new Date(now.getTime() + validDays.signer * day),
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      new ExtendedKeyUsageExtension(signingUsages),
      new SubjectAlternativeNameExtension([{ type: 'email', value: email }]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey),
    ],
  });
  const key = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  const certificates = [new Uint8Array(certificate.rawData), new Uint8Array(issuer.certificate.rawData)];
  return writePkcs12({ key, certificates, passphrase, friendlyName: name });
}

async function makeIssuer(commonName: string, organisation: string, now: Date) {
  const keys = await makeKeys();
  const extensions: Extension[] = [
    new BasicConstraintsExtension(true, 0, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
  ];
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: distinguishedName(commonName, organisation),
    notBefore: now,
    notAfter: new Date(now.getTime() + validDays.issuer * day),
    signingAlgorithm: algorithm,
    keys,
    extensions,
  });
  return { keys, certificate };
}

async function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function distinguishedName(commonName: string, organisation: string): Name {
  return new Name([{ CN: [{ utf8String: commonName }] }, { O: [{ utf8String: organisation }] }]);
}

/** 128 random bits, positive and without a leading zero byte (RFC 5280, 4.1.2.2). */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}
