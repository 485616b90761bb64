import type Database from 'better-sqlite3';
import { z } from 'zod';
import { revision } from '#shared/model/revision.ts';
import { genesisHash, revisionHash, saltedDigest } from '#register/store/digest.ts';
import { prepared } from '#register/store/prepared.ts';

const value = z.string().nullable();
const salt = z.instanceof(Uint8Array).nullable();

const headRow = revision.omit({ author: true }).extend({ author: value, author_salt: salt, author_digest: z.string() });
type Head = z.infer<typeof headRow>;

const changeRow = z.object({
  revision: z.number(),
  table_name: z.string(),
  record_id: z.string(),
  operation: z.string(),
  field: z.string(),
  before: value,
  before_salt: salt,
  before_digest: value,
  after: value,
  after_salt: salt,
  after_digest: value,
});
type Change = z.infer<typeof changeRow>;

export type ChainCheck =
  { readonly intact: true; readonly revisions: number } | { readonly intact: false; readonly brokenAt: number };

/** Recomputes the hash chain from the first revision; `brokenAt` is the first revision that does not fit. */
export function verifyChain(db: Database.Database): ChainCheck {
  const steps = verifyChainInSteps(db);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of a few hundred revisions, each telling how many have been checked; in between the file is free. */
export function* verifyChainInSteps(db: Database.Database): Generator<number, ChainCheck> {
  let previous = genesisHash;
  let checked = 0;
  for (;;) {
    const heads = headsAfter(db, checked);
    if (heads.length === 0) return { intact: true, revisions: checked };
    const changes = changesBetween(db, checked + 1, checked + heads.length);
    for (const row of heads) {
      const number = checked + 1;
      const head = headRow.safeParse(row);
      const own = z.array(changeRow).safeParse(changes.get(number) ?? []);
      if (!head.success || !own.success || head.data.number !== number || !valuesFit(head.data, own.data)) {
        return { intact: false, brokenAt: number };
      }
      previous = hashAfter(previous, head.data, own.data);
      if (previous !== head.data.hash) return { intact: false, brokenAt: number };
      checked = number;
    }
    yield checked;
  }
}

function headsAfter(db: Database.Database, number: number): unknown[] {
  const columns = 'number, at, author, author_salt, author_digest, kind, action, target, records, hash';
  return prepared(db, `SELECT ${columns} FROM revision WHERE number > ? ORDER BY number LIMIT 250`).all(number);
}

function changesBetween(db: Database.Database, first: number, last: number): ReadonlyMap<unknown, unknown[]> {
  const rows = prepared(db, 'SELECT * FROM change WHERE revision BETWEEN ? AND ? ORDER BY revision, position').all(
    first,
    last,
  );
  return Map.groupBy(rows, (row): unknown => Object(row).revision);
}

function hashAfter(previous: string, head: Head, changes: readonly Change[]): string {
  const { number, at, author_digest: authorDigest, kind, action, target } = head;
  const chained = changes.map((change) => ({
    table: change.table_name,
    recordId: change.record_id,
    operation: change.operation,
    field: change.field,
    beforeDigest: change.before_digest,
    afterDigest: change.after_digest,
  }));
  return revisionHash(previous, { number, at, authorDigest, kind, action, target, changes: chained });
}

function valuesFit(head: Head, changes: readonly Change[]): boolean {
  return (
    head.records === new Set(changes.map((change) => change.record_id)).size &&
    fits(head.author, head.author_salt, head.author_digest) &&
    changes.every(
      (change) =>
        fits(change.before, change.before_salt, change.before_digest) &&
        fits(change.after, change.after_salt, change.after_digest),
    )
  );
}

/** A value fits its digest, or was erased together with its salt. */
function fits(json: string | null, saltOfValue: Uint8Array | null, digest: string | null): boolean {
  if (json === null || saltOfValue === null) return json === null && saltOfValue === null;
  return digest !== null && saltedDigest(saltOfValue, json) === digest;
}
