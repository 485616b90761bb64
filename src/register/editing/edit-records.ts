import type { RecordEdit } from '#shared/ipc/editing-contract.ts';
import type { RevisionAction } from '#shared/model/revision.ts';
import { patchCustomer } from '#register/customers/customers.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { refuseCircles } from '#register/subprocessors/engagement.ts';
import { patchProcessing, patchSubProcessor } from '#register/subprocessors/sub-processors.ts';

const actionOf: Readonly<Record<RecordEdit['table'], RevisionAction>> = {
  subProcessor: 'edit-sub-processor',
  processing: 'edit-processing',
  customer: 'edit-customer',
};

/**
 * Pasted cells, a bulk edit, emptied cells: all edits in their order as one revision, or none. Circles of engagement are
 * judged by the result. Throws RegisterError RECORD_NOT_FOUND, REFERENCE_MISSING, ENGAGED_IN_CIRCLE, INVALID_INPUT, each of
 * which names the record.
 */
export function editRecords(register: Register, edits: readonly RecordEdit[]): Committed<unknown> {
  const [first] = edits;
  const one = first && edits.every(({ id }) => id === first.id);
  return register.commit(one ? actionOf[first.table] : 'edit-records', (tx) => {
    for (const edit of edits) applyEdit(register, tx, edit);
    refuseCircles(
      tx,
      edits.flatMap((edit) => (edit.table === 'subProcessor' && edit.patch.engagedById ? [edit.id] : [])),
    );
  });
}

function applyEdit(register: Register, tx: Transaction, edit: RecordEdit): void {
  if (edit.table === 'subProcessor') patchSubProcessor(tx, edit.id, edit.patch);
  else if (edit.table === 'processing') patchProcessing(register, tx, edit.id, edit.patch);
  else patchCustomer(tx, edit.id, edit.patch);
}
