import type Database from 'better-sqlite3';
import type { FieldChange, RevisionKind } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { commitRevision, type Committed, type Origin } from '#register/store/commit.ts';
import { readChanges, readRevision } from '#register/store/history.ts';
import { hasAnnex, isOfAnnexedCustomer } from '#register/store/left-house.ts';
import { prepared } from '#register/store/prepared.ts';
import { inverted, replay } from '#register/store/replay.ts';
import type { RecordCache } from '#register/store/record-cache.ts';
import type { RegisterStore } from '#register/store/register-store.ts';

/**
 * Undo and redo are read from history itself: an edit counts as undone when the latest revision that targets it is an
 * undo. So both work after a restart, any number of steps. What made the register, a sample's records included, is none.
 */
const isEdit = `edit.kind = 'edit' AND edit.number > (SELECT max(number) FROM revision WHERE action = 'create-register')`;
export const isUndone = `(SELECT later.kind FROM revision AS later WHERE later.target = edit.number
  ORDER BY later.number DESC LIMIT 1) IS 'undo'`;

/**
 * An edit that only added or removed customers to whom annexes were issued later is settled: the annexes stay, and so must
 * the customers. Undo and redo pass over it.
 */
const isOpen = `EXISTS (SELECT 1 FROM change WHERE change.revision = edit.number AND NOT ${isOfAnnexedCustomer})`;

/** The edit that undo would take back, or null. */
export function undoTarget(db: Database.Database): number | null {
  return numberOf(
    prepared(
      db,
      `SELECT edit.number FROM revision AS edit
       WHERE ${isEdit} AND NOT (${isUndone}) AND ${isOpen} ORDER BY edit.number DESC LIMIT 1`,
    ),
  );
}

/** The edit that redo would bring back, or null: the oldest that was undone since the newest edit was made. */
export function redoTarget(db: Database.Database): number | null {
  return numberOf(
    prepared(
      db,
      `SELECT edit.number FROM revision AS undone JOIN revision AS edit ON edit.number = undone.target
       WHERE undone.kind = 'undo'
         AND undone.number > (SELECT number FROM revision WHERE kind = 'edit' ORDER BY number DESC LIMIT 1)
         AND ${isUndone} AND ${isOpen} ORDER BY edit.number LIMIT 1`,
    ),
  );
}

function numberOf(query: Database.Statement): number | null {
  const number = query.pluck().get();
  return typeof number === 'number' ? number : null;
}

/** Throws RegisterError NOTHING_TO_UNDO. */
export function undo(store: RegisterStore, origin: Origin): Committed<number> {
  const target = undoTarget(store.db);
  if (target === null) throw new RegisterError('NOTHING_TO_UNDO');
  return again(store, origin, 'undo', target, inverted(readChanges(store.db, target)));
}

/** Throws RegisterError NOTHING_TO_REDO. */
export function redo(store: RegisterStore, origin: Origin): Committed<number> {
  const target = redoTarget(store.db);
  if (target === null) throw new RegisterError('NOTHING_TO_REDO');
  return again(store, origin, 'redo', target, readChanges(store.db, target));
}

function again(
  store: RegisterStore,
  origin: Origin,
  kind: RevisionKind,
  target: number,
  changes: readonly FieldChange[],
): Committed<number> {
  const { db, cache } = store;
  const edit = readRevision(db, target);
  if (!edit) throw new RegisterError('REVISION_NOT_FOUND', { number: target });
  // Of an edit of many records, customers to whom annexes were issued since stay; the others come and go.
  const staying = new Set(
    changes.filter(({ table }) => table === 'customer').flatMap(({ recordId: id }) => (hasAnnex(db, id) ? [id] : [])),
  );
  const open = changes.filter(({ recordId, operation }) => operation === 'update' || !staying.has(recordId));
  return commitRevision(store, origin, { kind, action: edit.action, target }, (tx) => {
    replay(
      tx,
      open.filter((change) => !isServiceGoing(change)),
    );
    replay(
      tx,
      open.filter((change) => isServiceGoing(change) && !isUsed(cache, change.recordId)),
    );
    return target;
  });
}

const isServiceGoing = ({ table, operation }: FieldChange): boolean => table === 'service' && operation === 'delete';

/** A customer that stays may use a service that would go; without it, it would count as a customer of all services. */
function isUsed(cache: RecordCache, serviceId: string): boolean {
  return cache.all('customer').some(({ serviceIds }) => serviceIds.includes(serviceId));
}
