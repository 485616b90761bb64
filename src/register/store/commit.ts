import type Database from 'better-sqlite3';
import type { RevisionAction, RevisionKind } from '#shared/model/revision.ts';
import { followChanges, purgeIndex } from '#register/search/search-index.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';
import { revisionHash, salted } from '#register/store/digest.ts';
import { latestRevision } from '#register/store/history.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RegisterStore } from '#register/store/register-store.ts';
import { Transaction, type RecordedChange } from '#register/store/transaction.ts';

export interface Summary {
  readonly kind: RevisionKind;
  readonly action: RevisionAction;
  /** The edit that an undo takes back or a redo brings back. */
  readonly target: number | null;
}

export interface Origin {
  readonly author: string;
  readonly at: Date;
}

export interface Committed<T> {
  readonly result: T;
  /** Number of the new revision; null when nothing changed. */
  readonly revision: number | null;
}

/**
 * One transaction: all that `body` writes becomes one revision in the hash chain, or nothing at all. SQLite checks the
 * references between records at the end, so `body` may write them in any order. Where `body` writes nothing there is no
 * revision, except of an undo or redo: the edit that it names counts as taken back or brought back by it.
 */
export function commitRevision<T>(
  store: RegisterStore,
  origin: Origin,
  summary: Summary,
  body: (tx: Transaction) => T,
): Committed<T> {
  const { db, cache } = store;
  try {
    const committed = db
      .transaction(() => {
        const tx = new Transaction(db, cache, bringsBack(summary));
        const result = body(tx);
        if (tx.changes.length === 0 && !tx.hasErased && summary.target === null) return { result, revision: null };
        followChanges(store, tx.changes);
        if (tx.hasErased) purgeIndex(db);
        return { result, revision: appendRevision(db, origin, summary, tx.changes) };
      })
      .immediate();
    cache.committed();
    return committed;
  } catch (error) {
    cache.rolledBack();
    throw error;
  }
}

/** Undo, redo and restoring write what the register held before. */
function bringsBack({ kind, action }: Summary): boolean {
  return kind === 'undo' || kind === 'redo' || action === 'restore-record' || action === 'restore-register';
}

function appendRevision(
  db: Database.Database,
  origin: Origin,
  summary: Summary,
  changes: readonly RecordedChange[],
): number {
  const previous = latestRevision(db);
  const number = previous.number + 1;
  const at = origin.at.toISOString();
  const author = salted(canonicalJson(origin.author));
  const hash = revisionHash(previous.hash, {
    number,
    at,
    authorDigest: author.digest,
    kind: summary.kind,
    action: summary.action,
    target: summary.target,
    changes: changes.map(({ table, recordId, operation, field, before, after }) => ({
      table,
      recordId,
      operation,
      field,
      beforeDigest: before?.digest ?? null,
      afterDigest: after?.digest ?? null,
    })),
  });
  const records = new Set(changes.map((change) => change.recordId)).size;
  prepared(
    db,
    `INSERT INTO revision (number, at, author, author_salt, author_digest, kind, action, target, records, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    number,
    at,
    author.json,
    author.salt,
    author.digest,
    summary.kind,
    summary.action,
    summary.target,
    records,
    hash,
  );
  insertChanges(db, number, changes);
  return number;
}

function insertChanges(db: Database.Database, revision: number, changes: readonly RecordedChange[]): void {
  const insert = prepared(
    db,
    `INSERT INTO change (revision, position, table_name, record_id, operation, field,
       before, before_salt, before_digest, after, after_salt, after_digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [position, { table, recordId, operation, field, before, after }] of changes.entries()) {
    insert.run(
      revision,
      position,
      table,
      recordId,
      operation,
      field,
      before?.json ?? null,
      before?.salt ?? null,
      before?.digest ?? null,
      after?.json ?? null,
      after?.salt ?? null,
      after?.digest ?? null,
    );
  }
}
