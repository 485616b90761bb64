import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import { GeneralNames } from 'pkijs';
import { parseAsn1 } from '#register/signing/asn1.ts';
import { oid } from '#register/signing/object-identifiers.ts';
import { plainText } from '#register/signing/plain-text.ts';

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
    commonName: subject.get(oid.commonName) ?? personalName(subject) ?? (organisation || firstOf(subject)),
    organisation,
    email: alternativeEmail(certificate) ?? subject.get(oid.emailAddress) ?? '',
  };
}

/** What a reader calls the issuer: its common name, else its organisation. */
export function issuerName(certificate: Certificate): string {
  const issuer = attributesOf(certificate.issuer);
  return issuer.get(oid.commonName) ?? issuer.get(oid.organisation) ?? firstOf(issuer);
}

export function organisationOf(name: RelativeDistinguishedNames): string {
  return attributesOf(name).get(oid.organisation) ?? '';
}

function attributesOf(name: RelativeDistinguishedNames): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { type, value } of name.typesAndValues)
    if (!attributes.has(type)) attributes.set(type, textOf(value.valueBlock));
  return attributes;
}

/** Empty for a value that is no text. */
function textOf(block: object): string {
  return 'value' in block && typeof block.value === 'string' ? plainText(block.value) : '';
}

/** Certificates of persons may name them in parts (ETSI EN 319 412-2). */
function personalName(subject: ReadonlyMap<string, string>): string | undefined {
  const parts = [subject.get(oid.givenName), subject.get(oid.surname)].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : subject.get(oid.pseudonym);
}

function firstOf(attributes: ReadonlyMap<string, string>): string {
  return [...attributes.values()][0] ?? '';
}

/** rfc822Name (RFC 5280, 4.2.1.6). */
function alternativeEmail(certificate: Certificate): string | undefined {
  const extension = certificate.extensions?.find((candidate) => candidate.extnID === oid.subjectAltName);
  if (!extension) return undefined;
  const names = new GeneralNames({ schema: parseAsn1(new Uint8Array(extension.extnValue.getValue())) });
  const email: unknown = names.names.find((name) => name.type === 1)?.value;
  return typeof email === 'string' ? plainText(email) : undefined;
}
