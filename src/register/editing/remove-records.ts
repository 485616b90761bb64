import type { RevisionAction } from '#shared/model/revision.ts';
import { dropCustomers } from '#register/customers/customers.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import { dropProcessings, dropSubProcessors } from '#register/subprocessors/removal.ts';

export interface Removal {
  readonly subProcessorIds: readonly string[];
  readonly processingIds: readonly string[];
  readonly customerIds: readonly string[];
}

/**
 * Removes many records as one revision that one undo takes back; see `dropSubProcessors`, `dropCustomers`. A sub-processor
 * whose last processing goes stays. Throws RegisterError RECORD_NOT_FOUND, ENGAGES_OTHERS, CUSTOMER_HAS_ANNEXES.
 */
export function removeRecords(register: Register, removal: Removal): Committed<unknown> {
  return register.commit(actionOf(removal), (tx) => {
    const subProcessorIds = new Set(removal.subProcessorIds);
    // What goes with its sub-processor may be listed, too: whoever selects rows selects both.
    const alone = removal.processingIds.filter((id) => !subProcessorIds.has(tx.get('processing', id).subProcessorId));
    dropSubProcessors(register, tx, subProcessorIds);
    dropProcessings(register, tx, new Set(alone));
    dropCustomers(register, tx, new Set(removal.customerIds));
  });
}

function actionOf({ subProcessorIds, processingIds, customerIds }: Removal): RevisionAction {
  const [subProcessors, processings, customers] = [subProcessorIds.length, processingIds.length, customerIds.length];
  if (subProcessors + processings + customers !== 1) return 'remove-records';
  return subProcessors === 1 ? 'remove-sub-processor' : processings === 1 ? 'remove-processing' : 'remove-customer';
}
