import { TSTInfo } from 'pkijs';
import { digest, encode, equalBytes, octets, parseAsn1 } from '#register/signing/asn1.ts';
import { subjectNames } from '#register/signing/certificate-names.ts';
import { checkCms, type CmsCheck } from '#register/signing/cms-check.ts';
import { digestNames, oid } from '#register/signing/object-identifiers.ts';

export interface Timestamp {
  readonly time: Date;
  readonly authority: string;
  readonly valid: boolean;
}

/** Extended key usage id-kp-timeStamping, 1.3.6.1.5.5.7.3.8, as DER. */
const timeStamping = Buffer.from('06082b06010505070308', 'hex');

/**
 * Checks a timestamp token (RFC 3161) over `stamped`.
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
  const valid = imprint && mayStamp && cms.contentIntact && cms.signatureRight && cms.signerMatches;
  return { time: info.genTime, authority: subjectNames(cms.certificate).commonName, valid, cms };
}

/** The timestamp that a signature carries in its unsigned attributes; null when it has none. */
export function signatureTimestamp({ signerInfo }: CmsCheck): Timestamp | null {
  const attribute = signerInfo.unsignedAttrs?.attributes.find(({ type }) => type === oid.timeStampToken);
  const [token] = attribute?.values ?? [];
  if (token === undefined) return null;
  try {
    const { time, authority, valid } = checkTimestamp(tokenBytes(token), [octets(signerInfo.signature)]);
    return { time, authority, valid };
  } catch {
    // A token that cannot be read stamps nothing; the reader is told that it is not valid.
    return { time: new Date(0), authority: '', valid: false };
  }
}

/** The bytes as they came: encoding again could differ from what was signed. */
function tokenBytes(token: { valueBeforeDecodeView?: Uint8Array; toBER: () => ArrayBuffer }): Uint8Array {
  const original = token.valueBeforeDecodeView;
  return original && original.length > 0 ? original : encode({ toSchema: () => token });
}
