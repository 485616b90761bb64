import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { StoredDocument } from '#shared/model/agreement.ts';
import { inputProblem } from '#shared/messages/input-problem.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';
import { salted, type ErasedValue, type SaltedValue } from '#register/store/digest.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordCache } from '#register/store/record-cache.ts';
import { nameOf } from '#register/store/record-title.ts';
import { unknownCountryIn } from '#register/store/unknown-country.ts';
import { encodeField, fieldValues, recordModels, type Field, type RecordMap } from '#register/store/records.ts';

export interface RecordedChange {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly field: string;
  readonly before: SaltedValue | ErasedValue | null;
  readonly after: SaltedValue | null;
}

/** One field of one record in one revision. */
export interface ChangeKey {
  readonly revision: number;
  readonly position: number;
}

/** What a record may be changed to: a known field that is given as undefined keeps its value. */
export type RecordPatch<T extends RecordTable> = { readonly [F in keyof RecordMap[T]]?: RecordMap[T][F] | undefined };

/**
 * The only means to write records. It exists only inside `commit`, which makes one revision of all that was written
 * through it, or nothing.
 */
export class Transaction {
  readonly #db: Database.Database;
  readonly #cache: RecordCache;
  readonly #bringsBack: boolean;
  readonly changes: RecordedChange[] = [];
  #hasErased = false;

  /** `bringsBack`: what is written was in the register before, so it is not judged anew. */
  constructor(db: Database.Database, cache: RecordCache, bringsBack = false) {
    this.#db = db;
    this.#cache = cache;
    this.#bringsBack = bringsBack;
  }

  /** Throws RegisterError RECORD_NOT_FOUND. */
  get<T extends RecordTable>(table: T, id: string): RecordMap[T] {
    const record = this.#cache.find(table, id);
    if (!record) throw new RegisterError('RECORD_NOT_FOUND', { table, id });
    return record;
  }

  has(table: RecordTable, id: string): boolean {
    return this.#cache.find(table, id) !== undefined;
  }

  insert<T extends RecordTable>(table: T, record: RecordMap[T]): RecordMap[T] {
    const checked = this.#check(table, record, null);
    const { sqlName, fields } = recordModels[table];
    const values = fieldValues(table, checked);
    const columns = fields.map((field) => field.column).join(', ');
    const marks = fields.map(() => '?').join(', ');
    prepared(this.#db, `INSERT INTO ${sqlName} (${columns}) VALUES (${marks})`).run(
      fields.map((field) => encodeField(field, values.get(field) ?? null)),
    );
    for (const [field, json] of filledIn(values)) this.#record(table, checked.id, 'insert', field, null, salted(json));
    this.#cache.put(table, checked);
    return checked;
  }

  /** Changes the fields that differ; a patch that changes nothing leaves no trace. */
  update<T extends RecordTable>(table: T, id: string, patch: RecordPatch<T>): RecordMap[T] {
    const before = this.get(table, id);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const after = this.#check(table, { ...before, ...given, id }, before);
    const old = fieldValues(table, before);
    const changed = [...fieldValues(table, after)].filter(
      ([field, value]) => canonicalJson(value) !== canonicalJson(old.get(field) ?? null),
    );
    if (changed.length === 0) return before;
    const assignments = changed.map(([field]) => `${field.column} = ?`).join(', ');
    this.#db
      .prepare(`UPDATE ${recordModels[table].sqlName} SET ${assignments} WHERE id = ?`)
      .run([...changed.map(([field, value]) => encodeField(field, value)), id]);
    for (const [field, value] of changed) {
      const previous = salted(canonicalJson(old.get(field) ?? null));
      this.#record(table, id, 'update', field, previous, salted(canonicalJson(value)));
    }
    this.#cache.put(table, after);
    return after;
  }

  /** As `update`, but history learns only that there was another value, not which (GDPR art. 17). */
  erase<T extends RecordTable>(table: T, id: string, patch: RecordPatch<T>): void {
    const kept = this.changes.length;
    this.update(table, id, patch);
    for (const change of this.changes.splice(kept)) {
      const before = change.before && { json: null, salt: null, digest: change.before.digest };
      this.changes.push({ ...change, before });
    }
    this.#hasErased = true;
  }

  /** Erases what earlier revisions hold: of a change its value before, after, or both. Digests stay, so the chain holds. */
  eraseFromHistory(
    { revision, position }: ChangeKey,
    sides: { readonly before: boolean; readonly after: boolean },
  ): void {
    for (const side of ['before', 'after'] as const) {
      if (!sides[side]) continue;
      prepared(
        this.#db,
        `UPDATE change SET ${side} = NULL, ${side}_salt = NULL WHERE revision = ? AND position = ?`,
      ).run(revision, position);
    }
    this.#hasErased = true;
  }

  /** Erases a name from all revisions so far that were made under it. */
  eraseAuthor(name: string): void {
    const author = canonicalJson(name);
    prepared(this.#db, 'UPDATE revision SET author = NULL, author_salt = NULL WHERE author = ?').run(author);
    this.#hasErased = true;
  }

  /** Says that something outside of records and history was erased, such as what was read out of documents. */
  erasedElsewhere(): void {
    this.#hasErased = true;
  }

  /** Whether anything was erased, which makes a revision even where no record changes by it. */
  get hasErased(): boolean {
    return this.#hasErased;
  }

  remove(table: RecordTable, id: string): void {
    const before = this.get(table, id);
    prepared(this.#db, `DELETE FROM ${recordModels[table].sqlName} WHERE id = ?`).run(id);
    for (const [field, json] of filledIn(fieldValues(table, before))) {
      this.#record(table, id, 'delete', field, salted(json), null);
    }
    this.#cache.remove(table, id);
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
    // A transaction of its own within this one: when the bytes fail half way nothing of them stays, and the rest can go on.
    this.#db.transaction(() => {
      this.#db
        .prepare('INSERT INTO document (sha256, size, media_type, stored_at) VALUES (?, ?, ?, ?)')
        .run(document.sha256, document.size, document.mediaType, document.storedAt);
      const insert = this.#db.prepare('INSERT INTO document_chunk (sha256, position, bytes) VALUES (?, ?, ?)');
      let position = 0;
      for (const chunk of chunks) {
        insert.run(document.sha256, position, chunk);
        position += 1;
      }
    })();
  }

  /** Throws RegisterError INVALID_INPUT, which calls the record as it was called before, if it was there. */
  #check<T extends RecordTable>(table: T, record: object, before: object | null): RecordMap[T] {
    const named = nameOf(this.#cache, table, before ?? record).slice(0, 100);
    try {
      const checked = recordModels[table].parse(record);
      const field = this.#bringsBack ? null : unknownCountryIn(table, checked, before);
      if (field !== null) throw new RegisterError('INVALID_INPUT', { record: named, field, problem: 'not-a-country' });
      return checked;
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      throw new RegisterError('INVALID_INPUT', { record: named, ...inputProblem(error) }, { cause: error });
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
