import type { FieldChange, RecordTable } from '#shared/model/revision.ts';
import { erasedStandIn, blankRecord, recordModels } from '#register/store/records.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** One write: neighbouring changes of one record by one operation. */
interface Step {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly operation: FieldChange['operation'];
  readonly changes: FieldChange[];
}

/** The same changes the other way round. */
export function inverted(changes: readonly FieldChange[]): FieldChange[] {
  return changes.toReversed().map((change) => ({
    ...change,
    operation: change.operation === 'insert' ? 'delete' : change.operation === 'delete' ? 'insert' : 'update',
    before: change.after,
    after: change.before,
    beforeErased: change.afterErased,
    afterErased: change.beforeErased,
  }));
}

/**
 * Writes changes again. A value that has been erased since (GDPR art. 17) does not come back: the field keeps what it has,
 * or is blank in a record that appears.
 */
export function replay(tx: Transaction, changes: readonly FieldChange[]): void {
  for (const step of steps(changes)) {
    if (step.operation === 'delete') tx.remove(step.table, step.recordId);
    else if (step.operation === 'insert') insert(tx, step.table, step.changes);
    else tx.update(step.table, step.recordId, valuesAfter(step.changes));
  }
}

function steps(changes: readonly FieldChange[]): Step[] {
  const found: Step[] = [];
  for (const change of changes) {
    const { table, recordId, operation, field } = change;
    const last = found.at(-1);
    const isSameWrite =
      last?.recordId === recordId && last.operation === operation && !last.changes.some((one) => one.field === field);
    if (isSameWrite) last.changes.push(change);
    else found.push({ table, recordId, operation, changes: [change] });
  }
  return found;
}

function valuesAfter(changes: readonly FieldChange[]): Record<string, FieldChange['after']> {
  const kept = changes.filter((change) => !change.afterErased);
  return Object.fromEntries(kept.map(({ field, after }) => [field, after]));
}

function insert<T extends RecordTable>(tx: Transaction, table: T, changes: readonly FieldChange[]): void {
  const erased = new Set(changes.filter((change) => change.afterErased).map(({ field }) => field));
  const standIns = recordModels[table].fields.filter(({ name }) => erased.has(name));
  const values = {
    ...blankRecord(table),
    ...Object.fromEntries(standIns.map((field) => [field.name, erasedStandIn(field)])),
    ...valuesAfter(changes),
  };
  tx.insert(table, recordModels[table].parse(values));
}
