import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { basename } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';

/** Not on Windows, which has neither. Without waiting: to open a pipe that nobody writes into would last for ever. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** What a path is instead of a file, as far as its opening already fails. */
const notFiles: ReadonlySet<string> = new Set(['EISDIR', 'ENXIO', 'EOPNOTSUPP']);

/**
 * Opens for reading a file that a user has named, which may be anything: only an ordinary file is opened, not a folder, a
 * pipe, a socket or a device. Everything in the engine and the command line that reads a named file opens it here.
 * Returns the descriptor, to be closed by the caller. Throws RegisterError NOT_A_FILE, FILE_NOT_FOUND, FILE_UNREADABLE.
 */
export function openNamedFile(path: string): number {
  let descriptor: number;
  try {
    descriptor = openSync(path, flags);
  } catch (error) {
    const isNone = error instanceof Error && 'code' in error && notFiles.has(String(error.code));
    throw isNone
      ? new RegisterError('NOT_A_FILE', { file: basename(path) }, { cause: error })
      : explainFileError(error, path, 'read');
  }
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw new RegisterError('NOT_A_FILE', { file: basename(path) });
}
