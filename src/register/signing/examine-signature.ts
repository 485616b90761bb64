import type { SignatureFacts, SignatureProblem } from '#shared/model/signature-report.ts';
import { readSignedRange, type SignedRange } from '#register/signing/byte-range.ts';
import { followChain, inBase64 } from '#register/signing/certificate-chain.ts';
import { issuerName, organisationOf, subjectNames } from '#register/signing/certificate-names.ts';
import type { SignatureCheck } from '#register/signing/cms-check.ts';
import type { FoundSignature } from '#register/signing/found-signatures.ts';
import { isSelfIssued } from '#register/signing/identity.ts';
import { type Change, noChange, type RevisionComparison } from '#register/signing/later-changes.ts';
import { parsePdfDate, type PdfReader } from '#register/signing/pdf-objects.ts';
import { isForbidden, type Permissions, readPermissions } from '#register/signing/permissions.ts';
import { plainText } from '#register/signing/plain-text.ts';
import { type ReadSignature, readSignature } from '#register/signing/read-signature.ts';
import type { Timestamp } from '#register/signing/timestamp.ts';

export interface Examination {
  readonly file: Buffer;
  readonly reader: PdfReader;
  readonly comparison: RevisionComparison;
  /** Texts of the file are not what they say. */
  readonly encrypted: boolean;
  /** Nobody has signed after it, who would vouch for what was filled in since. */
  readonly isLast: boolean;
}

/** What one signature proves; a signature that cannot be read is reported, never thrown. */
export function examineSignature(found: FoundSignature, examination: Examination): SignatureFacts {
  const { reader, file, comparison, encrypted } = examination;
  const { dictionary } = found;
  const text = (key: string): string | undefined => (encrypted ? undefined : reader.text(dictionary, key));
  const claimed = parsePdfDate(text('M'));
  const permissions = readPermissions(reader, dictionary);
  const unread = {
    ...blankFacts(encrypted ? '' : plainText(found.field)),
    claimedTime: instant(claimed),
    reason: plainText(text('Reason') ?? ''),
    permits: permissions.changes,
  };
  const range = readSignedRange(file, found.range, reader.bytes(dictionary, 'Contents'));
  if (!range) return { ...unread, problems: ['RANGE_INVALID'] };
  const change = range.coversWholeDocument ? noChange : comparison.changeAfter(range.end);
  const placed = {
    ...unread,
    coversWholeDocument: range.coversWholeDocument && range.sound,
    changedAfter: change.kind,
  };
  const problems = placeProblems(found, range, change, permissions, examination.isLast);
  const read = readWhole(found, examination, range, claimed);
  if (!read) return { ...placed, problems: [...problems, 'SIGNATURE_UNREADABLE'] };
  const { check, timestamp, person } = read;
  problems.push(...checkProblems(check, timestamp), ...person.problems);
  return {
    ...placed,
    ...person.facts,
    claimedTime: instant(claimed ?? check.time),
    timestamp: timestamp && timestampFacts(timestamp),
    intact: check.contentIntact && check.signatureRight && check.signerMatches && range.sound,
    problems: [...new Set(problems)],
  };
}

/** What is said of a signature before, or without, being able to read it. */
export function blankFacts(field: string): Omit<SignatureFacts, 'problems'> {
  return {
    field,
    signer: null,
    issuer: '',
    selfIssued: false,
    claimedTime: null,
    timestamp: null,
    reason: '',
    intact: false,
    coversWholeDocument: false,
    changedAfter: 'unreadable',
    permits: 'unspecified',
    certificate: null,
    chain: 'unverified',
    path: [],
  };
}

interface ReadWhole extends ReadSignature {
  readonly person: ReturnType<typeof personFacts>;
}

function readWhole(
  { dictionary }: FoundSignature,
  { reader }: Examination,
  range: SignedRange,
  claimed: Date | null,
): ReadWhole | null {
  try {
    const { check, timestamp } = readSignature(dictionary, reader, range);
    const time = (timestamp?.valid === true ? timestamp.time : null) ?? claimed ?? check.time;
    return { check, timestamp, person: personFacts(check, time ?? check.certificate.notBefore.value) };
  } catch {
    // Whatever is wrong with it, it proves nothing.
    return null;
  }
}

function placeProblems(
  { inForm }: FoundSignature,
  range: SignedRange,
  change: Change,
  permissions: Permissions,
  isLast: boolean,
): SignatureProblem[] {
  const problems: SignatureProblem[] = [];
  if (!range.sound) problems.push('RANGE_INVALID');
  if (!['none', 'signature', 'form'].includes(change.kind)) problems.push('CHANGED_AFTER');
  if (change.kind === 'form' && isLast) problems.push('FORM_CHANGED_AFTER');
  if (isForbidden(permissions, change)) problems.push('CHANGE_FORBIDDEN');
  if (!inForm && !range.coversWholeDocument) problems.push('NOT_IN_FORM');
  return problems;
}

function checkProblems(check: SignatureCheck, timestamp: Timestamp | null): SignatureProblem[] {
  const problems: SignatureProblem[] = [];
  if (!check.contentIntact) problems.push('CONTENT_CHANGED');
  if (!check.signatureRight) problems.push('SIGNATURE_WRONG');
  if (!check.signerMatches) problems.push('SIGNER_MISMATCH');
  if (check.weak || timestamp?.weak === true) problems.push('WEAK_ALGORITHM');
  if (timestamp?.valid === false) problems.push('TIMESTAMP_INVALID');
  return problems;
}

function personFacts({ certificate, certificates }: SignatureCheck, time: Date) {
  const { commonName, organisation, email } = subjectNames(certificate);
  const chain = followChain(certificate, certificates, time);
  const { notBefore, notAfter } = certificate;
  const problems: SignatureProblem[] = [];
  if (chain.state === 'broken') problems.push('CHAIN_BROKEN');
  if (!chain.validAtTime) problems.push('CERTIFICATE_NOT_VALID_AT_TIME');
  const ownTop = organisation !== '' && organisation === organisationOf(chain.top.subject);
  return {
    problems,
    facts: {
      signer: { name: commonName, organisation, email },
      issuer: issuerName(certificate),
      selfIssued: isSelfIssued(certificate) || ownTop,
      certificate: {
        validFrom: notBefore.value.toISOString(),
        validTo: notAfter.value.toISOString(),
        validAtTime: chain.validAtTime,
      },
      chain: chain.state,
      path: inBase64(chain.path),
    },
  };
}

function timestampFacts({ time, authority, valid, chain, path }: Timestamp): SignatureFacts['timestamp'] {
  return { time: instant(time) ?? new Date(0).toISOString(), authority, valid, chain, path: [...path] };
}

/** An ISO instant; null for a date that the file garbled. */
function instant(date: Date | null): string | null {
  const time = date?.getTime() ?? Number.NaN;
  return Number.isNaN(time) || Math.abs(time) > 253_402_300_799_999 ? null : new Date(time).toISOString();
}
