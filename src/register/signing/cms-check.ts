import { Constructed, ObjectIdentifier, Primitive, Sequence } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { digest, encode, equalBytes, octets, parseAsn1 } from '#register/signing/asn1.ts';
import { assertNested } from '#register/signing/asn1-nesting.ts';
import { asSetOf } from '#register/signing/build-cms.ts';
import { digestNames, oid } from '#register/signing/object-identifiers.ts';
import { isWeakKey, publicKey, signatureMatches } from '#register/signing/signature-value.ts';

/** What a signature proves by itself, in whatever form it comes. */
export interface SignatureCheck {
  readonly certificate: Certificate;
  /** All certificates that came with the signature. */
  readonly certificates: readonly Certificate[];
  readonly contentIntact: boolean;
  readonly signatureRight: boolean;
  /** The signed attributes name this very certificate, or name none. */
  readonly signerMatches: boolean;
  readonly weak: boolean;
  /** Signing-time attribute. */
  readonly time: Date | null;
}

export interface CmsCheck extends SignatureCheck {
  readonly signerInfo: SignerInfo;
  /** What a timestamp token wraps; absent in a detached signature. */
  readonly content: Uint8Array | null;
}

/** A chain has a handful of certificates. */
const mostCertificates = 100;

/**
 * Checks a CMS message (RFC 5652) with one signer: the digest of the content, the signature by the certificate's key,
 * and the ESS signing certificate (RFC 5035). Chains and times are others' business.
 * @param parts the content of a detached signature; null when the message carries its content.
 * @throws {Error} when the message cannot be read at all
 */
export function checkCms(cms: Uint8Array, parts: readonly Uint8Array[] | null): CmsCheck {
  const signedData = readSignedData(cms);
  const [signerInfo, ...others] = signedData.signerInfos;
  if (!signerInfo || others.length > 0) throw new Error(`${signedData.signerInfos.length} signers in one signature`);
  const certificates = (signedData.certificates ?? []).filter((item) => item instanceof Certificate);
  if (certificates.length > mostCertificates) throw new Error('more certificates than a chain has');
  const certificate = certificates.find((candidate) => isSigner(candidate, signerInfo));
  if (!certificate) throw new Error('the signer’s certificate is not in the signature');
  const algorithm = digestNames[signerInfo.digestAlgorithm.algorithmId];
  if (algorithm === undefined) throw new Error(`unknown digest ${signerInfo.digestAlgorithm.algorithmId}`);
  assertStructure(signedData, signerInfo);
  const wrapped = signedData.encapContentInfo.eContent;
  const content = wrapped ? octets(wrapped) : null;
  // adbe.pkcs7.sha1: the message wraps the SHA-1 of the byte range.
  const wrapsDigest = parts !== null && content !== null && content.length > 0;
  const signed = wrapsDigest ? [content] : (parts ?? (content ? [content] : []));
  const wrappedRight = !wrapsDigest || equalBytes(content, digest('sha1', parts));
  const attributes = signedAttributes(signerInfo);
  const toVerify = signerInfo.signedAttrs ? [asSetOf(new Uint8Array(signerInfo.signedAttrs.encodedValue))] : signed;
  return {
    certificate,
    certificates,
    signerInfo,
    content,
    contentIntact: wrappedRight && (!signerInfo.signedAttrs || digestMatches(attributes, digest(algorithm, signed))),
    signatureRight: signatureMatches({
      certificate,
      algorithm: signerInfo.signatureAlgorithm,
      digestName: algorithm,
      data: Buffer.concat(toVerify),
      value: octets(signerInfo.signature),
    }),
    signerMatches: essMatches(attributes, certificate, certificates),
    weak: wrapsDigest || ['md5', 'sha1', 'ripemd160'].includes(algorithm) || isWeakKey(publicKey(certificate)),
    time: signingTime(attributes),
  };
}

function readSignedData(cms: Uint8Array): SignedData {
  assertNested(cms);
  const message = new ContentInfo({ schema: parseAsn1(cms) });
  if (message.contentType !== oid.signedData) throw new Error(`content type ${message.contentType}`);
  return new SignedData({ schema: message.content });
}

