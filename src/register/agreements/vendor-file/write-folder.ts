import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileToWrite } from '#register/agreements/vendor-file/write-zip.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';

/**
 * Writes files into a new folder, beside `out` first and renamed at the end. Throws RegisterError FILE_EXISTS where there is
 * something at `out`, FILE_UNWRITABLE, DISK_FULL, and what the files' chunks throw.
 */
export function writeFolder(out: string, files: readonly FileToWrite[]): void {
  refuseExisting(out);
  const partial = `${out}.${randomUUID().slice(0, 8)}.part`;
  try {
    mkdirSync(partial, { mode: 0o700 });
    for (const { path, chunks } of files) {
      const target = join(partial, ...path.split('/'));
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      writeFileChunks(target, chunks());
    }
    // Renaming would take the place of an empty folder, or of a file.
    refuseExisting(out);
    renameSync(partial, out);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw explainFileError(error, out, 'write');
  }
}

function refuseExisting(out: string): void {
  if (existsSync(out)) throw new RegisterError('FILE_EXISTS', { file: basename(out) });
}
