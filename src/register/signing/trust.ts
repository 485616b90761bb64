import { X509Certificate } from 'node:crypto';
import type { ChainState, SignatureFacts, SignatureReport } from '#shared/model/signature-report.ts';
import { RegisterError } from '#register/errors.ts';

/** Bytes of a file with certificates. */
export const authorityLimit = 1_000_000;

/** Certificates in one file; a bundle of all authorities of a country has fewer. */
const mostCertificates = 200;

/**
 * Certificates of authorities from PEM (one or several) or DER.
 * @throws {RegisterError} CERTIFICATE_UNREADABLE
 */
export function readAuthorities(file: Uint8Array): X509Certificate[] {
  try {
    const text = Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1');
    const blocks = [...text.matchAll(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END/g)];
    if (blocks.length > mostCertificates) throw new Error(`${blocks.length} certificates in one file`);
    const ders = blocks.length > 0 ? blocks.map(([, base64 = '']) => Buffer.from(base64, 'base64')) : [file];
    return ders.map((der) => new X509Certificate(der));
  } catch (error) {
    throw new RegisterError('CERTIFICATE_UNREADABLE', {}, { cause: error });
  }
}

/** Who signed when, as far as trust asks: the certificates from the signer's up (base64 of DER), and an ISO instant. */
export interface SignerPath {
  readonly path: readonly string[];
  readonly at: string | null;
}

/**
 * Whether one of the authorities stands on a path or issued one of its certificates (RFC 5280, 6.1, without revocation
 * and name constraints). All certificates up to and including the authority's must have been valid at the time.
 */
export function vouchFor({ path, at }: SignerPath, authorities: readonly X509Certificate[]): boolean {
  if (authorities.length === 0 || at === null) return false;
  const time = new Date(at);
  for (const base64 of path) {
    const certificate = parsed(base64);
    if (!certificate || !isValidAt(certificate, time)) return false;
    const isVouched = authorities.some(
      (authority) =>
        authority.fingerprint256 === certificate.fingerprint256 ||
        (isValidAt(authority, time) && hasIssued(authority, certificate)),
    );
    if (isVouched) return true;
  }
  return false;
}

/** The path of the signer's certificate, as it is kept with what has been read of a document. */
export function signerPath({ path, timestamp, claimedTime, certificate }: SignatureFacts): SignerPath {
  return { path, at: (timestamp?.valid ? timestamp.time : claimedTime) ?? certificate?.validFrom ?? null };
}

/**
 * The report as it reads for somebody who trusts these authorities. Trust says who vouches for a name and nothing else:
 * a signature holds or does not by the bytes of its file, whomever one trusts.
 */
export function withTrust(report: SignatureReport, authorities: readonly X509Certificate[]): SignatureReport {
  if (authorities.length === 0) return report;
  const judged = (chain: ChainState, path: SignerPath): ChainState =>
    chain === 'unverified' && vouchFor(path, authorities) ? 'trusted' : chain;
  const signatures = report.signatures.map((facts) => {
    const { timestamp } = facts;
    return {
      ...facts,
      chain: judged(facts.chain, signerPath(facts)),
      timestamp: timestamp && {
        ...timestamp,
        chain: judged(timestamp.chain, { path: timestamp.path, at: timestamp.time }),
      },
    };
  });
  return { ...report, signatures };
}

function hasIssued(authority: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  } catch {
    // A key that OpenSSL cannot use vouches for nothing.
    return false;
  }
}

/** All names in a certificate (base64 of DER), of its owner and of the issuer. */
export function namesOn(base64: string): string {
  const certificate = parsed(base64);
  return certificate ? [certificate.subject, certificate.subjectAltName ?? '', certificate.issuer].join('\n') : '';
}

const isValidAt = ({ validFromDate, validToDate }: X509Certificate, time: Date): boolean =>
  validFromDate <= time && time <= validToDate;

function parsed(base64: string): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    // The verifier reads more certificates than OpenSSL does; nobody vouches for the others.
    return null;
  }
}
