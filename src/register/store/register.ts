import { rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import type { FieldChange, RecordTable, Revision, RevisionAction } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import { renewIndex } from '#register/search/search-index.ts';
import { commitRevision, type Committed, type Origin } from '#register/store/commit.ts';
import { latestRevision, readChanges, readChangesOf, readRevision, readRevisions } from '#register/store/history.ts';
import { pastRecord, pastRecords, type PastRecord, type PastRecords } from '#register/store/past-records.ts';
import { RecordCache } from '#register/store/record-cache.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';
import { closeRegisterFile, createRegisterFile, isSameFile, openRegisterFile } from '#register/store/register-file.ts';
import type { RegisterStore } from '#register/store/register-store.ts';
import { subjectOf, titleOfId } from '#register/store/subjects.ts';
import { withSqliteErrors } from '#register/store/sqlite-errors.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { userName } from '#register/user-name.ts';
import { redo, redoTarget, undo, undoTarget } from '#register/store/undo.ts';
import { verifyChain, verifyChainInSteps, type ChainCheck } from '#register/store/verify-chain.ts';

/** What the engine takes from outside, so that tests can fix it. */
export interface Ports {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Name written to history. */
  readonly author: () => string;
}

export const systemPorts: Ports = {
  now: () => new Date(),
  newId: () => randomUUID(),
  author: userName,
};

/** One open register file: reading, the one write door, undo and history. */
export class Register implements RecordReader {
  readonly path: string;
  readonly ports: Ports;
  readonly #db: Database.Database;
  readonly #cache: RecordCache;

  private constructor(db: Database.Database, path: string, ports: Ports) {
    this.#db = db;
    this.#cache = new RecordCache(db);
    this.path = path;
    this.ports = ports;
  }

  /** Creates a register of `organisationName`. Throws as `createRegisterFile`. */
  static create(path: string, organisation: RecordMap['organisation'], ports: Ports): Register {
    const absolute = resolve(path);
    const register = new Register(createRegisterFile(absolute), absolute, ports);
    try {
      renewIndex(register.#store);
      register.commit('create-register', (tx) => tx.insert('organisation', organisation));
      return register;
    } catch (error) {
      register.close();
      rmSync(absolute, { force: true });
      throw error;
    }
  }

  /** Throws as `openRegisterFile`. */
  static open(path: string, ports: Ports): Register {
    const absolute = resolve(path);
    const register = new Register(openRegisterFile(absolute), absolute, ports);
    try {
      register.#explained(() => renewIndex(register.#store));
      return register;
    } catch (error) {
      register.close();
      throw error;
    }
  }

  close(): void {
    closeRegisterFile(this.#db, this.path);
  }

  /** Whether `path` leads to this register's file, under whatever name. */
  isAt(path: string): boolean {
    try {
      return isSameFile(this.path, path);
    } catch (error) {
      throw explainFileError(error, path, 'read');
    }
  }

  get fileName(): string {
    return basename(this.path);
  }

  /** For the few readers that need SQL of their own; writing goes through `commit`. */
  get database(): Database.Database {
    return this.#db;
  }

  get organisation(): RecordMap['organisation'] {
    const [only] = this.all('organisation');
    if (!only) throw new RegisterError('REGISTER_DAMAGED', { file: this.fileName });
    return only;
  }

  all<T extends RecordTable>(table: T): RecordMap[T][] {
    return this.#explained(() => this.#cache.all(table));
  }

  /** Throws RegisterError RECORD_NOT_FOUND. */
  get<T extends RecordTable>(table: T, id: string): RecordMap[T] {
    const record = this.find(table, id);
    if (!record) throw new RegisterError('RECORD_NOT_FOUND', { table, id });
    return record;
  }

  find<T extends RecordTable>(table: T, id: string): RecordMap[T] | undefined {
    return this.#explained(() => this.#cache.find(table, id));
  }

  /** The only way to change records: everything that `body` writes is one revision, or nothing is. */
  commit<T>(action: RevisionAction, body: (tx: Transaction) => T): Committed<T> {
    const kind = action === 'issue-annex' ? 'issue' : action === 'erase-person' ? 'erase' : 'edit';
    return this.#explained(() => commitRevision(this.#store, this.#origin(), { kind, action, target: null }, body));
  }

  /** Takes back the newest edit that stands; returns its number. */
  undo(): Committed<number> {
    return this.#explained(() => undo(this.#store, this.#origin()));
  }

  /** Brings back the edit that was undone last; returns its number. */
  redo(): Committed<number> {
    return this.#explained(() => redo(this.#store, this.#origin()));
  }

  get undoTarget(): number | null {
    return undoTarget(this.#db);
  }

  get redoTarget(): number | null {
    return redoTarget(this.#db);
  }

  latestRevision(): { readonly number: number; readonly hash: string } {
    return latestRevision(this.#db);
  }

  revisions(limit?: number, before?: number | null): Revision[] {
    return readRevisions(this.#db, limit, before);
  }

  revision(number: number): Revision | undefined {
    return readRevision(this.#db, number);
  }

  /** See `pastRecords`. */
  asOf(revision: number): PastRecords {
    return this.#explained(() => pastRecords(this.#db, this, revision));
  }

  /** One record as of a revision; see `pastRecord`. */
  recordAt<T extends RecordTable>(table: T, id: string, revision: number): PastRecord<RecordMap[T]> | undefined {
    return this.#explained(() => pastRecord(this.#db, this, table, id, revision));
  }

  /** What a record is called, or was when it was last there. */
  titleOf(table: RecordTable, id: string): string {
    return titleOfId(this.#db, this, table, id);
  }

  /** What the first record is called that a revision changed. */
  subjectOf(revision: number): string {
    return subjectOf(this.#db, this, revision);
  }

  /** What a revision changed, or what it changed of one record. */
  changesOf(revision: number, recordId?: string): FieldChange[] {
    return recordId === undefined ? readChanges(this.#db, revision) : readChangesOf(this.#db, revision, recordId);
  }

  verifyChain(): ChainCheck {
    return verifyChain(this.#db);
  }

  /** See `verifyChainInSteps`. */
  verifyChainInSteps(): Generator<number, ChainCheck> {
    return verifyChainInSteps(this.#db);
  }

  get #store(): RegisterStore {
    return { db: this.#db, cache: this.#cache };
  }

  #origin(): Origin {
    return { author: this.ports.author(), at: this.ports.now() };
  }

  #explained<T>(work: () => T): T {
    return withSqliteErrors(this.fileName, work);
  }
}
