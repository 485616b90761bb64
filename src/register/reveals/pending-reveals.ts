import { annexedProcessings } from '#register/annexes/annexed-processings.ts';
import { compareNames } from '#register/importing/names.ts';
import { namedByAnnex } from '#register/reveals/named-by-annex.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/**
 * The masked sub-processors that an annex for the customer would name and whose name it has not been told. A name that the
 * company bore earlier counts as told; another company's, entered in its place since, does not.
 *
 * Throws RegisterError RECORD_NOT_FOUND.
 */
export function pendingReveals(records: RecordReader, customerId: string): string[] {
  const customer = records.get('customer', customerId);
  const told = records.all('reveal').filter((reveal) => reveal.customerId === customerId);
  return namedByAnnex(annexedProcessings(records, customer), 'sv')
    .filter(({ subProcessor }) => {
      const names = [subProcessor.legalName, subProcessor.tradeName, ...subProcessor.formerNames];
      return !told.some(
        ({ subProcessorId, nameTold }) =>
          subProcessorId === subProcessor.id &&
          names.some((name) => name !== '' && compareNames(name, nameTold) !== 'different'),
      );
    })
    .map(({ subProcessor }) => subProcessor.id);
}
