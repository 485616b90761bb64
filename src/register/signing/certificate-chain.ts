import { X509Certificate } from 'node:crypto';
import type { Certificate } from 'pkijs';
import type { ChainState } from '#shared/model/signature-report.ts';
import { encode, equalBytes } from '#register/signing/asn1.ts';

export interface Chain {
  readonly state: ChainState;
  /** All certificates of the chain were valid at the time asked for. */
  readonly validAtTime: boolean;
  /** From the signer's certificate up, each issued by the next. */
  readonly path: readonly Certificate[];
  /** The last certificate that was found on the way up. */
  readonly top: Certificate;
}

const longest = 12;

/**
 * Follows the issuers from the signer's certificate up. `broken`: a certificate that claims to be the issuer did not
 * sign what it should have. Whom the reader trusts has no say here (see `trust.ts`). Key usages, revocation and name constraints are not looked at.
 */
export function followChain(signer: Certificate, others: readonly Certificate[], time: Date): Chain {
  const chain = [signer];
  let broken = false;
  let current = signer;
  while (chain.length < longest) {
    const { issuer } = current;
    const candidates = others.filter((candidate) => candidate.subject.isEqual(issuer));
    const next = candidates.find((candidate) => issued(candidate, current));
    broken ||= candidates.length > 0 && next === undefined;
    if (!next || isSame(next, current)) break;
    chain.push(next);
    current = next;
  }
  return {
    state: broken ? 'broken' : 'unverified',
    validAtTime: chain.every(({ notBefore, notAfter }) => notBefore.value <= time && time <= notAfter.value),
    path: chain,
    top: current,
  };
}

/** Certificates as a report carries them: base64 of their DER. */
export const inBase64 = (certificates: readonly Certificate[]): string[] =>
  certificates.map((certificate) => Buffer.from(encode(certificate)).toString('base64'));

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
