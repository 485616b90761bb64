import type Database from 'better-sqlite3';
import { z } from 'zod';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import type { Json } from '#register/store/canonical-json.ts';
import { prepared } from '#register/store/prepared.ts';

/** The change that set a field last: there history says what it is. */
export interface LastSet {
  readonly revision: number;
  readonly position: number;
  /** Canonical JSON; null where it has been erased (GDPR art. 17), undefined where it is too long to be kept in memory. */
  readonly json: string | null | undefined;
}

/** What history says of one record; a field that it does not mention is blank. */
export type ReplayedRecord = ReadonlyMap<string, LastSet>;

/** An issued annex holds all its content in one field. */
const longestKept = 4096;
const revisionsAtOnce = 500;

const changeRow = z.tuple([
  z.number(),
  z.number(),
  recordTable,
  z.string(),
  z.enum(['insert', 'update', 'delete']),
  z.string(),
  z.string().nullable(),
]);

/**
 * The records as history tells them, from its first change to its last, without a look at the tables of the records: what
 * those should be. Nothing of it is parsed by the models, so that it tells of records that nobody could read, too.
 */
export class ReplayedRecords {
  readonly #db: Database.Database;
  readonly #records = new Map<RecordTable, Map<string, Map<string, LastSet>>>();
  readonly #removedBy = new Map<string, number>();
  readonly #documents = new Set<string>();
  #upTo = 0;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  /** Replays what has not been replayed yet, in steps; each tells up to which revision. In between the file is free. */
  *follow(): Generator<number, void> {
    const newest = prepared(this.#db, 'SELECT max(revision) FROM change').pluck();
    for (let last = Number(newest.get()); this.#upTo < last; last = Number(newest.get())) {
      const until = Math.min(this.#upTo + revisionsAtOnce, last);
      this.#replay(this.#upTo + 1, until);
      this.#upTo = until;
      yield until;
    }
  }

  /** Replays at once what has been committed meanwhile. */
  catchUp(): void {
    for (const step of this.follow()) void step;
  }

  ids(table: RecordTable): string[] {
    return [...(this.#records.get(table)?.keys() ?? [])];
  }

  /** Undefined where history knows no such record, or has removed it. */
  find(table: RecordTable, id: string): ReplayedRecord | undefined {
    return this.#records.get(table)?.get(id);
  }

  /** The revision that removed a record; null where it never was there. */
  removedBy(table: RecordTable, id: string): number | null {
    return this.#removedBy.get(`${table}/${id}`) ?? null;
  }

  /** Canonical JSON, or null where the value has been erased. */
  jsonOf({ revision, position, json }: LastSet): string | null {
    if (json !== undefined) return json;
    const row = prepared(this.#db, 'SELECT after FROM change WHERE revision = ? AND position = ?');
    return z.string().nullable().parse(row.pluck().get(revision, position));
  }

  /** The value that history has; undefined where there is none, where it has been erased, or where it is no JSON. */
  valueOf(set: LastSet | undefined): Json | undefined {
    const json = set && this.jsonOf(set);
    return typeof json === 'string' ? parsedJson(json) : undefined;
  }

  /** Whether a record ever referred to a stored document. */
  namesDocument(sha256: string): boolean {
    return this.#documents.has(sha256);
  }

  #replay(first: number, last: number): void {
    const rows = prepared(
      this.#db,
      `SELECT revision, position, table_name, record_id, operation, field, after FROM change
       WHERE revision BETWEEN ? AND ? ORDER BY revision, position`,
    ).raw();
    for (const row of rows.all(first, last)) {
      const change = changeRow.safeParse(row);
      // Not written by the register: the hash chain is broken there.
      if (!change.success) continue;
      const [revision, position, table, id, operation, field, after] = change.data;
      const records = this.#records.get(table) ?? new Map<string, Map<string, LastSet>>();
      this.#records.set(table, records);
      if (operation === 'delete') {
        records.delete(id);
        this.#removedBy.set(`${table}/${id}`, revision);
        continue;
      }
      const record = records.get(id) ?? (operation === 'insert' ? new Map<string, LastSet>() : undefined);
      if (!record) continue;
      records.set(id, record);
      record.set(field, { revision, position, json: after !== null && after.length > longestKept ? undefined : after });
      const document = refersToDocument(field) && after !== null ? parsedJson(after) : null;
      if (typeof document === 'string') this.#documents.add(document);
    }
  }
}

/** Whether a field holds the SHA-256 of a stored document. */
export const refersToDocument = (field: string): boolean => field === 'sha256' || field.endsWith('Sha256');

/** Undefined for what is no JSON. */
export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
