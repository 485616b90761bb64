import type Database from 'better-sqlite3';
import { z } from 'zod';
import { fieldChange, recordTable, revision, type FieldChange, type Revision } from '#shared/model/revision.ts';
import type { Json } from '#register/store/canonical-json.ts';
import { genesisHash, revisionHash, saltedDigest } from '#register/store/digest.ts';

const revisionRow = z
  .object({ author: z.string().nullable() })
  .catchall(z.unknown())
  .transform(({ author, ...row }) => revision.parse({ ...row, author: author === null ? null : JSON.parse(author) }));

const revisionColumns = 'number, at, author, kind, action, target, records, hash';

/** The newest revision's number and hash; number 0 and 64 zeros before the first. */
export function latestRevision(db: Database.Database): { readonly number: number; readonly hash: string } {
  const row = db.prepare('SELECT number, hash FROM revision ORDER BY number DESC LIMIT 1').get();
  return row === undefined
    ? { number: 0, hash: genesisHash }
    : z.object({ number: z.number(), hash: z.string() }).parse(row);
}

/** Newest first. An author whose name was erased is null. */
export function readRevisions(db: Database.Database, limit = -1): Revision[] {
  const rows = db.prepare(`SELECT ${revisionColumns} FROM revision ORDER BY number DESC LIMIT ?`).all(limit);
  return rows.map((row) => revisionRow.parse(row));
}

export function readRevision(db: Database.Database, number: number): Revision | undefined {
  const row = db.prepare(`SELECT ${revisionColumns} FROM revision WHERE number = ?`).get(number);
  return row === undefined ? undefined : revisionRow.parse(row);
}

const changeRow = z.object({
  table_name: recordTable,
  record_id: z.string(),
  operation: fieldChange.shape.operation,
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** What a revision changed, field by field, in the order of writing. */
export function readChanges(db: Database.Database, number: number): FieldChange[] {
  const rows = db
    .prepare(
      `SELECT table_name, record_id, operation, field, before, after FROM change WHERE revision = ? ORDER BY position`,
    )
    .all(number);
  return rows.map((row) => {
    const { table_name: table, record_id: recordId, before, after, ...rest } = changeRow.parse(row);
    return { ...rest, table, recordId, before: parseValue(before), after: parseValue(after) };
  });
}

const jsonValue: z.ZodType<Json> = z.json();

function parseValue(text: string | null): Json {
  return text === null ? null : jsonValue.parse(JSON.parse(text));
}

const chainedRow = z.object({
  revision: z.number(),
  table_name: z.string(),
  record_id: z.string(),
  operation: z.string(),
  field: z.string(),
  before: z.string().nullable(),
  before_salt: z.instanceof(Uint8Array).nullable(),
  before_digest: z.string().nullable(),
  after: z.string().nullable(),
  after_salt: z.instanceof(Uint8Array).nullable(),
  after_digest: z.string().nullable(),
});
const headRow = revision.omit({ author: true }).extend({
  author: z.string().nullable(),
  author_salt: z.instanceof(Uint8Array).nullable(),
  author_digest: z.string(),
});

export type ChainCheck =
  { readonly intact: true; readonly revisions: number } | { readonly intact: false; readonly brokenAt: number };

/** Recomputes the hash chain from the first revision; `brokenAt` is the first revision that does not fit. */
export function verifyChain(db: Database.Database): ChainCheck {
  const changesOf = db.prepare('SELECT * FROM change WHERE revision = ? ORDER BY position');
  let previous = genesisHash;
  let count = 0;
  const heads = db
    .prepare(
      'SELECT number, at, author, author_salt, author_digest, kind, action, target, records, hash FROM revision ORDER BY number',
    )
    .iterate();
  for (const row of heads) {
    count += 1;
    const head = headRow.safeParse(row);
    const changes = z.array(chainedRow).safeParse(changesOf.all(count));
    if (!head.success || !changes.success || head.data.number !== count) return { intact: false, brokenAt: count };
    const { number, at, author, author_salt, author_digest: authorDigest, kind, action, target, hash } = head.data;
    const valuesFit =
      head.data.records === new Set(changes.data.map((change) => change.record_id)).size &&
      fits(author, author_salt, authorDigest) &&
      changes.data.every(
        (change) =>
          fits(change.before, change.before_salt, change.before_digest) &&
          fits(change.after, change.after_salt, change.after_digest),
      );
    const chained = changes.data.map((change) => ({
      table: change.table_name,
      recordId: change.record_id,
      operation: change.operation,
      field: change.field,
      beforeDigest: change.before_digest,
      afterDigest: change.after_digest,
    }));
    previous = revisionHash(previous, { number, at, authorDigest, kind, action, target, changes: chained });
    if (!valuesFit || previous !== hash) return { intact: false, brokenAt: number };
  }
  return { intact: true, revisions: count };
}

/** A value fits its digest, or was erased together with its salt. */
function fits(json: string | null, salt: Uint8Array | null, digest: string | null): boolean {
  if (json === null || salt === null) return json === null && salt === null;
  return digest !== null && saltedDigest(salt, json) === digest;
}
