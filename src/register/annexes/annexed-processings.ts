import { concerns } from '#shared/model/concerns.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';
import { orderedProcessings } from '#register/subprocessors/sub-processors.ts';

/** What one row of an annex is about. */
export interface AnnexedProcessing {
  readonly subProcessor: RecordMap['subProcessor'];
  readonly processing: RecordMap['processing'];
}

/** The active processings, in their order; for a customer only those of the services that it uses. */
export const annexedProcessings = (
  records: RecordReader,
  customer: RecordMap['customer'] | null,
): AnnexedProcessing[] =>
  concernedProcessings(records, customer).filter(({ processing }) => processing.state === 'active');

/** All processings, planned and ended ones too, in their order; for a customer only those of the services that it uses. */
export function concernedProcessings(
  records: RecordReader,
  customer: RecordMap['customer'] | null,
): AnnexedProcessing[] {
  const subProcessors = new Map(records.all('subProcessor').map((record) => [record.id, record]));
  return orderedProcessings(records)
    .filter((processing) => customer === null || concerns(processing, customer))
    .flatMap((processing) => {
      const subProcessor = subProcessors.get(processing.subProcessorId);
      return subProcessor ? [{ subProcessor, processing }] : [];
    });
}