/** Fields that no signature protects must still say what RFC 5652 wants (5.1, 5.3), so that a change in them is noticed. */
function assertStructure(signedData: SignedData, signerInfo: SignerInfo): void {
  const { eContentType } = signedData.encapContentInfo;
  if (signerInfo.version !== (signerInfo.sid instanceof IssuerAndSerialNumber ? 1 : 3))
    throw new Error('signer version');
  if (signedData.version < 1 || signedData.version > 5) throw new Error('message version');
  if (!signedData.digestAlgorithms.some(({ algorithmId }) => algorithmId === signerInfo.digestAlgorithm.algorithmId))
    throw new Error('the digest is not announced');
  const [contentType] = attributeValues(signedAttributes(signerInfo), oid.contentType);
  if (contentType !== undefined && objectIdentifier(contentType) !== eContentType) throw new Error('content type');
}

type Attributes = NonNullable<SignerInfo['signedAttrs']>['attributes'];

function signedAttributes(signerInfo: SignerInfo): Attributes {
  return signerInfo.signedAttrs?.attributes ?? [];
}

function attributeValues(attributes: Attributes, type: string): Attributes[number]['values'] {
  return attributes.filter((attribute) => attribute.type === type).flatMap((attribute) => attribute.values);
}

function isSigner(candidate: Certificate, { sid }: SignerInfo): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return candidate.issuer.isEqual(sid.issuer) && candidate.serialNumber.isEqual(sid.serialNumber);
  const extension = candidate.extensions?.find(({ extnID }) => extnID === oid.subjectKeyIdentifier);
  return extension !== undefined && equalBytes(octets(parseAsn1(octets(extension.extnValue))), keyIdentifier(sid));
}

/** SubjectKeyIdentifier, [0] IMPLICIT; some write it EXPLICIT. */
function keyIdentifier(sid: unknown): Uint8Array {
  if (sid instanceof Primitive) return new Uint8Array(sid.valueBlock.valueHexView);
  return octets(sid instanceof Constructed ? sid.valueBlock.value[0] : sid);
}

function digestMatches(attributes: Attributes, expected: Uint8Array): boolean {
  const values = attributeValues(attributes, oid.messageDigest);
  return values.length === 1 && equalBytes(octets(values[0]), expected);
}

/**
 * The certificates that the signer named in the signed attributes are those that came with the message: the first is the
 * signer's, the others the issuers'. A name without its certificate is a fault only where a certificate without its name
 * is there in its place.
 */
function essMatches(attributes: Attributes, signer: Certificate, certificates: readonly Certificate[]): boolean {
  const [second] = attributeValues(attributes, oid.signingCertificateV2);
  const [first] = attributeValues(attributes, oid.signingCertificate);
  const value = second ?? first;
  if (value === undefined) return true;
  const ids = sequence(sequence(value)[0]);
  if (ids.length > mostCertificates) throw new Error('more certificates than a chain has');
  const [own, ...others] = ids.map((id) => certificateHash(id, second ? 'sha256' : 'sha1'));
  if (!own?.(signer)) return false;
  const unnamed = certificates.filter((certificate) => ![own, ...others].some((names) => names(certificate)));
  return unnamed.length === 0 || others.every((names) => certificates.some((certificate) => names(certificate)));
}

/** ESSCertID or ESSCertIDv2 as a question to a certificate: is it you? */
function certificateHash(id: unknown, usual: string): (certificate: Certificate) => boolean {
  const [head, next] = sequence(id);
  const named = head instanceof Sequence;
  const algorithm = named ? digestNames[objectIdentifier(sequence(head)[0])] : usual;
  const hash = octets(named ? next : head);
  return (certificate) => algorithm !== undefined && equalBytes(hash, digest(algorithm, [encode(certificate)]));
}

function sequence(value: unknown): Sequence['valueBlock']['value'] {
  if (!(value instanceof Sequence)) throw new Error('not a SEQUENCE');
  return value.valueBlock.value;
}

function objectIdentifier(value: unknown): string {
  if (!(value instanceof ObjectIdentifier)) throw new Error('not an OBJECT IDENTIFIER');
  return value.getValue();
}

function signingTime(attributes: Attributes): Date | null {
  const [value] = attributeValues(attributes, oid.signingTime);
  const time: unknown = value && 'toDate' in value && typeof value.toDate === 'function' ? value.toDate() : null;
  return time instanceof Date ? time : null;
}
