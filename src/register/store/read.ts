import type Database from 'better-sqlite3';
import type { RecordTable } from '#shared/model/revision.ts';
import { prepared } from '#register/store/prepared.ts';
import { decodeRow, recordModels, type RecordMap } from '#register/store/records.ts';

/** One record, or undefined. */
export function readRecord<T extends RecordTable>(
  db: Database.Database,
  table: T,
  id: string,
): RecordMap[T] | undefined {
  const row = prepared(db, `SELECT * FROM ${recordModels[table].sqlName} WHERE id = ?`).get(id);
  return row === undefined ? undefined : decodeRow(table, row);
}

/** All records of a table in the order in which they were added. */
export function readRecords<T extends RecordTable>(db: Database.Database, table: T): RecordMap[T][] {
  const rows = db.prepare(`SELECT * FROM ${recordModels[table].sqlName} ORDER BY rowid`).all();
  return rows.map((row) => decodeRow(table, row));
}
