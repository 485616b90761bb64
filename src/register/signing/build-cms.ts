import { Constructed, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { buffer, digest, encode, parseCertificate } from '#register/signing/asn1.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import { oid } from '#register/signing/object-identifiers.ts';

/**
 * A detached CMS signature (RFC 5652) over a SHA-256 digest, as PAdES baseline B-B wants it (ETSI EN 319 142-1):
 * with the signing certificate's hash (ESS signing-certificate-v2) among the signed attributes and without a
 * signing-time attribute; the claimed time is the PDF's /M.
 */
export async function buildCms(messageDigest: Uint8Array, identity: SigningIdentity): Promise<Uint8Array> {
  const certificate = parseCertificate(identity.certificate);
  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: sortedAsSet([
      new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
      new Attribute({ type: oid.messageDigest, values: [new OctetString({ valueHex: buffer(messageDigest) })] }),
      signingCertificates([identity.certificate, ...identity.chain]),
    ]),
  });
  const signature = await identity.sign(asSetOf(encode(signedAttrs)));
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs,
    signatureAlgorithm:
      identity.keyType === 'RSA'
        ? new AlgorithmIdentifier({ algorithmId: oid.rsaWithSha256, algorithmParams: new Null() })
        : new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    signature: new OctetString({ valueHex: buffer(signature) }),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, ...identity.chain.map((der) => parseCertificate(der))],
    signerInfos: [signerInfo],
  });
  return encode(new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) }));
}

/** What is signed is a SET OF, although the message carries it as [0] IMPLICIT (RFC 5652, 5.4). */
export function asSetOf(attributes: Uint8Array): Uint8Array {
  const set = attributes.slice();
  set[0] = 0x31;
  return set;
}

/** DER orders the members of a SET OF by their encoding, which pkijs and asn1js leave to the caller. */
function sortedAsSet(attributes: readonly Attribute[]): Attribute[] {
  return attributes
    .map((attribute) => ({ attribute, der: encode(attribute) }))
    .toSorted((a, b) => Buffer.compare(a.der, b.der))
    .map(({ attribute }) => attribute);
}

/**
 * ESS signing-certificate-v2 (RFC 5035): the signer's certificate first, then those of its issuers that are embedded, so
 * that none of them can be exchanged.
 */
function signingCertificates(certificates: readonly Uint8Array[]): Attribute {
  const ids = new Sequence({ value: certificates.map((der) => certificateId(der)) });
  return new Attribute({ type: oid.signingCertificateV2, values: [new Sequence({ value: [ids] })] });
}

/** The hash algorithm is left out, as DER wants for its default, SHA-256. */
function certificateId(der: Uint8Array): Sequence {
  const { issuer, serialNumber } = parseCertificate(der);
  const directoryName = new Constructed({ idBlock: { tagClass: 3, tagNumber: 4 }, value: [issuer.toSchema()] });
  const issuerSerial = new Sequence({ value: [new Sequence({ value: [directoryName] }), serialNumber] });
  const hash = new OctetString({ valueHex: buffer(digest('sha256', [der])) });
  return new Sequence({ value: [hash, issuerSerial] });
}
