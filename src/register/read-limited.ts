import { closeSync, fstatSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import { openNamedFile } from '#register/open-file.ts';

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/**
 * A file's bytes, if there are no more than `limit`; a larger one is not read, and of one that grows meanwhile no more
 * than that. Throws RegisterError NOT_A_FILE, FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE.
 */
export function readLimited(path: string, limit: number): Uint8Array {
  try {
    const descriptor = openNamedFile(path);
    try {
      const { size } = fstatSync(descriptor);
      const bytes = size > limit ? undefined : readAtMost(descriptor, limit);
      if (bytes) return bytes;
      const values = { file: basename(path), size: megabytes(Math.max(size, limit + 1)), limit: megabytes(limit) };
      throw new RegisterError('FILE_TOO_LARGE', values);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw explainFileError(error, path, 'read');
  }
}

/** Everything up to the end; undefined if that is more than `limit` bytes. */
function readAtMost(descriptor: number, limit: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  for (let length = 0; length <= limit;) {
    const piece = Buffer.alloc(65_536);
    const read = readSync(descriptor, piece);
    if (read === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, read));
    length += read;
  }
  return undefined;
}
