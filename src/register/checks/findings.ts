import { localDate } from '#shared/model/dates.ts';
import type { Finding, SetAside } from '#shared/model/finding.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { contentLanguage, type ContentLanguage } from '#shared/model/languages.ts';
import type { Moment } from '#register/checks/families.ts';
import { annexesOn, customerFindings, type ToldMoment } from '#register/checks/customer-cases.ts';
import { noticeFindings } from '#register/checks/notice-cases.ts';
import { findingsOfFamilies, severeFirst } from '#register/checks/sub-processor-findings.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import { knownDrift } from '#register/drift/known-drift.ts';
import { unannouncedChanges } from '#register/notices/unannounced.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { Register } from '#register/store/register.ts';

const byName = new Intl.Collator('sv');

/**
 * What all checks find, now or as of a date: the severe first, each severity by the name of the sub-processor or customer,
 * and always in the same order. Those set aside are among them and say so, up to and including the last day of the setting
 * aside.
 */
export function listFindings(register: Register, asOf: AsOf | null): Finding[] {
  if (asOf === null) return findingsOf(register, momentOf(register, localDate(register.ports.now())));
  // How annexes stand to the register, and who has not been told of what, is known of now only.
  const past = { drifts: new Map(), unannounced: new Map() };
  return findingsOf(register.asOf(asOf.revision), { ...momentOf(register, asOf.date), ...past });
}

/** What all checks find now, by whose it is (`ownerOf`). See `listFindings`. */
export function currentFindings(register: Register): Map<string, readonly Finding[]> {
  return findingsByOwner(register, momentOf(register, localDate(register.ports.now())));
}

function findingsOf(records: RecordReader, moment: CheckedMoment): Finding[] {
  const found = [...findingsByOwner(records, moment).values()].filter((own) => own.length > 0);
  const nameOf = ([first]: readonly Finding[]): string => String(first?.values['name'] ?? '');
  return severeFirst(found.toSorted((a, b) => byName.compare(nameOf(a), nameOf(b))).flat());
}

function findingsByOwner(records: RecordReader, moment: CheckedMoment): Map<string, readonly Finding[]> {
  const withAsides = asidesOn(records, moment.today);
  const families = findingsOfFamilies(records, moment);
  return new Map(
    [...families, ...customerFindings(records, moment), ...noticeFindings(records, moment.today)].map(
      ([id, findings]) => [id, withAsides(findings)],
    ),
  );
}

/** Adds to findings that they are set aside on a date, where they are. */
function asidesOn(records: RecordReader, today: string): (findings: readonly Finding[]) => readonly Finding[] {
  const asides = new Map<string, SetAside>();
  for (const aside of records.all('setAside')) {
    const key = [aside.checkId, aside.recordTable, aside.recordId, aside.subject].join(' ');
    if (aside.until >= today && aside.until > (asides.get(key)?.until ?? '')) asides.set(key, aside);
  }
  if (asides.size === 0) return (findings) => findings;
  const withAside = (finding: Finding): Finding => {
    const { checkId, table, recordId, subject } = finding;
    const aside = asides.get([checkId, table, recordId, subject].join(' '));
    return aside ? { ...finding, setAside: { id: aside.id, reason: aside.reason, until: aside.until } } : finding;
  };
  return (findings) => findings.map(withAside);
}

type CheckedMoment = Moment & ToldMoment;

const momentOf = (register: Register, today: string): CheckedMoment => ({
  today,
  annexes: annexesOn(register, today),
  drifts: knownDrift(register),
  publicLanguages: publicLanguagesOn(register, today),
  readings: knownDocuments(register),
  unannounced: Map.groupBy(
    unannouncedChanges(register).filter(({ isMade }) => isMade),
    ({ processingId }) => processingId,
  ),
});

/** Read by SQL, because a record of an annex has its whole content. */
function publicLanguagesOn(register: Register, today: string): ContentLanguage[] {
  const sql = 'SELECT DISTINCT language FROM annex WHERE customer_id IS NULL AND as_of <= ?';
  return register.database
    .prepare(sql)
    .pluck()
    .all(today)
    .map((language) => contentLanguage.parse(language));
}
