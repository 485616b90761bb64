import type { RecordChange } from '#shared/model/record-history.ts';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import type { Committed } from '#register/store/commit.ts';
import { hasAnnex } from '#register/store/left-house.ts';
import type { PastRecords } from '#register/store/past-records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

type Kept = Pick<RecordChange, 'table' | 'recordId' | 'title'>;

/** What they tell has happened outside of the register: it stays whatever the register was like before. */
const log: ReadonlySet<RecordTable> = new Set(['annex', 'reveal']);

/**
 * Makes all records what they were after a revision, by a new revision that can be undone. Issued annexes, customers to
 * whom one was issued with the services that they use, and the log of reveals stay; those of them that were not there then
 * are told as `kept`. Values that have been erased since do not come back. Throws RegisterError REVISION_NOT_FOUND.
 */
export function restoreRegister(register: Register, revision: number): Committed<{ kept: Kept[] }> {
  const past = register.asOf(revision);
  const kept = keptRecords(register, past);
  const isKept = new Set(kept.map(({ recordId }) => recordId));
  return register.commit('restore-register', (tx) => {
    for (const table of recordTables) {
      if (!log.has(table)) restoreTable(tx, past, table, isKept);
    }
    return { kept };
  });
}

/** Records that were not there then and yet stay. */
function keptRecords(register: Register, past: PastRecords): Kept[] {
  const newIn = (table: RecordTable): string[] =>
    [...past.changedSince(table)].flatMap(([id, then]) => (then || !register.find(table, id) ? [] : [id]));
  const customers = newIn('customer').filter((id) => hasAnnex(register.database, id));
  const used = new Set(customers.flatMap((id) => register.get('customer', id).serviceIds));
  const ids: [RecordTable, string[]][] = [
    ['annex', newIn('annex')],
    ['customer', customers],
    ['service', newIn('service').filter((id) => used.has(id))],
    ['reveal', newIn('reveal')],
  ];
  return ids.flatMap(([table, own]) =>
    own.map((recordId) => ({ table, recordId, title: register.titleOf(table, recordId) })),
  );
}

function restoreTable(tx: Transaction, past: PastRecords, table: RecordTable, isKept: ReadonlySet<string>): void {
  for (const [id, then] of past.changedSince(table)) {
    const isThere = tx.has(table, id);
    if (then && !isThere) tx.insert(table, then);
    else if (then) tx.update(table, id, notErased(past, id, then));
    else if (isThere && !isKept.has(id)) tx.remove(table, id);
  }
}

function notErased(past: PastRecords, id: string, record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !past.isErased(id, field)));
}
