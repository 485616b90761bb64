import { checkIds, severities, type Finding, type SetAside } from '#shared/model/finding.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { contentLanguage, type ContentLanguage, type LocalizedText } from '#shared/model/languages.ts';
import { localDate } from '#register/annexes/compose.ts';
import type { Family, Found } from '#register/checks/check.ts';
import { familiesOf, type Moment } from '#register/checks/families.ts';
import { Remembered } from '#register/checks/remembered.ts';
import { checks } from '#register/checks/list-of-checks.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { firstText } from '#register/store/record-title.ts';
import type { Register } from '#register/store/register.ts';

/** What all checks find, now or as of a date. See `findingsOf`. */
export function listFindings(register: Register, asOf: AsOf | null): Finding[] {
  const today = asOf?.date ?? localDate(register.ports.now());
  const records = asOf === null ? register : register.asOf(asOf.revision);
  return findingsOf(records, { today, publicLanguages: publicLanguagesOn(register, today) });
}

/**
 * What all checks find in records on a date: the severe first, each severity by the sub-processor's name, and always in
 * the same order. Those set aside are among them and say so, up to and including the last day of the setting aside.
 */
export function findingsOf(records: RecordReader, moment: Moment): Finding[] {
  const withAside = asideOn(records, moment.today);
  const findings = familiesOf(records, moment).flatMap((family) => findingsIn(family));
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => (bySeverity.get(severity) ?? []).map(withAside));
}

const remembered = new Remembered<readonly Finding[]>();

/** None is set aside yet. What a family is made of is all that its findings depend on. */
function findingsIn(family: Family): readonly Finding[] {
  const { today, subProcessor, processings, agreements, engager, twins, annexLanguages } = family;
  const chain = engager === null ? [] : [engager.subProcessor, ...engager.processings];
  const of = [today, annexLanguages, ...processings, ...agreements, ...chain, ...twins];
  return remembered.get(subProcessor, of, () => {
    const describe = describer(family);
    return checkIds.flatMap((checkId) =>
      checks[checkId](family).map((found) => ({ ...found, checkId, ...describe(found), setAside: null })),
    );
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

/** Adds to a finding that it is set aside on a date, where it is. */
function asideOn(records: RecordReader, today: string): (finding: Finding) => Finding {
  const asides = new Map<string, SetAside>();
  for (const aside of records.all('setAside')) {
    const key = [aside.checkId, aside.recordTable, aside.recordId, aside.subject].join(' ');
    if (aside.until >= today && aside.until > (asides.get(key)?.until ?? '')) asides.set(key, aside);
  }
  if (asides.size === 0) return (finding) => finding;
  return (finding) => {
    const { checkId, table, recordId, subject } = finding;
    const aside = asides.get([checkId, table, recordId, subject].join(' '));
    return aside ? { ...finding, setAside: { id: aside.id, reason: aside.reason, until: aside.until } } : finding;
  };
}

/** Read by SQL, because a record of an annex has its whole content. */
function publicLanguagesOn(register: Register, today: string): ContentLanguage[] {
  const sql = 'SELECT DISTINCT language FROM annex WHERE customer_id IS NULL AND as_of <= ?';
  return register.database
    .prepare(sql)
    .pluck()
    .all(today)
    .map((language) => contentLanguage.parse(language));
}
