import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';
import { orderedProcessings } from '#register/subprocessors/sub-processors.ts';

/** What one row of an annex is about. */
export interface AnnexedProcessing {
  readonly subProcessor: RecordMap['subProcessor'];
  readonly processing: RecordMap['processing'];
}

/** The active processings, in their order; for a customer only those of the services that it uses. */
export function annexedProcessings(records: RecordReader, customer: RecordMap['customer'] | null): AnnexedProcessing[] {
  const subProcessors = new Map(records.all('subProcessor').map((record) => [record.id, record]));
  const used = new Set(customer?.serviceIds);
  return orderedProcessings(records)
    .filter((processing) => processing.state === 'active')
    .filter(({ serviceIds }) => used.size === 0 || serviceIds.length === 0 || serviceIds.some((id) => used.has(id)))
    .flatMap((processing) => {
      const subProcessor = subProcessors.get(processing.subProcessorId);
      return subProcessor ? [{ subProcessor, processing }] : [];
    });
}
