import type { RecordChange } from '#shared/model/record-history.ts';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import type { Committed } from '#register/store/commit.ts';
import { hasAnnex } from '#register/store/left-house.ts';
import type { PastRecords } from '#register/store/past-records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { toldByNotices, type Told } from '#register/notices/told-by-notices.ts';

type Kept = Pick<RecordChange, 'table' | 'recordId' | 'title'>;

/** What they tell has happened outside of the register: it stays whatever the register was like before. */
const log: ReadonlySet<RecordTable> = new Set(['annex', 'reveal']);

/**
 * Makes all records what they were after a revision, by a new revision that can be undone. Issued annexes, customers to
 * whom one was issued with the services that they use, the log of reveals, and what customers were told by notices stay;
 * those of them that were not there then are told as `kept`. Values that have been erased since do not come back. Throws RegisterError REVISION_NOT_FOUND.
 */
export function restoreRegister(register: Register, revision: number): Committed<{ kept: Kept[] }> {
  const past = register.asOf(revision);
  const told = toldByNotices(register);
  const kept = keptRecords(register, past, told);
  const isKept = new Set(kept.map(({ recordId }) => recordId));
  return register.commit('restore-register', (tx) => {
    for (const table of recordTables) {
      if (!log.has(table)) restoreTable(tx, past, table, { isKept, isLeft: told.records });
    }
    return { kept };
  });
}

/** Records that were not there then and yet stay. */
function keptRecords(register: Register, past: PastRecords, told: Told): Kept[] {
  const newIn = (table: RecordTable): string[] =>
    [...past.changedSince(table)].flatMap(([id, then]) => (then || !register.find(table, id) ? [] : [id]));
  const customers = newIn('customer').filter((id) => told.references.has(id) || hasAnnex(register.database, id));
  const processings = newIn('processing').filter((id) => told.references.has(id));
  const used = new Set([
    ...customers.flatMap((id) => register.get('customer', id).serviceIds),
    ...processings.flatMap((id) => register.get('processing', id).serviceIds),
  ]);
  const ids: [RecordTable, string[]][] = [
    ['annex', newIn('annex')],
    ['changeNotice', newIn('changeNotice').filter((id) => told.records.has(id))],
    ['plannedChange', newIn('plannedChange').filter((id) => told.records.has(id))],
    ['noticeRecipient', newIn('noticeRecipient').filter((id) => told.records.has(id))],
    ['customer', customers],
    ['subProcessor', newIn('subProcessor').filter((id) => told.references.has(id))],
    ['processing', processings],
    ['service', newIn('service').filter((id) => used.has(id))],
    ['reveal', newIn('reveal')],
  ];
  return ids.flatMap(([table, own]) =>
    own.map((recordId) => ({ table, recordId, title: register.titleOf(table, recordId) })),
  );
}

interface Staying {
  /** Not removed. */
  readonly isKept: ReadonlySet<string>;
  /** Left as they are. */
  readonly isLeft: ReadonlySet<string>;
}

function restoreTable(tx: Transaction, past: PastRecords, table: RecordTable, { isKept, isLeft }: Staying): void {
  for (const [id, then] of past.changedSince(table)) {
    if (isLeft.has(id)) continue;
    const isThere = tx.has(table, id);
    if (then && !isThere) tx.insert(table, then);
    else if (then) tx.update(table, id, notErased(past, id, then));
    else if (isThere && !isKept.has(id)) tx.remove(table, id);
  }
}

function notErased(past: PastRecords, id: string, record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !past.isErased(id, field)));
}
