import type { Certificate } from 'pkijs';
import type { SignatureFacts, SignatureProblem } from '#shared/model/signature-report.ts';
import { readSignedRange, type SignedRange } from '#register/signing/byte-range.ts';
import { followChain } from '#register/signing/certificate-chain.ts';
import { issuerName, organisationOf, subjectNames } from '#register/signing/certificate-names.ts';
import { checkCms, type CmsCheck } from '#register/signing/cms-check.ts';
import type { FoundSignature } from '#register/signing/found-signatures.ts';
import { isSelfIssued } from '#register/signing/identity.ts';
import type { RevisionComparison } from '#register/signing/later-changes.ts';
import { parsePdfDate, type PdfReader } from '#register/signing/pdf-objects.ts';
import { checkTimestamp, signatureTimestamp, type Timestamp } from '#register/signing/timestamp.ts';

export interface Examination {
  readonly file: Buffer;
  readonly reader: PdfReader;
  readonly comparison: RevisionComparison;
  readonly trusted: readonly Certificate[];
  /** A later signature covers the whole document and vouches for what came in between. */
  readonly isLast: boolean;
}

/** What one signature proves; a signature that cannot be read is reported, never thrown. */
export function examineSignature(found: FoundSignature, examination: Examination): SignatureFacts {
  const { reader, file, comparison } = examination;
  const { dictionary } = found;
  const claimed = parsePdfDate(reader.text(dictionary, 'M'));
  const unread = blankFacts(found.field, claimed, reader.text(dictionary, 'Reason') ?? '');
  const range = readSignedRange(file, found.range, reader.bytes(dictionary, 'Contents'));
  if (!range) return { ...unread, problems: ['RANGE_INVALID'] };
  const changedAfter = range.coversWholeDocument ? 'none' : comparison.changeAfter(range.end);
  const placed = { ...unread, coversWholeDocument: range.coversWholeDocument && range.sound, changedAfter };
  const problems = placeProblems(found, range, placed.changedAfter, examination.isLast);
  const isTimestamp = reader.name(dictionary, 'SubFilter') === 'ETSI.RFC3161';
  const checked = check(range, isTimestamp, examination.trusted, claimed);
  if (!checked) return { ...placed, problems: [...problems, 'SIGNATURE_UNREADABLE'] };
  const { cms, timestamp, person } = checked;
  problems.push(...cmsProblems(cms, timestamp), ...person.problems);
  return {
    ...placed,
    ...person.facts,
    claimedTime: instant(claimed ?? cms.time),
    timestamp: timestamp && {
      time: instant(timestamp.time) ?? new Date(0).toISOString(),
      authority: timestamp.authority,
      valid: timestamp.valid,
    },
    intact: cms.contentIntact && cms.signatureRight && cms.signerMatches && range.sound,
    problems: [...new Set(problems)],
  };
}

function blankFacts(field: string, claimed: Date | null, reason: string): Omit<SignatureFacts, 'problems'> {
  return {
    field,
    signer: null,
    issuer: '',
    selfIssued: false,
    claimedTime: instant(claimed),
    timestamp: null,
    reason,
    intact: false,
    coversWholeDocument: false,
    changedAfter: 'content',
    certificate: null,
    chain: 'unverified',
  };
}

interface Checked {
  readonly cms: CmsCheck;
  readonly timestamp: Timestamp | null;
  readonly person: ReturnType<typeof personFacts>;
}

function check(
  range: SignedRange,
  isTimestamp: boolean,
  trusted: readonly Certificate[],
  claimed: Date | null,
): Checked | null {
  try {
    const stamped = isTimestamp ? checkTimestamp(range.cms, range.parts) : null;
    const cms = stamped?.cms ?? checkCms(range.cms, range.parts);
    const timestamp = stamped ?? signatureTimestamp(cms);
    const time = (timestamp?.valid === true ? timestamp.time : null) ?? claimed ?? cms.time;
    return { cms, timestamp, person: personFacts(cms, trusted, time ?? cms.certificate.notBefore.value) };
  } catch {
    // Whatever is wrong with the message, it proves nothing.
    return null;
  }
}

function placeProblems(
  { inForm }: FoundSignature,
  range: SignedRange,
  changed: SignatureFacts['changedAfter'],
  isLast: boolean,
): SignatureProblem[] {
  const problems: SignatureProblem[] = [];
  if (!range.sound) problems.push('RANGE_INVALID');
  if (changed === 'content') problems.push('CHANGED_AFTER');
  if (changed === 'form' && isLast) problems.push('FORM_CHANGED_AFTER');
  if (!inForm && !range.coversWholeDocument) problems.push('NOT_IN_FORM');
  return problems;
}

function cmsProblems(cms: CmsCheck, timestamp: Timestamp | null): SignatureProblem[] {
  const problems: SignatureProblem[] = [];
  if (!cms.contentIntact) problems.push('CONTENT_CHANGED');
  if (!cms.signatureRight) problems.push('SIGNATURE_WRONG');
  if (!cms.signerMatches) problems.push('SIGNER_MISMATCH');
  if (cms.weak) problems.push('WEAK_ALGORITHM');
  if (timestamp?.valid === false) problems.push('TIMESTAMP_INVALID');
  return problems;
}

function personFacts({ certificate, certificates }: CmsCheck, trusted: readonly Certificate[], time: Date) {
  const { commonName, organisation, email } = subjectNames(certificate);
  const chain = followChain(certificate, certificates, trusted, time);
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
    },
  };
}

/** An ISO instant; null for a date that the file garbled. */
function instant(date: Date | null): string | null {
  const time = date?.getTime() ?? Number.NaN;
  return Number.isNaN(time) || Math.abs(time) > 253_402_300_799_999 ? null : new Date(time).toISOString();
}
