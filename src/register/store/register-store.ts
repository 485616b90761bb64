import type Database from 'better-sqlite3';
import type { RecordCache } from '#register/store/record-cache.ts';

/** An open register file with what is remembered of it: what the write door works on. */
export interface RegisterStore {
  readonly db: Database.Database;
  readonly cache: RecordCache;
}
