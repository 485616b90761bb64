import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFileError } from '#register/file-errors.ts';

/** Where bytes lie in the spool. */
export interface Spooled {
  readonly start: number;
  /** Bytes. */
  readonly size: number;
  readonly iv: Uint8Array;
}

const cipher = 'aes-256-ctr';

/**
 * Keeps bytes out of memory until they are wanted, in a temporary file. It is enciphered under a key that only this object
 * has: what is to go into an encrypted register must not lie open beside it. Close it in any case.
 */
export class Spool {
  readonly #folder: string;
  readonly #descriptor: number;
  readonly #key = randomBytes(32);
  #size = 0;

  /** Throws RegisterError FILE_UNWRITABLE, DISK_FULL. */
  constructor() {
    try {
      this.#folder = mkdtempSync(join(tmpdir(), 'bilaga-'));
      this.#descriptor = openSync(this.#path, 'wx+', 0o600);
    } catch (error) {
      throw explainFileError(error, tmpdir(), 'write');
    }
  }

  get #path(): string {
    return join(this.#folder, 'spool');
  }

  /** Throws RegisterError FILE_UNWRITABLE, DISK_FULL. */
  add(bytes: Uint8Array): Spooled {
    const place = { start: this.#size, size: bytes.length, iv: randomBytes(16) };
    const hidden = createCipheriv(cipher, this.#key, place.iv).update(bytes);
    try {
      for (let at = 0; at < hidden.length;)
        at += writeSync(this.#descriptor, hidden, at, hidden.length - at, place.start + at);
    } catch (error) {
      throw explainFileError(error, this.#path, 'write');
    }
    this.#size += bytes.length;
    return place;
  }

  /** Throws RegisterError FILE_UNREADABLE. */
  read({ start, size, iv }: Spooled): Uint8Array {
    const hidden = Buffer.alloc(size);
    try {
      for (let at = 0; at < size;) {
        const length = readSync(this.#descriptor, hidden, at, size - at, start + at);
        if (length === 0) throw new Error('The spool ends too early');
        at += length;
      }
    } catch (error) {
      throw explainFileError(error, this.#path, 'read');
    }
    return createDecipheriv(cipher, this.#key, iv).update(hidden);
  }

  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
