import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { HandedPiece } from '#shared/ipc/shell-contract.ts';
import { RegisterError } from '#register/errors.ts';
import { cutToBytes } from '#main/cut-name.ts';
import type { Log } from '#main/log.ts';

/** Most bytes of one file that has no place on disk, such as a pasted picture. */
export const handedLimit = 100_000_000;

/** Control characters, those that turn the direction of text, and what some file system does not take. */
const forbidden = /[\p{Cc}\p{Cf}/\\:*?"<>|]/gu;

interface Transfer {
  readonly path: string;
  size: number;
}

/** Bytes of UTF-8; of the 255 that file systems take, some room is left for what is added to a copy. */
const longestName = 200;
const longestEnding = 20;

/** A name for a file that a page has named: one step, visible, and never a way out of its folder. Its ending stays. */
export function handedName(name: string): string {
  const plain = name.toWellFormed().normalize('NFC').replaceAll(forbidden, '_').replace(/^\.+/, '').trim();
  const found = extname(plain);
  const ending = Buffer.byteLength(found) <= longestEnding ? found : '';
  const stem = cutToBytes(
    plain.slice(0, plain.length - ending.length),
    longestName - Buffer.byteLength(ending),
  ).trimEnd();
  return `${stem}${ending}` === '' ? 'file' : `${stem}${ending}`;
}

/** Files that the window hands over as bytes, in pieces, each in a folder of its own that only the user may read. */
export class HandedFiles {
  readonly #folder: string;
  readonly #log: Log;
  readonly #transfers = new Map<string, Transfer>();

  /** Removes what an earlier start left. */
  constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#log = log;
    this.clear();
  }

  /**
   * Takes one piece; `transfer` is null for the first. Answers with the transfer for the next piece and, after the last,
   * with the file's absolute path. Throws RegisterError FILE_NOT_GRANTED, FILE_TOO_LARGE.
   */
  async take({ transfer, name, bytes, isLast }: HandedPiece): Promise<{ transfer: string; path: string | null }> {
    const id = transfer ?? randomUUID();
    const file = transfer === null ? this.#begin(id, name) : this.#transfers.get(id);
    if (!file) throw new RegisterError('FILE_NOT_GRANTED');
    file.size += bytes.byteLength;
    if (file.size > handedLimit) {
      this.#transfers.delete(id);
      rmSync(file.path, { force: true });
      const megabytes = (size: number) => Math.ceil(size / 1_000_000);
      throw new RegisterError('FILE_TOO_LARGE', {
        file: basename(file.path),
        size: megabytes(file.size),
        limit: megabytes(handedLimit),
      });
    }
    await appendFile(file.path, bytes, { mode: 0o600 });
    if (!isLast) return { transfer: id, path: null };
    this.#transfers.delete(id);
    return { transfer: id, path: file.path };
  }

  #begin(id: string, name: string): Transfer {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const file = { path: join(mkdtempSync(join(this.#folder, 'file-')), handedName(name)), size: 0 };
    this.#transfers.set(id, file);
    return file;
  }

  /** Removes every file; what was attached is in the register. */
  clear(): void {
    this.#transfers.clear();
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch (error) {
      this.#log.error('handed files could not be removed', error);
    }
  }
}
