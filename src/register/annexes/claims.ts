import type { Agreement, AgreementDocument } from '#shared/model/agreement.ts';
import { claimIds, type ClaimId, type ClaimProof } from '#shared/model/claim.ts';
import { monthsAfter } from '#shared/model/dates.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import type { CheckId } from '#shared/model/finding.ts';
import { europeanEconomicArea } from '#shared/model/transfer-law.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import { coverageOf, coverageOfProcessing } from '#register/agreements/coverage.ts';
import type { AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { subProcessorFindings } from '#register/checks/sub-processor-findings.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

interface Grounds {
  readonly records: RecordReader;
  /** What the annex has rows about. */
  readonly rows: readonly AnnexedProcessing[];
  /** The annex's date, ISO. */
  readonly date: string;
  /** What has been read out of documents, by SHA-256. */
  readonly readings: ReadonlyMap<string, KnownDocument>;
}

type Missing = ClaimProof['missing'][number];
type Whose = AnnexedProcessing['subProcessor'];

const missing = ({ id, legalName }: Whose, reason: string, values: Missing['values'] = {}): Missing => ({
  subProcessorId: id,
  subProcessor: legalName,
  reason,
  values,
});

/** Of whom each claim does not hold. A finding that was set aside does not make a claim true. */
const proofs: Readonly<Record<ClaimId, (grounds: Grounds) => Missing[]>> = {
  'agreement-with-all': ({ records, rows, date, readings }) => {
    const agreementsOf = agreementsOn(records, date);
    return [...Map.groupBy(rows, ({ subProcessor }) => subProcessor)].flatMap(([subProcessor, own]) => {
      const { coverage, agreements, standings, documents } = agreementsOf(subProcessor.id);
      const copies = documents.filter(({ role }) => role === 'signed-copy');
      const isCopyRefuted = copies.some(({ sha256 }) => isRefuted(readings.get(sha256)));
      if (coverage.state === 'missing' && isCopyRefuted) return missing(subProcessor, 'refuted');
      if (coverage.state !== 'valid') return missing(subProcessor, coverage.state, { until: coverage.until ?? '' });
      const isShown = (some: readonly AgreementDocument[]) =>
        coverageOf(withCopies(agreements, some), standings).state === 'valid';
      if (!isShown(copies)) return missing(subProcessor, 'no-copy');
      const holding = copies.filter(({ sha256 }) => !isRefuted(readings.get(sha256)));
      if (!isShown(holding)) return missing(subProcessor, 'refuted');
      const sound = withCopies(agreements, holding);
      const isCovered = ({ processing }: AnnexedProcessing): boolean =>
        coverageOfProcessing(processing.id, sound, standings).state === 'valid';
      return own.every(isCovered) ? [] : missing(subProcessor, 'not-covering');
    });
  },
  'stored-in-eea': ({ rows }) => outsideEea(rows, ({ storageCountries }) => [storageCountries]),
  'processed-in-eea': ({ rows }) =>
    outsideEea(rows, ({ storageCountries, accessCountries }) => [storageCountries, accessCountries]),
  'transfers-covered': transfersMissing,
  reviewed: ({ rows, date }) =>
    subProcessorsOf(rows).flatMap((subProcessor) => {
      const { lastReviewedOn, reviewIntervalMonths } = subProcessor;
      // A review with a later date has not been made yet, or the year is a slip of the pen.
      const isMade = lastReviewedOn !== null && lastReviewedOn <= date;
      if (!isMade || reviewIntervalMonths === null) return missing(subProcessor, 'never');
      const dueOn = monthsAfter(lastReviewedOn, reviewIntervalMonths);
      return dueOn >= date ? [] : missing(subProcessor, 'overdue', { dueOn });
    }),
};

/** Whether the register proves a claim of every row of an annex, and of whom it does not. */
export function proveClaim(claim: ClaimId, grounds: Grounds): ClaimProof {
  const open = proofs[claim](grounds);
  return { claim, asOf: grounds.date, proven: open.length === 0, missing: open };
}

export const proveClaims = (grounds: Grounds): ClaimProof[] => claimIds.map((claim) => proveClaim(claim, grounds));

/** That an agreement is signed is proven by a copy of it, which must be in writing (GDPR art. 28(9)). */
function withCopies(agreements: readonly Agreement[], copies: readonly AgreementDocument[]): Agreement[] {
  const ids = new Set(copies.map(({ agreementId }) => agreementId));
  return agreements.filter(({ id }) => ids.has(id));
}

/** Whether nobody can open it, or its signatures do not hold. */
const isRefuted = (reading: KnownDocument | undefined): boolean =>
  reading?.damaged === true || reading?.state === 'unreadable' || reading?.signatures?.verdict === 'invalid';

const subProcessorsOf = (rows: readonly AnnexedProcessing[]): Whose[] => [
  ...new Set(rows.map(({ subProcessor }) => subProcessor)),
];

/** Each list of countries must be filled in: nothing is proven by what nobody has said. */
function outsideEea(
  rows: readonly AnnexedProcessing[],
  listsOf: (processing: AnnexedProcessing['processing']) => readonly (readonly string[])[],
): Missing[] {
  return rows.flatMap(({ subProcessor, processing }) => {
    const lists = listsOf(processing);
    if (lists.some((countries) => countries.length === 0)) return missing(subProcessor, 'unknown');
    const outside = [...new Set(lists.flat())].filter((country) => !europeanEconomicArea.has(country));
    return outside.length === 0 ? [] : missing(subProcessor, 'outside', { countries: outside.join(', ') });
  });
}

const transferChecks: ReadonlySet<CheckId> = new Set([
  'transfer-tool-missing',
  'transfer-tool-invalid',
  'none-needed-outside-eea',
  'adequacy-missing',
  'dpf-unfit',
  'derogation-standing',
  'scc-module-missing',
  'scc-module-unfit',
  'location-missing',
]);

function transfersMissing({ records, rows, date }: Grounds): Missing[] {
  const whoseOf = new Map(rows.map(({ subProcessor, processing }) => [processing.id, subProcessor]));
  return subProcessorFindings(records, {
    today: date,
    publicLanguages: [],
    readings: new Map(),
    unannounced: new Map(),
  })
    .filter(({ checkId }) => transferChecks.has(checkId))
    .flatMap(({ recordId, checkId }) => {
      const subProcessor = whoseOf.get(recordId);
      return subProcessor ? missing(subProcessor, 'finding', { check: checkId }) : [];
    });
}
