import type Database from 'better-sqlite3';
import { prepared } from '#register/store/prepared.ts';

/** The value that a field had when its record was last there; null where it was blank or has been erased since. */
export function lastValue(db: Database.Database, recordId: string, field: string): unknown {
  const json = prepared(
    db,
    `SELECT CASE operation WHEN 'delete' THEN before ELSE after END FROM change
     WHERE record_id = ? AND field = ? ORDER BY revision DESC, position DESC LIMIT 1`,
  )
    .pluck()
    .get(recordId, field);
  return typeof json === 'string' ? JSON.parse(json) : null;
}
