import type Database from 'better-sqlite3';
import { z } from 'zod';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { prepared } from '#register/store/prepared.ts';

/** A value that a field no longer has: canonical JSON, or null where it has been erased (GDPR art. 17). */
export type FormerValue = string | null;

/** What the changes after a revision tell of one record as of it. */
export interface Before {
  /** The record was added later. */
  readonly isAbsent: boolean;
  /** The record has been removed since: a field that is not among `values` was blank. */
  readonly isRemoved: boolean;
  /** By field; fields that have not changed since are not among them. */
  readonly values: ReadonlyMap<string, FormerValue>;
}

interface Gathering {
  isAbsent: boolean;
  isRemoved: boolean;
  /** What follows is about a record that was added anew. */
  isComplete: boolean;
  readonly values: Map<string, FormerValue>;
}

const rowSchema = z.tuple([
  recordTable,
  z.string(),
  z.enum(['insert', 'update', 'delete']),
  z.string(),
  z.string().nullable(),
]);

/** Of a record that appears, one row is enough. */
const rows = `
  SELECT table_name, record_id, operation, field, before FROM change
  WHERE revision > ? AND (operation <> 'insert' OR field = 'id')`;
const inOrder = 'ORDER BY revision, position';

/** By table and record: for each field the first change after the revision says what it was then. */
export function firstChangesAfter(
  db: Database.Database,
  revision: number,
): ReadonlyMap<RecordTable, ReadonlyMap<string, Before>> {
  const tables = new Map<RecordTable, Map<string, Gathering>>();
  for (const row of prepared(db, `${rows} ${inOrder}`).raw().all(revision)) {
    const [table, id, operation, field, before] = rowSchema.parse(row);
    const records = tables.get(table) ?? new Map<string, Gathering>();
    tables.set(table, records);
    const known = records.get(id) ?? nothingKnown();
    records.set(id, known);
    gather(known, operation, field, before);
  }
  return tables;
}

/** The same of one record. */
export function firstChangesOf(db: Database.Database, revision: number, table: RecordTable, id: string): Before {
  const known = nothingKnown();
  for (const row of prepared(db, `${rows} AND record_id = ? ${inOrder}`).raw().all(revision, id)) {
    const [ownTable, , operation, field, before] = rowSchema.parse(row);
    if (ownTable === table) gather(known, operation, field, before);
  }
  return known;
}

function nothingKnown(): Gathering {
  return { isAbsent: false, isRemoved: false, isComplete: false, values: new Map() };
}

function gather(known: Gathering, operation: string, field: string, before: FormerValue): void {
  if (known.isComplete) return;
  if (operation === 'insert') {
    known.isAbsent = !known.isRemoved;
    known.isComplete = true;
    return;
  }
  if (operation === 'delete') known.isRemoved = true;
  if (!known.values.has(field)) known.values.set(field, before);
}
