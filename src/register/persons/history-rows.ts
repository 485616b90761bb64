import type Database from 'better-sqlite3';
import { z } from 'zod';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { prepared } from '#register/store/prepared.ts';
import type { ChangeKey } from '#register/store/transaction.ts';

/** What history holds of one field in one revision: canonical JSON; null where there is nothing, or nothing any more. */
export interface HistoryRow extends ChangeKey {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const row = z.object({
  revision: z.number(),
  position: z.number(),
  table: recordTable,
  recordId: z.string(),
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
const columns = 'revision, position, table_name AS "table", record_id AS recordId, field, before, after';

/** All that history holds of some fields, oldest first. */
export function* historyRows(db: Database.Database, fields: readonly string[]): Generator<HistoryRow> {
  const rows = db
    .prepare(
      `SELECT ${columns} FROM change
       WHERE field IN (SELECT value FROM json_each(?)) AND (before IS NOT NULL OR after IS NOT NULL)
       ORDER BY revision, position`,
    )
    .iterate(JSON.stringify(fields));
  for (const each of rows) yield row.parse(each);
}

/** The same of one record. */
export function rowsOfRecord(db: Database.Database, recordId: string, fields: readonly string[]): HistoryRow[] {
  return prepared(db, `SELECT ${columns} FROM change WHERE record_id = ? ORDER BY revision, position`)
    .all(recordId)
    .map((each) => row.parse(each))
    .filter(({ field }) => fields.includes(field));
}
