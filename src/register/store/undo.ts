import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FieldChange, RecordTable, RevisionKind } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { commitRevision, type Committed, type Origin } from '#register/store/commit.ts';
import { readChanges, readRevision } from '#register/store/history.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Transaction } from '#register/store/transaction.ts';

/**
 * Undo and redo are read from history itself: an edit counts as undone when the latest revision that targets it is an
 * undo. So both work after a restart, any number of steps.
 */
const edits = `
  SELECT edit.number,
    (SELECT kind FROM revision AS later WHERE later.target = edit.number ORDER BY later.number DESC LIMIT 1) AS latest
  FROM revision AS edit
  WHERE edit.kind = 'edit' AND edit.number > (SELECT max(number) FROM revision WHERE action = 'create-register')`;

const candidate = z.object({ number: z.number() });

/** The edit that undo would take back, or null. What made the register, a sample's records included, cannot be undone. */
export function undoTarget(db: Database.Database): number | null {
  const row = db.prepare(`SELECT number FROM (${edits}) WHERE latest IS NOT 'undo' ORDER BY number DESC LIMIT 1`).get();
  return row === undefined ? null : candidate.parse(row).number;
}

/** The edit that redo would bring back, or null: an edit after the undo leaves nothing to redo. */
export function redoTarget(db: Database.Database): number | null {
  const row = db
    .prepare(`SELECT number FROM (${edits}) WHERE latest IS 'undo' AND number > ? ORDER BY number LIMIT 1`)
    .get(undoTarget(db) ?? 0);
  return row === undefined ? null : candidate.parse(row).number;
}

/** Throws RegisterError NOTHING_TO_UNDO, RECORD_IN_USE. */
export function undo(db: Database.Database, origin: Origin): Committed<number> {
  const target = undoTarget(db);
  if (target === null) throw new RegisterError('NOTHING_TO_UNDO');
  return replay(db, origin, 'undo', target, readChanges(db, target).toReversed().map(invert));
}

/** Throws RegisterError NOTHING_TO_REDO. */
export function redo(db: Database.Database, origin: Origin): Committed<number> {
  const target = redoTarget(db);
  if (target === null) throw new RegisterError('NOTHING_TO_REDO');
  return replay(db, origin, 'redo', target, readChanges(db, target));
}

function replay(
  db: Database.Database,
  origin: Origin,
  kind: RevisionKind,
  target: number,
  changes: readonly FieldChange[],
): Committed<number> {
  const edit = readRevision(db, target);
  if (!edit) throw new RegisterError('RECORD_NOT_FOUND', { table: 'revision', id: String(target) });
  return commitRevision(db, origin, { kind, action: edit.action, target }, (tx) => {
    for (const step of groupByRecord(changes)) applyStep(tx, step);
    return target;
  });
}

function invert(change: FieldChange): FieldChange {
  const operation = change.operation === 'insert' ? 'delete' : change.operation === 'delete' ? 'insert' : 'update';
  return { ...change, operation, before: change.after, after: change.before };
}

interface Step {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly operation: FieldChange['operation'];
  readonly values: Record<string, FieldChange['after']>;
}

/** Neighbouring changes of one record by one operation were one write. */
function groupByRecord(changes: readonly FieldChange[]): Step[] {
  const steps: Step[] = [];
  for (const { table, recordId, operation, field, after } of changes) {
    const last = steps.at(-1);
    const sameWrite = last?.recordId === recordId && last.operation === operation && !(field in last.values);
    const step = sameWrite ? last : { table, recordId, operation, values: {} };
    step.values[field] = after;
    if (!sameWrite) steps.push(step);
  }
  return steps;
}

function applyStep(tx: Transaction, { table, recordId, operation, values }: Step): void {
  if (operation === 'delete') tx.remove(table, recordId);
  else if (operation === 'insert') insertRecord(tx, table, { ...blankRecord(table), ...values });
  else tx.update(table, recordId, values);
}

function insertRecord<T extends RecordTable>(tx: Transaction, table: T, values: Record<string, unknown>): void {
  tx.insert(table, recordModels[table].parse(values));
}
