import { localDate } from '#shared/model/dates.ts';
import { checkIds, severities, type Finding, type SetAside } from '#shared/model/finding.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { contentLanguage, type ContentLanguage, type LocalizedText } from '#shared/model/languages.ts';
import type { Family, Found } from '#register/checks/check.ts';
import { familiesOf, type Moment } from '#register/checks/families.ts';
import { Remembered } from '#register/checks/remembered.ts';
import { checks } from '#register/checks/list-of-checks.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { firstText } from '#register/store/record-title.ts';
import type { Register } from '#register/store/register.ts';

/** What all checks find, now or as of a date. See `findingsOf`. */
export function listFindings(register: Register, asOf: AsOf | null): Finding[] {
  const records = asOf === null ? register : register.asOf(asOf.revision);
  return findingsOf(records, momentOf(register, asOf?.date ?? localDate(register.ports.now())));
}

/** What all checks find now in each sub-processor and what belongs to it, by its id. See `findingsOf`. */
export function currentFindings(register: Register): Map<string, readonly Finding[]> {
  return findingsBySubProcessor(register, momentOf(register, localDate(register.ports.now())));
}

/**
 * What all checks find in records on a date: the severe first, each severity by the sub-processor's name, and always in
 * the same order. Those set aside are among them and say so, up to and including the last day of the setting aside.
 */
export function findingsOf(records: RecordReader, moment: Moment): Finding[] {
  return severeFirst([...findingsBySubProcessor(records, moment).values()].flat());
}

function findingsBySubProcessor(records: RecordReader, moment: Moment): Map<string, readonly Finding[]> {
  const withAsides = asidesOn(records, moment.today);
  return new Map(familiesOf(records, moment).map((family) => [family.subProcessor.id, withAsides(findingsIn(family))]));
}

function severeFirst(findings: readonly Finding[]): Finding[] {
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? []);
}

const remembered = new Remembered<readonly Finding[]>();

/** None is set aside yet. What a family is made of is all that its findings depend on. */
function findingsIn(family: Family): readonly Finding[] {
  const { today, subProcessor, processings, agreements, documents, readings, engager, twins, annexLanguages } = family;
  const chain = engager === null ? [] : [engager.subProcessor, ...engager.processings];
  const read = documents.map(({ sha256 }) => readings.get(sha256));
  const of = [today, annexLanguages, ...processings, ...agreements, ...documents, ...read, ...chain, ...twins];
  return remembered.get(subProcessor, of, () => {
    const describe = describer(family);
    const found = checkIds.flatMap((checkId) =>
      checks[checkId](family).map((one) => ({ ...one, checkId, ...describe(one), setAside: null })),
    );
    return severeFirst(found);
  });
}

/** Says whose the finding is: in the message, `name` is the sub-processor and `processing` the one of that `number`. */
function describer({ subProcessor, processings }: Family) {
  const { id: subProcessorId, legalName: name } = subProcessor;
  const abouts = new Map(
    processings.map(({ id, purpose }, at) => [id, { name, number: at + 1, ...titlesOf(purpose) }]),
  );
  return ({ recordId, values }: Found): Pick<Finding, 'subProcessorId' | 'values'> => {
    return { subProcessorId, values: { ...(abouts.get(recordId) ?? { name }), ...values } };
  };
}

/** What a processing is called, and what in English where that is something else. */
function titlesOf(purpose: LocalizedText): Finding['values'] {
  const processing = firstText(purpose);
  return purpose.en === undefined || purpose.en === processing
    ? { processing }
    : { processing, 'processing.en': purpose.en };
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

const momentOf = (register: Register, today: string): Moment => ({
  today,
  publicLanguages: publicLanguagesOn(register, today),
  readings: knownDocuments(register),
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
