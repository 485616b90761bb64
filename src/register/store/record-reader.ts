import type Database from 'better-sqlite3';
import type { RecordTable } from '#shared/model/revision.ts';
import type { RecordMap } from '#register/store/records.ts';

/**
 * The records of a register, now (`Register`) or as of a revision (`PastRecords`). What follows from records alone takes
 * this, so that it is as true of the past. Records are shared between all who read: nobody changes one.
 */
export interface RecordReader {
  /** Name of the file, for messages. */
  readonly fileName: string;
  /** For what lies outside of history, such as what was read out of documents: it is the same at all times. */
  readonly database: Database.Database;
  /** The newest revision of these records, and its hash. */
  latestRevision(): { readonly number: number; readonly hash: string };
  readonly organisation: RecordMap['organisation'];
  /** In the order in which they were added. */
  all<T extends RecordTable>(table: T): RecordMap[T][];
  /** Throws RegisterError RECORD_NOT_FOUND. */
  get<T extends RecordTable>(table: T, id: string): RecordMap[T];
  find<T extends RecordTable>(table: T, id: string): RecordMap[T] | undefined;
}
