import type Database from 'better-sqlite3';
import type { RecordTable } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { firstChangesAfter, firstChangesOf, type Before } from '#register/store/first-changes.ts';
import { readRevision } from '#register/store/history.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { erasedStandIn, recordModels, type RecordMap } from '#register/store/records.ts';

type Past = { [T in RecordTable]?: Map<string, RecordMap[T]> };

/**
 * The records as of a revision. Going back from now, the first change of a field after the revision says what it was
 * then; whatever has not changed since is as it is now. True until the next commit: read it at once, or ask again.
 *
 * Throws RegisterError REVISION_NOT_FOUND.
 */
export function pastRecords(db: Database.Database, now: RecordReader, revision: number): PastRecords {
  const head = readRevision(db, revision);
  if (!head) throw new RegisterError('REVISION_NOT_FOUND', { number: revision });
  return new PastRecords(db, now, head);
}

export class PastRecords implements RecordReader {
  readonly #db: Database.Database;
  readonly #now: RecordReader;
  readonly #head: { readonly number: number; readonly hash: string };
  readonly #since: ReadonlyMap<RecordTable, ReadonlyMap<string, Before>>;
  readonly #tables: Past = {};
  readonly #erased = new Set<string>();

  constructor(db: Database.Database, now: RecordReader, head: { readonly number: number; readonly hash: string }) {
    this.#db = db;
    this.#now = now;
    this.#head = head;
    this.#since = firstChangesAfter(db, head.number);
  }

  get database(): Database.Database {
    return this.#db;
  }

  get fileName(): string {
    return this.#now.fileName;
  }

  /** Fields whose value then has been erased since, as `recordId/field`; they read as blank. Of what has been read so far. */
  get erased(): string[] {
    return [...this.#erased];
  }

  latestRevision(): { readonly number: number; readonly hash: string } {
    return { number: this.#head.number, hash: this.#head.hash };
  }

  get organisation(): RecordMap['organisation'] {
    const [only] = this.all('organisation');
    if (!only) throw new RegisterError('REGISTER_DAMAGED', { file: this.fileName });
    return only;
  }

  all<T extends RecordTable>(table: T): RecordMap[T][] {
    return [...this.#table(table).values()];
  }

  get<T extends RecordTable>(table: T, id: string): RecordMap[T] {
    const record = this.find(table, id);
    if (!record) throw new RegisterError('RECORD_NOT_FOUND', { table, id });
    return record;
  }

  /** Does not read the whole table for one record. */
  find<T extends RecordTable>(table: T, id: string): RecordMap[T] | undefined {
    const known: ReadonlyMap<string, RecordMap[T]> | undefined = this.#tables[table];
    if (known) return known.get(id);
    const before = this.#since.get(table)?.get(id);
    const now = this.#now.find(table, id);
    return before ? this.#rebuilt(table, id, before, now) : now;
  }

  /** The records of a table that have changed since, by id; those that did not exist then are undefined. */
  changedSince<T extends RecordTable>(table: T): ReadonlyMap<string, RecordMap[T] | undefined> {
    const ids = [...(this.#since.get(table)?.keys() ?? [])];
    return new Map(ids.map((id) => [id, this.find(table, id)]));
  }

  isErased(id: string, field: string): boolean {
    return this.#erased.has(`${id}/${field}`);
  }

  #table<T extends RecordTable>(table: T): Map<string, RecordMap[T]> {
    const known: Map<string, RecordMap[T]> | undefined = this.#tables[table];
    if (known) return known;
    const tables: { [Key in T]?: Map<string, RecordMap[Key]> } = this.#tables;
    const records = this.#read(table);
    tables[table] = records;
    return records;
  }

  #read<T extends RecordTable>(table: T): Map<string, RecordMap[T]> {
    const records = new Map(this.#now.all(table).map((record) => [record.id, record]));
    const since = this.#since.get(table) ?? new Map<string, Before>();
    for (const [id, before] of since) {
      const past = this.#rebuilt(table, id, before, records.get(id));
      if (past) records.set(id, past);
      else records.delete(id);
    }
    // A record that was removed since is at another place now, or nowhere.
    const haveMoved = [...since.values()].some((before) => before.isRemoved);
    return haveMoved ? this.#inOrderOfThen(table, records) : records;
  }

  #rebuilt<T extends RecordTable>(
    table: T,
    id: string,
    before: Before,
    now: RecordMap[T] | undefined,
  ): RecordMap[T] | undefined {
    const past = rebuild(table, id, before, now);
    for (const field of past?.erased ?? []) this.#erased.add(`${id}/${field}`);
    return past?.record;
  }

  #inOrderOfThen<R>(table: RecordTable, records: ReadonlyMap<string, R>): Map<string, R> {
    const ids = prepared(
      this.#db,
      `SELECT record_id FROM change
       WHERE table_name = ? AND operation = 'insert' AND field = 'id' AND revision <= ? ORDER BY revision, position`,
    )
      .pluck()
      .all(table, this.#head.number);
    const lastAddedLast = [...new Set(ids.map((id) => String(id)).toReversed())].toReversed();
    return new Map(
      lastAddedLast.flatMap((id) => {
        const record = records.get(id);
        return record === undefined ? [] : [[id, record]];
      }),
    );
  }
}

export interface PastRecord<R> {
  readonly record: R;
  /** Fields whose value then has been erased since. */
  readonly erased: readonly string[];
}

/** One record as of a revision, without looking at any other; undefined where it did not exist. */
export function pastRecord<T extends RecordTable>(
  db: Database.Database,
  now: RecordReader,
  table: T,
  id: string,
  revision: number,
): PastRecord<RecordMap[T]> | undefined {
  return rebuild(table, id, firstChangesOf(db, revision, table, id), now.find(table, id));
}

/** `now`: the record as it is; undefined where it is gone. */
function rebuild<T extends RecordTable>(
  table: T,
  id: string,
  { isAbsent, isRemoved, values }: Before,
  now: RecordMap[T] | undefined,
): PastRecord<RecordMap[T]> | undefined {
  if (isAbsent || (now === undefined && !isRemoved)) return undefined;
  const unchanged = new Map(isRemoved ? [] : Object.entries(now ?? {}));
  const erased: string[] = [];
  const record: Record<string, unknown> = {};
  for (const field of recordModels[table].fields) {
    const { name } = field;
    const json = values.get(name);
    if (json === null) erased.push(name);
    if (typeof json === 'string') record[name] = JSON.parse(json);
    else if (json === null) record[name] = erasedStandIn(field);
    else record[name] = unchanged.has(name) ? unchanged.get(name) : field.blank;
  }
  return { record: recordModels[table].parse({ ...record, id }), erased };
}
