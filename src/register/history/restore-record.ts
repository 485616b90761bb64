import type { RecordTable } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { bringBack } from '#register/history/bring-back.ts';
import { idsIn, referenceFields } from '#register/history/references.ts';
import { lastRemovalOf, removalsBy, withParts } from '#register/history/removals.ts';
import type { Committed } from '#register/store/commit.ts';
import type { PastRecord } from '#register/store/past-records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { refuseCircles } from '#register/subprocessors/engagement.ts';

/**
 * Gives a record the values that it had after a revision. One that has been removed comes back first, with the parts that
 * went with it. A field keeps its value where the earlier one has been erased or refers to what is gone.
 *
 * Throws RegisterError REVISION_NOT_FOUND, RECORD_ABSENT_THEN, ENGAGED_IN_CIRCLE.
 */
export function restoreRecord(
  register: Register,
  table: RecordTable,
  recordId: string,
  revision: number,
): Committed<unknown> {
  if (!register.revision(revision)) throw new RegisterError('REVISION_NOT_FOUND', { number: revision });
  const past = register.recordAt(table, recordId, revision);
  if (!past) {
    throw new RegisterError('RECORD_ABSENT_THEN', {
      name: register.titleOf(table, recordId) || 'none',
      number: revision,
    });
  }
  return register.commit('restore-record', (tx) => {
    if (!tx.has(table, recordId)) bringBackWithParts(register, tx, table, recordId);
    tx.update(table, recordId, possibleValues(tx, table, past));
    if (table === 'subProcessor') refuseCircles(tx, [recordId]);
  });
}

function possibleValues(tx: Transaction, table: RecordTable, { record, erased }: PastRecord<object>): object {
  const values = new Map<string, unknown>(Object.entries(record));
  for (const field of erased) values.delete(field);
  for (const { field, to } of referenceFields[table] ?? []) {
    if (idsIn(values.get(field)).some((id) => !tx.has(to, id))) values.delete(field);
  }
  return Object.fromEntries(values);
}

/** With the parts that went with it. */
function bringBackWithParts(register: Register, tx: Transaction, table: RecordTable, recordId: string): void {
  const removal = lastRemovalOf(register, table, recordId);
  if (removal) bringBack(register, tx, withParts(register, removal, removalsBy(register, removal.revision)));
}
