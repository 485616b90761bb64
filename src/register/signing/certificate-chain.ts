import { X509Certificate } from 'node:crypto';
import type { Certificate } from 'pkijs';
import type { ChainState } from '#shared/model/signature-report.ts';
import { RegisterError } from '#register/errors.ts';
import { encode, equalBytes, parseCertificate } from '#register/signing/asn1.ts';

export interface Chain {
  readonly state: ChainState;
  /** All certificates of the chain were valid at the time asked for. */
  readonly validAtTime: boolean;
  /** The last certificate that was found on the way up. */
  readonly top: Certificate;
}

const longest = 12;

/**
 * Follows the issuers from the signer's certificate up. `broken`: a certificate that claims to be the issuer did not
 * sign what it should have. Key usages, revocation and name constraints are not looked at.
 */
export function followChain(
  signer: Certificate,
  others: readonly Certificate[],
  trusted: readonly Certificate[],
  time: Date,
): Chain {
  const chain = [signer];
  let broken = false;
  let current = signer;
  while (chain.length < longest) {
    const { issuer } = current;
    const candidates = [...trusted, ...others].filter((candidate) => candidate.subject.isEqual(issuer));
    const next = candidates.find((candidate) => issued(candidate, current));
    broken ||= candidates.length > 0 && next === undefined;
    if (!next || isSame(next, current)) break;
    chain.push(next);
    current = next;
  }
  const isTrusted = trusted.some((anchor) => chain.some((certificate) => isSame(anchor, certificate)));
  return {
    state: broken ? 'broken' : isTrusted ? 'trusted' : 'unverified',
    validAtTime: chain.every(({ notBefore, notAfter }) => notBefore.value <= time && time <= notAfter.value),
    top: current,
  };
}

/**
 * CA certificates from PEM (one or several) or DER.
 * @throws {RegisterError} CERTIFICATE_UNREADABLE
 */
export function readCertificates(file: Uint8Array): Certificate[] {
  try {
    const text = Buffer.from(file).toString('latin1');
    const blocks = [...text.matchAll(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END/g)];
    const ders = blocks.length > 0 ? blocks.map(([, base64 = '']) => Buffer.from(base64, 'base64')) : [file];
    return ders.map((der) => parseCertificate(der));
  } catch (error) {
    throw new RegisterError('CERTIFICATE_UNREADABLE', {}, { cause: error });
  }
}

function issued(issuer: Certificate, certificate: Certificate): boolean {
  try {
    const parent = new X509Certificate(encode(issuer));
    const mayIssue = parent.ca || isSame(issuer, certificate);
    return mayIssue && new X509Certificate(encode(certificate)).verify(parent.publicKey);
  } catch {
    // OpenSSL cannot read one of the two: it proves nothing.
    return false;
  }
}

function isSame(a: Certificate, b: Certificate): boolean {
  return equalBytes(encode(a), encode(b));
}
