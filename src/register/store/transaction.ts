import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { StoredDocument } from '#shared/model/agreement.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';
import { salted, type SaltedValue } from '#register/store/digest.ts';
import { prepared } from '#register/store/prepared.ts';
import { readRecord } from '#register/store/read.ts';
import { encodeField, fieldValues, recordModels, type Field, type RecordMap } from '#register/store/records.ts';

export interface RecordedChange {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly field: string;
  readonly before: SaltedValue | null;
  readonly after: SaltedValue | null;
}

/** What a record may be changed to: a known field that is given as undefined keeps its value. */
export type RecordPatch<T extends RecordTable> = { readonly [F in keyof RecordMap[T]]?: RecordMap[T][F] | undefined };

/**
 * The only means to write records. It exists only inside `commit`, which makes one revision of all that was written
 * through it, or nothing.
 */
export class Transaction {
  readonly #db: Database.Database;
  readonly changes: RecordedChange[] = [];

  constructor(db: Database.Database) {
    this.#db = db;
  }

  /** Throws RegisterError RECORD_NOT_FOUND. */
  get<T extends RecordTable>(table: T, id: string): RecordMap[T] {
    const record = readRecord(this.#db, table, id);
    if (!record) throw new RegisterError('RECORD_NOT_FOUND', { table, id });
    return record;
  }

  insert<T extends RecordTable>(table: T, record: RecordMap[T]): RecordMap[T] {
    const checked = check(table, record);
    const { sqlName, fields } = recordModels[table];
    const values = fieldValues(table, checked);
    const columns = fields.map((field) => field.column).join(', ');
    const marks = fields.map(() => '?').join(', ');
    prepared(this.#db, `INSERT INTO ${sqlName} (${columns}) VALUES (${marks})`).run(
      fields.map((field) => encodeField(field, values.get(field) ?? null)),
    );
    for (const [field, json] of filledIn(values)) this.#record(table, checked.id, 'insert', field, null, salted(json));
    return checked;
  }

  /** Changes the fields that differ; a patch that changes nothing leaves no trace. */
  update<T extends RecordTable>(table: T, id: string, patch: RecordPatch<T>): RecordMap[T] {
    const before = this.get(table, id);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const after = check(table, { ...before, ...given, id });
    const old = fieldValues(table, before);
    const changed = [...fieldValues(table, after)].filter(
      ([field, value]) => canonicalJson(value) !== canonicalJson(old.get(field) ?? null),
    );
    if (changed.length === 0) return after;
    const assignments = changed.map(([field]) => `${field.column} = ?`).join(', ');
    this.#db
      .prepare(`UPDATE ${recordModels[table].sqlName} SET ${assignments} WHERE id = ?`)
      .run([...changed.map(([field, value]) => encodeField(field, value)), id]);
    for (const [field, value] of changed) {
      const previous = salted(canonicalJson(old.get(field) ?? null));
      this.#record(table, id, 'update', field, previous, salted(canonicalJson(value)));
    }
    return after;
  }

  remove(table: RecordTable, id: string): void {
    const before = this.get(table, id);
    prepared(this.#db, `DELETE FROM ${recordModels[table].sqlName} WHERE id = ?`).run(id);
    for (const [field, json] of filledIn(fieldValues(table, before))) {
      this.#record(table, id, 'delete', field, salted(json), null);
    }
  }

  hasDocument(sha256: string): boolean {
    return this.#db.prepare('SELECT 1 FROM document WHERE sha256 = ?').get(sha256) !== undefined;
  }

  /**
   * Stores a document under its SHA-256, unless it is there already. Documents are content, not records: they have no
   * history of their own and stay when an undo takes their record away, so that redo finds them.
   */
  putDocument(document: StoredDocument, chunks: Iterable<Uint8Array>): void {
    if (this.hasDocument(document.sha256)) return;
    this.#db
      .prepare('INSERT INTO document (sha256, size, media_type, stored_at) VALUES (?, ?, ?, ?)')
      .run(document.sha256, document.size, document.mediaType, document.storedAt);
    const insert = this.#db.prepare('INSERT INTO document_chunk (sha256, position, bytes) VALUES (?, ?, ?)');
    let position = 0;
    for (const chunk of chunks) {
      insert.run(document.sha256, position, chunk);
      position += 1;
    }
  }

  #record(
    table: RecordTable,
    recordId: string,
    operation: RecordedChange['operation'],
    field: Field,
    before: SaltedValue | null,
    after: SaltedValue | null,
  ): void {
    this.changes.push({ table, recordId, operation, field: field.name, before, after });
  }
}

/** Blank fields of a record that appears or goes are left out of history: `blankRecord` gives them back. */
function* filledIn(values: ReadonlyMap<Field, Json>): Generator<[Field, string]> {
  for (const [field, value] of values) {
    const json = canonicalJson(value);
    if (field.blank === undefined || json !== canonicalJson(field.blank)) yield [field, json];
  }
}

function check<T extends RecordTable>(table: T, record: unknown): RecordMap[T] {
  try {
    return recordModels[table].parse(record);
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    if (!issue) throw error;
    throw new RegisterError('INVALID_INPUT', { field: issue.path.join('.'), problem: issue.message }, { cause: error });
  }
}
