import type { Agreement, AgreementDocument } from '#shared/model/agreement.ts';
import { documentsByAgreement, standingsOf, type Standing } from '#shared/model/agreement-standing.ts';
import type { AgreementCoverage } from '#shared/model/register-state.ts';
import { coverageOf } from '#register/agreements/coverage.ts';
import { readingsOf } from '#register/documents/readings.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/** The agreements with one sub-processor and how they stand on a date. */
export interface AgreementsOn {
  readonly agreements: readonly Agreement[];
  /** Of each agreement, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly documents: readonly AgreementDocument[];
  readonly coverage: AgreementCoverage;
}

/** Looks up a sub-processor's agreements as they stand on a date (ISO). */
export function agreementsOn(records: RecordReader, date: string): (subProcessorId: string) => AgreementsOn {
  const agreementsOf = Map.groupBy(records.all('agreement'), ({ subProcessorId }) => subProcessorId);
  const documentsOf = documentsByAgreement(records.all('agreementDocument'));
  const readings = readingsOf(records.database);
  return (subProcessorId) => {
    const agreements = agreementsOf.get(subProcessorId) ?? [];
    const standings = standingsOf(agreements, documentsOf, date, readings);
    const documents = agreements.flatMap(({ id }) => documentsOf.get(id) ?? []);
    return { agreements, standings, documents, coverage: coverageOf(agreements, standings) };
  };
}
