import { severities, subProcessorCheckIds, type Finding } from '#shared/model/finding.ts';
import type { LocalizedText } from '#shared/model/languages.ts';
import type { Family, Found } from '#register/checks/check.ts';
import { familiesOf, type Moment } from '#register/checks/families.ts';
import { checks } from '#register/checks/list-of-checks.ts';
import { Remembered } from '#register/checks/remembered.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { titleText } from '#register/store/record-title.ts';

/** What is found in each sub-processor on a date, by its id; none is set aside. */
export const findingsOfFamilies = (records: RecordReader, moment: Moment): [string, readonly Finding[]][] =>
  familiesOf(records, moment).map((family) => [family.subProcessor.id, findingsIn(family)]);

/** As `findingsOfFamilies`, all together, severe first. */
export const subProcessorFindings = (records: RecordReader, moment: Moment): Finding[] =>
  severeFirst(findingsOfFamilies(records, moment).flatMap(([, findings]) => [...findings]));

const remembered = new Remembered<readonly Finding[]>();

/** By severity; those of one stay in their order. */
export function severeFirst(findings: readonly Finding[]): Finding[] {
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? []);
}

/** None is set aside yet. What a family is made of is all that its findings depend on. */
function findingsIn(family: Family): readonly Finding[] {
  const { today, subProcessor, processings, agreements, documents, readings, engager, twins, annexLanguages } = family;
  const chain = engager === null ? [] : [engager.subProcessor, ...engager.processings];
  const read = documents.map(({ sha256 }) => readings.get(sha256));
  const untold = family.unannounced.map(({ kind, processingId }) => `${kind} ${processingId}`);
  const of = [
    today,
    annexLanguages,
    ...processings,
    ...agreements,
    ...documents,
    ...read,
    ...chain,
    ...twins,
    ...untold,
  ];
  return remembered.get(subProcessor, of, () => {
    const describe = describer(family);
    const found = subProcessorCheckIds.flatMap((checkId) =>
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
  return ({ recordId, values }: Found): Pick<Finding, 'subProcessorId' | 'customerId' | 'values'> => {
    return { subProcessorId, customerId: null, values: { ...(abouts.get(recordId) ?? { name }), ...values } };
  };
}

/** What a processing is called, and what in English where that is something else. */
function titlesOf(purpose: LocalizedText): Finding['values'] {
  const processing = titleText(purpose);
  return purpose.en === undefined || purpose.en === processing
    ? { processing }
    : { processing, 'processing.en': purpose.en };
}
