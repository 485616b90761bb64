import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileToWrite } from '#register/agreements/vendor-file/write-zip.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';

/** A folder that is filled beside `out` and takes its place when everything is in it. */
export class NewFolder {
  readonly #out: string;
  readonly #partial: string;
  #isThere = false;

  /** Throws RegisterError FILE_EXISTS where there is something at `out`, FILE_UNWRITABLE. */
  constructor(out: string) {
    refuseExisting(out);
    this.#out = out;
    this.#partial = `${out}.${randomUUID().slice(0, 8)}.part`;
    try {
      mkdirSync(this.#partial, { mode: 0o700 });
    } catch (error) {
      throw explainFileError(error, out, 'write');
    }
  }

  /** Where a file is until the folder is complete; `path` with `/` between its parts. */
  place(path: string): string {
    return join(this.#partial, ...path.split('/'));
  }

  write(path: string, chunks: Iterable<Uint8Array>): void {
    const target = this.place(path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    writeFileChunks(target, chunks);
  }

  /** Throws RegisterError FILE_EXISTS. */
  complete(): void {
    // Renaming would take the place of an empty folder, or of a file.
    refuseExisting(this.#out);
    renameSync(this.#partial, this.#out);
    this.#isThere = true;
  }

  /** Leaves nothing behind. */
  discard(): void {
    rmSync(this.#isThere ? this.#out : this.#partial, { recursive: true, force: true });
  }
}

/**
 * Writes files into a new folder, beside `out` first and renamed at the end. Throws RegisterError FILE_EXISTS where there is
 * something at `out`, FILE_UNWRITABLE, DISK_FULL, and what the files' chunks throw.
 */
export function writeFolder(out: string, files: readonly FileToWrite[]): void {
  const folder = new NewFolder(out);
  try {
    for (const { path, chunks } of files) folder.write(path, chunks());
    folder.complete();
  } catch (error) {
    folder.discard();
    throw explainFileError(error, out, 'write');
  }
}

function refuseExisting(out: string): void {
  if (existsSync(out)) throw new RegisterError('FILE_EXISTS', { file: basename(out) });
}
