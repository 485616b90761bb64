import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import { GeneralNames } from 'pkijs';
import { parseAsn1 } from '#register/signing/asn1.ts';
import { oid } from '#register/signing/object-identifiers.ts';

export interface CertificateNames {
  readonly commonName: string;
  readonly organisation: string;
  readonly email: string;
}

/** Subject and alternative name of a certificate; absent parts are empty. */
export function subjectNames(certificate: Certificate): CertificateNames {
  const subject = attributesOf(certificate.subject);
  const organisation = subject.get(oid.organisation) ?? '';
  return {
    commonName: subject.get(oid.commonName) ?? (organisation || [...subject.values()][0] || ''),
    organisation,
    email: alternativeEmail(certificate) ?? subject.get(oid.emailAddress) ?? '',
  };
}

/** What a reader calls the issuer: its common name, else its organisation. */
export function issuerName(certificate: Certificate): string {
  const issuer = attributesOf(certificate.issuer);
  return issuer.get(oid.commonName) ?? issuer.get(oid.organisation) ?? [...issuer.values()][0] ?? '';
}

export function organisationOf(name: RelativeDistinguishedNames): string {
  return attributesOf(name).get(oid.organisation) ?? '';
}

function attributesOf(name: RelativeDistinguishedNames): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { type, value } of name.typesAndValues)
    if (!attributes.has(type)) attributes.set(type, value.valueBlock.value);
  return attributes;
}

/** rfc822Name (RFC 5280, 4.2.1.6). */
function alternativeEmail(certificate: Certificate): string | undefined {
  const extension = certificate.extensions?.find((candidate) => candidate.extnID === oid.subjectAltName);
  if (!extension) return undefined;
  const names = new GeneralNames({ schema: parseAsn1(new Uint8Array(extension.extnValue.getValue())) });
  const email: unknown = names.names.find((name) => name.type === 1)?.value;
  return typeof email === 'string' ? email : undefined;
}
