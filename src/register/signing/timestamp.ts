import { TSTInfo } from 'pkijs';
import type { ChainState } from '#shared/model/signature-report.ts';
import { digest, encode, equalBytes, octets, parseAsn1 } from '#register/signing/asn1.ts';
import { followChain, inBase64 } from '#register/signing/certificate-chain.ts';
import { subjectNames } from '#register/signing/certificate-names.ts';
import { checkCms, type CmsCheck } from '#register/signing/cms-check.ts';
import { digestNames, oid } from '#register/signing/object-identifiers.ts';

export interface Timestamp {
  readonly time: Date;
  readonly authority: string;
  readonly valid: boolean;
  /** Who vouches for the authority. */
  readonly chain: ChainState;
  /** From the authority's certificate up, base64 of DER. */
  readonly path: readonly string[];
  readonly weak: boolean;
}

/** Extended key usage id-kp-timeStamping, 1.3.6.1.5.5.7.3.8, as DER. */
const timeStamping = Buffer.from('06082b06010505070308', 'hex');

/**
 * Checks a timestamp token (RFC 3161) over `stamped`: that it stamps just this, by a certificate made for stamping that
 * was valid then.
 * @throws {Error} when the token cannot be read at all
 */
export function checkTimestamp(
  token: Uint8Array,
  stamped: readonly Uint8Array[],
): Timestamp & { readonly cms: CmsCheck } {
  const cms = checkCms(token, null);
  if (!cms.content) throw new Error('a timestamp without content');
  const info = new TSTInfo({ schema: parseAsn1(cms.content) });
  const algorithm = digestNames[info.messageImprint.hashAlgorithm.algorithmId];
  const imprint =
    algorithm !== undefined && equalBytes(octets(info.messageImprint.hashedMessage), digest(algorithm, stamped));
  const usage = cms.certificate.extensions?.find(({ extnID }) => extnID === oid.extendedKeyUsage);
  const mayStamp = usage !== undefined && Buffer.from(octets(usage.extnValue)).includes(timeStamping);
  const { certificate, certificates, contentIntact, signatureRight, signerMatches, weak } = cms;
  const { state: chain, validAtTime, path } = followChain(certificate, certificates, info.genTime);
  const valid = imprint && mayStamp && validAtTime && contentIntact && signatureRight && signerMatches;
  return {
    time: info.genTime,
    authority: subjectNames(certificate).commonName,
    valid,
    chain,
    path: inBase64(path),
    weak,
    cms,
  };
}

/** The timestamp that a signature carries in its unsigned attributes; null when it has none. */
export function signatureTimestamp({ signerInfo }: CmsCheck): Timestamp | null {
  const attribute = signerInfo.unsignedAttrs?.attributes.find(({ type }) => type === oid.timeStampToken);
  const [token] = attribute?.values ?? [];
  if (token === undefined) return null;
  try {
    return checkTimestamp(tokenBytes(token), [octets(signerInfo.signature)]);
  } catch {
    // A token that cannot be read stamps nothing; the reader is told that it is not valid.
    return { time: new Date(0), authority: '', valid: false, chain: 'unverified', path: [], weak: false };
  }
}

/** The bytes as they came: encoding again could differ from what was signed. */
function tokenBytes(token: { valueBeforeDecodeView?: Uint8Array; toBER: () => ArrayBuffer }): Uint8Array {
  const original = token.valueBeforeDecodeView;
  return original && original.length > 0 ? original : encode({ toSchema: () => token });
}
