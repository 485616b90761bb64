import { z } from 'zod';
import type { RevisionFilter, RevisionGlance } from '#shared/model/record-history.ts';
import { fieldChange, recordTable, type Revision } from '#shared/model/revision.ts';
import { subProcessorOf } from '#register/history/owner.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';
import { prepared } from '#register/store/prepared.ts';
import type { Register } from '#register/store/register.ts';

interface Wanted {
  readonly limit: number;
  /** Only revisions with a smaller number; null: from the newest on. */
  readonly before: number | null;
  readonly filter: RevisionFilter | null;
}

/** Revisions, newest first, each with what it did at a glance. */
export function listRevisions(register: Register, { limit, before, filter }: Wanted): RevisionGlance[] {
  const revisions =
    filter === null
      ? register.revisions(limit, before)
      : numbersOf(register, { limit, before, filter }).flatMap((number) => register.revision(number) ?? []);
  return revisions.map((revision) => glance(register, revision));
}

const revisionNumbers = z.array(z.number().int());

function numbersOf(register: Register, { limit, before, filter }: Wanted & { readonly filter: RevisionFilter }) {
  const { author, tables, from, until } = filter;
  const rows = prepared(
    register.database,
    `SELECT number FROM revision
     WHERE number < @before
       AND (@author IS NULL OR author = @author)
       AND (@since IS NULL OR at >= @since)
       AND (@until IS NULL OR at < @until)
       AND (@tables = '[]' OR EXISTS (
         SELECT 1 FROM change
         WHERE revision = number AND table_name IN (SELECT value FROM json_each(@tables))))
     ORDER BY number DESC LIMIT @limit`,
  )
    .pluck()
    .all({
      before: before ?? Number.MAX_SAFE_INTEGER,
      // As the column holds it.
      author: author === null ? null : canonicalJson(author),
      tables: JSON.stringify(tables),
      since: from,
      until,
      limit,
    });
  return revisionNumbers.parse(rows);
}

/** More fields than these are seen when the revision is opened. */
const changesAtAGlance = 30;

const changeRow = z.object({
  table_name: recordTable,
  record_id: z.string(),
  operation: fieldChange.shape.operation,
  field: z.string(),
});

function glance(register: Register, revision: Revision): RevisionGlance {
  const changes = prepared(
    register.database,
    'SELECT table_name, record_id, operation, field FROM change WHERE revision = ? ORDER BY position LIMIT ?',
  )
    .all(revision.number, changesAtAGlance)
    .map((row) => changeRow.parse(row));
  const updated = changes.filter(({ operation }) => operation === 'update');
  const fields = new Map(updated.map(({ table_name: table, field }) => [`${table}.${field}`, { table, field }]));
  const subject = register.subjectOf(revision.number);
  const owner = revision.action === 'restore-register' ? '' : ownerOf(register, changes[0]);
  return { ...revision, subject, owner: owner === subject ? '' : owner, fields: [...fields.values()] };
}

function ownerOf(register: Register, first: z.infer<typeof changeRow> | undefined): string {
  if (!first || first.table_name === 'subProcessor') return '';
  const owner = subProcessorOf(register, first.table_name, first.record_id);
  return owner === null ? '' : register.titleOf('subProcessor', owner);
}

const authorRows = z.array(z.string().transform((json) => z.string().parse(JSON.parse(json))));

/** Everybody who made a revision, in the order of the alphabet; those whose name was erased are not among them. */
export function authorsOf(register: Register): string[] {
  const rows = register.database
    .prepare('SELECT DISTINCT author FROM revision WHERE author IS NOT NULL ORDER BY author')
    .pluck()
    .all();
  return authorRows.parse(rows);
}

/** Days of the computer's calendar on which something was changed: ISO dates, the first one first. */
export function daysOf(register: Register): string[] {
  const rows = register.database.prepare("SELECT DISTINCT date(at, 'localtime') AS day FROM revision ORDER BY day");
  return z.array(z.iso.date()).parse(rows.pluck().all());
}
