import type { X509Certificate } from 'node:crypto';
import { localDate } from '#shared/model/dates.ts';
import type { TrustedAuthority } from '#shared/model/trusted-authority.ts';
import { plainText } from '#register/signing/plain-text.ts';
import { readAuthorities } from '#register/signing/trust.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { Register } from '#register/store/register.ts';

const certificates = new WeakMap<TrustedAuthority, readonly X509Certificate[]>();
const lists = new WeakMap<RecordReader, readonly X509Certificate[]>();

/** The certificates that the register trusts; the same list until another one is trusted. */
export function authoritiesOf(records: RecordReader): readonly X509Certificate[] {
  const now = records.all('trustedAuthority').flatMap((authority) => certificateOf(authority));
  const before = lists.get(records);
  if (before?.length === now.length && before.every((one, at) => one === now[at])) return before;
  lists.set(records, now);
  return now;
}

/** A record is what its model says, which is not yet a certificate: one that cannot be read vouches for nobody. */
function certificateOf(authority: TrustedAuthority): readonly X509Certificate[] {
  const known = certificates.get(authority);
  if (known) return known;
  const read = parsed(authority);
  certificates.set(authority, read);
  return read;
}

function parsed({ certificate, fingerprint }: TrustedAuthority): X509Certificate[] {
  try {
    return readAuthorities(Buffer.from(certificate, 'base64')).filter((one) => fingerprintOf(one) === fingerprint);
  } catch {
    return [];
  }
}

/** What became of the certificates in the files. */
export interface TrustOutcome {
  /** Ids of the authorities that are trusted from now on. */
  readonly trusted: string[];
  /** How many the register trusted already. */
  readonly known: number;
}

/**
 * Trusts the authorities whose certificates are in files (PEM, one or several, or DER), as one revision; one that is
 * trusted already stays as it is. `reason` is told with each. Throws RegisterError CERTIFICATE_UNREADABLE.
 */
export function trustAuthorities(
  register: Register,
  files: readonly Uint8Array[],
  reason: string,
): Committed<TrustOutcome> {
  const given = new Map(files.flatMap((file) => readAuthorities(file)).map((one) => [fingerprintOf(one), one]));
  const trusted = new Set(register.all('trustedAuthority').map(({ fingerprint }) => fingerprint));
  const fresh = [...given].filter(([fingerprint]) => !trusted.has(fingerprint));
  return register.commit('trust-authority', (tx) => {
    const records = fresh.map(([fingerprint, certificate]) =>
      tx.insert('trustedAuthority', {
        id: register.ports.newId(),
        subject: subjectOf(certificate),
        fingerprint,
        validUntil: certificate.validToDate.toISOString(),
        certificate: certificate.raw.toString('base64'),
        trustedOn: localDate(register.ports.now()),
        reason,
      }),
    );
    return { trusted: records.map(({ id }) => id), known: given.size - fresh.length };
  });
}

/** Says why it is trusted. Throws RegisterError RECORD_NOT_FOUND. */
export function updateAuthority(
  register: Register,
  id: string,
  patch: { readonly reason?: string | undefined },
): Committed<unknown> {
  return register.commit('edit-authority', (tx) => tx.update('trustedAuthority', id, patch));
}

/** Throws RegisterError RECORD_NOT_FOUND. */
export function distrustAuthority(register: Register, id: string): Committed<unknown> {
  return register.commit('distrust-authority', (tx) => tx.remove('trustedAuthority', id));
}

const fingerprintOf = ({ fingerprint256 }: X509Certificate): string => fingerprint256.replaceAll(':', '').toLowerCase();

/** What people call it: its common name and its organisation, or all that it says of itself. */
function subjectOf({ subject, fingerprint256 }: X509Certificate): string {
  const part = (name: string): string[] => {
    const line = subject.split('\n').find((one) => one.startsWith(`${name}=`));
    return line === undefined ? [] : [line.slice(name.length + 1)];
  };
  const named = [...new Set([...part('CN'), ...part('O')])].join(', ');
  const whole = plainText(named || subject.split('\n').join(', '))
    .slice(0, 500)
    .trim();
  return whole === '' ? fingerprint256 : whole;
}
