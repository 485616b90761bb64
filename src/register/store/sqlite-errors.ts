import Database from 'better-sqlite3';
import { RegisterError } from '#register/errors.ts';

/** Turns what SQLite reports about the file or the disk into what the user can act on; other errors pass unchanged. */
export function explainSqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const cause = { cause: error };
  if (error.code === 'SQLITE_FULL') return new RegisterError('DISK_FULL', { file }, cause);
  if (/^SQLITE_(CORRUPT|NOTADB|FORMAT)/.test(error.code)) return new RegisterError('REGISTER_DAMAGED', { file }, cause);
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|PERM)/.test(error.code)) {
    return new RegisterError('FILE_UNWRITABLE', { file, reason: error.code }, cause);
  }
  if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new RegisterError('RECORD_IN_USE', {}, cause);
  return error;
}

/** Runs `work` and explains what SQLite throws. */
export function withSqliteErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainSqliteError(error, file);
  }
}
