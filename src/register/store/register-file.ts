import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import { openNamedFile } from '#register/open-file.ts';
import { readLockNote, removeLockNote, writeLockNote } from '#register/store/file-lock.ts';
import { migrate, newestVersion, type Migration } from '#register/store/migrate.ts';
import { migrations as released } from '#register/store/migrations/list.ts';
import { withSqliteErrors } from '#register/store/sqlite-errors.ts';

/** `application_id` of a register: the letters BILG. */
export const applicationId = 0x42_49_4c_47;
const pageSize = 16_384;
const sqliteMagic = 'SQLite format 3\0';

/**
 * Creates an empty register file with the newest schema. Throws RegisterError FILE_EXISTS, FILE_UNWRITABLE, DISK_FULL; a
 * file that could not be finished is removed.
 */
export function createRegisterFile(path: string, migrations: readonly Migration[] = released): Database.Database {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    throw existsSync(path)
      ? new RegisterError('FILE_EXISTS', { file: basename(path) }, { cause: error })
      : explainFileError(error, path, 'write');
  }
  let opened: Database.Database | undefined;
  try {
    return withSqliteErrors(basename(path), () => {
      const db = connect(path);
      opened = db;
      db.pragma(`page_size = ${pageSize}`);
      db.pragma(`application_id = ${applicationId}`);
      configure(db, path);
      migrate(db, migrations);
      return db;
    });
  } catch (error) {
    opened?.close();
    rmSync(path, { force: true });
    removeLockNote(path);
    throw error;
  }
}

/**
 * Opens a register file. Before SQLite sees the file, its header tells whether it is a register and of which version, so
 * that a foreign or newer one stays untouched. An older one is copied beside itself before it is migrated.
 *
 * Throws RegisterError NOT_A_FILE, FILE_NOT_FOUND, FILE_UNREADABLE, NOT_A_REGISTER, REGISTER_TOO_NEW, REGISTER_DAMAGED,
 * REGISTER_IN_USE.
 */
export function openRegisterFile(path: string, migrations: readonly Migration[] = released): Database.Database {
  const file = basename(path);
  const version = inspectHeader(path, newestVersion(migrations));
  return withSqliteErrors(file, () => {
    const db = connect(path);
    try {
      configure(db, path);
      checkTables(db, file);
      if (version < newestVersion(migrations)) {
        copyBeside(db, path, version);
        migrate(db, migrations);
        if (version < firstCleanVersion) makeAnew(db);
      }
      return db;
    } catch (error) {
      closeRegisterFile(db, path);
      throw error;
    }
  });
}

/** Closes the file and gives up the lock. */
export function closeRegisterFile(db: Database.Database, path: string): void {
  db.close();
  if (holdsLock.has(db)) removeLockNote(path);
}

/** Whether two paths lead to one file. Neither is opened. */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [path, other].map((name) => statSync(name, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.dev === two?.dev && one.ino === two.ino;
}

const holdsLock = new WeakSet<Database.Database>();

function connect(path: string): Database.Database {
  return new Database(path, { timeout: 200 });
}

function configure(db: Database.Database, path: string): void {
  db.pragma('locking_mode = EXCLUSIVE');
  takeLock(db, path);
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('temp_store = MEMORY');
  // What is erased must not stay in the file's unused bytes (GDPR art. 17).
  db.pragma('secure_delete = ON');
}

function takeLock(db: Database.Database, path: string): void {
  try {
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    const holder = readLockNote(path);
    const values = {
      file: basename(path),
      user: holder?.user ?? 'unknown',
      host: holder?.host ?? '',
      process: holder?.process ?? 0,
    };
    throw new RegisterError('REGISTER_IN_USE', values, { cause: error });
  }
  holdsLock.add(db);
  writeLockNote(path);
}

/** Before this version what was deleted or replaced stayed in the file's unused bytes. */
const firstCleanVersion = 3;

/** Writes the whole file anew, without unused bytes; through a file, because stored documents may be larger than memory. */
function makeAnew(db: Database.Database): void {
  db.pragma('temp_store = FILE');
  db.exec('VACUUM');
  db.pragma('temp_store = MEMORY');
}

/** Copies the register, readable by nobody else; a copy of an earlier attempt stays as it is. */
function copyBeside(db: Database.Database, path: string, version: number): void {
  let copy = `${path}.version-${version}.bak`;
  for (let attempt = 2; existsSync(copy); attempt += 1) copy = `${path}.version-${version}.${attempt}.bak`;
  try {
    closeSync(openSync(copy, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(copy);
  } catch (error) {
    rmSync(copy, { force: true });
    throw explainFileError(error, copy, 'write');
  }
}

/** Reads `user_version` (offset 60) and `application_id` (offset 68) of the SQLite header without opening the database. */
function inspectHeader(path: string, newest: number): number {
  const file = basename(path);
  const header = Buffer.alloc(100);
  let size: number;
  try {
    const descriptor = openNamedFile(path);
    try {
      size = fstatSync(descriptor).size;
      readSync(descriptor, header, 0, 100, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw explainFileError(error, path, 'read');
  }
  const isRegister = header.toString('latin1', 0, 16) === sqliteMagic && header.readUInt32BE(68) === applicationId;
  if (!isRegister) throw new RegisterError('NOT_A_REGISTER', { file });
  const version = header.readUInt32BE(60);
  if (version > newest) throw new RegisterError('REGISTER_TOO_NEW', { file, version, newest });
  // After a crash the header may be ahead of the file until SQLite rolls the journal back.
  const unfinished = existsSync(`${path}-journal`);
  const stated = header.readUInt32BE(28) * header.readUInt16BE(16);
  if (version === 0 || (size < stated && !unfinished)) throw new RegisterError('REGISTER_DAMAGED', { file });
  return version;
}

/** What only grows, and has hashes of its own: checked by verifying, so that opening does not take longer every year. */
const verifiedByHashes = ['revision', 'change', 'document_chunk'];

/**
 * `quick_check` of every table but history and the documents' bytes. A page of those that is damaged is noticed when it is
 * read or written, and by verifying. Of the search index only its tables are checked, not whether it fits together, which
 * would take as long as making it.
 */
function checkTables(db: Database.Database, file: string): void {
  const tables = db
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type <> 'virtual' AND name NOT IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify(verifiedByHashes));
  for (const table of tables) {
    const found = db.prepare(`SELECT * FROM pragma_quick_check(?)`).pluck().get(table);
    if (found !== undefined && found !== 'ok') throw new RegisterError('REGISTER_DAMAGED', { file });
  }
}
