import type { RecordTable } from '#shared/model/revision.ts';
import { idsIn, referenceFields } from '#register/history/references.ts';
import { lastRemovalOf, type Removal } from '#register/history/removals.ts';
import { recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { giveServicesBack } from '#register/views/saved-views.ts';

/**
 * Puts removed records into the register again as they were when they were removed, with those that they cannot do
 * without, and into the lists of others that lost them by the same removal. References to what else is gone are left out;
 * values that have been erased since stay blank.
 */
export function bringBack(register: Register, tx: Transaction, removals: readonly Removal[]): void {
  const isComing = new Set(removals.map(({ recordId }) => recordId));
  const queue = [...removals];
  for (const next of queue) {
    if (tx.has(next.table, next.recordId)) continue;
    const past = register.recordAt(next.table, next.recordId, next.revision - 1);
    if (!past) continue;
    const needed = neededBy(register, tx, next.table, past.record).filter(({ recordId }) => !isComing.has(recordId));
    for (const each of needed) isComing.add(each.recordId);
    queue.push(...needed);
    const isThere = (to: RecordTable, id: string): boolean => isComing.has(id) || tx.has(to, id);
    insert(tx, next.table, withoutLostReferences(next.table, past.record, isThere));
  }
  for (const [revision, own] of Map.groupBy(queue, (removal) => removal.revision)) {
    rejoin(register, tx, revision, new Set(own.map(({ recordId }) => recordId)));
  }
}

function neededBy(register: Register, tx: Transaction, table: RecordTable, record: object): Removal[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return (referenceFields[table] ?? []).flatMap(({ field, to, isNeeded }) =>
    idsIn(isNeeded ? values.get(field) : []).flatMap((id) => {
      const removal = tx.has(to, id) ? undefined : lastRemovalOf(register, to, id);
      return removal ?? [];
    }),
  );
}

function withoutLostReferences(
  table: RecordTable,
  record: object,
  isThere: (to: RecordTable, id: string) => boolean,
): Record<string, unknown> {
  const kept = new Map<string, unknown>(Object.entries(record));
  for (const { field, to } of referenceFields[table] ?? []) {
    const value = kept.get(field);
    if (Array.isArray(value)) {
      kept.set(
        field,
        idsIn(value).filter((id) => isThere(to, id)),
      );
    } else if (typeof value === 'string' && !isThere(to, value)) kept.set(field, null);
  }
  return Object.fromEntries(kept);
}

function insert<T extends RecordTable>(tx: Transaction, table: T, record: unknown): void {
  tx.insert(table, recordModels[table].parse(record));
}

/** Puts records back where others referred to them until the revision that removed them. */
function rejoin(register: Register, tx: Transaction, revision: number, ids: ReadonlySet<string>): void {
  for (const { table, recordId, operation, field, before, after } of register.changesOf(revision)) {
    if (table === 'savedView' && field === 'filter' && tx.has(table, recordId))
      giveServicesBack(tx, recordId, { before, after }, ids);
    const isReference = referenceFields[table]?.some((reference) => reference.field === field);
    if (operation !== 'update' || !isReference || !tx.has(table, recordId)) continue;
    const kept = new Set(idsIn(after));
    const lost = idsIn(before).filter((id) => ids.has(id) && !kept.has(id));
    const now = new Map<string, unknown>(Object.entries(tx.get(table, recordId))).get(field);
    if (Array.isArray(now)) tx.update(table, recordId, { [field]: [...new Set([...idsIn(now), ...lost])] });
    else if (now === null && !Array.isArray(before) && lost.length > 0)
      tx.update(table, recordId, { [field]: lost[0] });
  }
}
