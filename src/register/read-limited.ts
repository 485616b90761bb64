import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/**
 * A file's bytes, if there are no more than `limit`; a larger one is not read.
 * Throws RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE.
 */
export function readLimited(path: string, limit: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limit) {
      const values = { file: basename(path), size: megabytes(size), limit: megabytes(limit) };
      throw new RegisterError('FILE_TOO_LARGE', values);
    }
    return readFileSync(path);
  } catch (error) {
    throw explainFileError(error, path, 'read');
  }
}
