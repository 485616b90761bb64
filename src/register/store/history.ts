import type Database from 'better-sqlite3';
import { z } from 'zod';
import { fieldChange, recordTable, revision, type FieldChange, type Revision } from '#shared/model/revision.ts';
import type { Json } from '#register/store/canonical-json.ts';
import { genesisHash } from '#register/store/digest.ts';
import { prepared } from '#register/store/prepared.ts';

const revisionRow = z
  .object({ author: z.string().nullable() })
  .catchall(z.unknown())
  .transform(({ author, ...row }) => revision.parse({ ...row, author: author === null ? null : JSON.parse(author) }));

const revisionColumns = 'number, at, author, kind, action, target, records, hash';

/** The newest revision's number and hash; number 0 and 64 zeros before the first. */
export function latestRevision(db: Database.Database): { readonly number: number; readonly hash: string } {
  const row = prepared(db, 'SELECT number, hash FROM revision ORDER BY number DESC LIMIT 1').get();
  return row === undefined
    ? { number: 0, hash: genesisHash }
    : z.object({ number: z.number(), hash: z.string() }).parse(row);
}

/** Newest first, at most `limit`, only those with a number below `before`. An author whose name was erased is null. */
export function readRevisions(db: Database.Database, limit = -1, before: number | null = null): Revision[] {
  const rows = db
    .prepare(`SELECT ${revisionColumns} FROM revision WHERE number < ? ORDER BY number DESC LIMIT ?`)
    .all(before ?? Number.MAX_SAFE_INTEGER, limit);
  return rows.map((row) => revisionRow.parse(row));
}

export function readRevision(db: Database.Database, number: number): Revision | undefined {
  const row = prepared(db, `SELECT ${revisionColumns} FROM revision WHERE number = ?`).get(number);
  return row === undefined ? undefined : revisionRow.parse(row);
}

const changeRow = z.object({
  table_name: recordTable,
  record_id: z.string(),
  operation: fieldChange.shape.operation,
  field: z.string(),
  before: z.string().nullable(),
  before_digest: z.string().nullable(),
  after: z.string().nullable(),
  after_digest: z.string().nullable(),
});

const changeColumns = 'table_name, record_id, operation, field, before, before_digest, after, after_digest';

/** What a revision changed, field by field, in the order of writing. */
export function readChanges(db: Database.Database, number: number): FieldChange[] {
  const rows = prepared(db, `SELECT ${changeColumns} FROM change WHERE revision = ? ORDER BY position`).all(number);
  return rows.map(decodeChange);
}

/** What a revision changed of one record. */
export function readChangesOf(db: Database.Database, number: number, recordId: string): FieldChange[] {
  const rows = prepared(
    db,
    `SELECT ${changeColumns} FROM change WHERE revision = ? AND record_id = ? ORDER BY position`,
  ).all(number, recordId);
  return rows.map(decodeChange);
}

/** A value that is gone but whose digest is left has been erased (GDPR art. 17); where there is no digest, there was none. */
function decodeChange(row: unknown): FieldChange {
  const { table_name: table, record_id: recordId, operation, field, ...sides } = changeRow.parse(row);
  const { before, before_digest: digestBefore, after, after_digest: digestAfter } = sides;
  return {
    table,
    recordId,
    operation,
    field,
    before: parseValue(before),
    after: parseValue(after),
    beforeErased: before === null && digestBefore !== null,
    afterErased: after === null && digestAfter !== null,
  };
}

/** What JSON.parse gives is JSON by itself. */
function parseValue(text: string | null): Json {
  return text === null ? null : JSON.parse(text);
}
