import type Database from 'better-sqlite3';
import type { RecordTable } from '#shared/model/revision.ts';
import { readRecord, readRecords } from '#register/store/read.ts';
import type { RecordMap } from '#register/store/records.ts';

type Tables = { [T in RecordTable]?: Map<string, RecordMap[T]> };

/**
 * The records of the open register, parsed once. The file is locked exclusively, so nobody else can change them: what is
 * written goes through here as well, and tables whose writing is rolled back are read again. Annexes stay outside: each
 * has its whole content, and they are rarely asked for.
 */
export class RecordCache {
  readonly #db: Database.Database;
  readonly #tables: Tables = {};
  /** Tables written to in the transaction that is open. */
  readonly #unsure = new Set<RecordTable>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  all<T extends RecordTable>(table: T): RecordMap[T][] {
    return table === 'annex' ? readRecords(this.#db, table) : [...this.#table(table).values()];
  }

  find<T extends RecordTable>(table: T, id: string): RecordMap[T] | undefined {
    return table === 'annex' ? readRecord(this.#db, table, id) : this.#table(table).get(id);
  }

  put<T extends RecordTable>(table: T, record: RecordMap[T]): void {
    this.#unsure.add(table);
    const known: Map<string, RecordMap[T]> | undefined = this.#tables[table];
    known?.set(record.id, frozen(record));
  }

  remove(table: RecordTable, id: string): void {
    this.#unsure.add(table);
    this.#tables[table]?.delete(id);
  }

  /** What has been written is in the file. */
  committed(): void {
    this.#unsure.clear();
  }

  /** What has been written is not. */
  rolledBack(): void {
    for (const table of this.#unsure) delete this.#tables[table];
    this.#unsure.clear();
  }

  #table<T extends RecordTable>(table: T): Map<string, RecordMap[T]> {
    const known: Map<string, RecordMap[T]> | undefined = this.#tables[table];
    if (known) return known;
    const records = new Map(readRecords(this.#db, table).map((record) => [record.id, frozen(record)]));
    const tables: { [Key in T]?: Map<string, RecordMap[Key]> } = this.#tables;
    tables[table] = records;
    return records;
  }
}

/** Nobody changes a record that all share, nor a text or a list in it. */
function frozen<R extends object>(record: R): R {
  for (const value of Object.values(record)) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) frozen(value);
  }
  return Object.freeze(record);
}
