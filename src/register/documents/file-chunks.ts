import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import { openNamedFile } from '#register/open-file.ts';

export const chunkSize = 1024 * 1024;

/** Work that tells how far it has come and asks whether to go on. */
export interface Work {
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

export const quietWork: Work = { onProgress: () => undefined, isCancelled: () => false };

export function throwIfCancelled(work: Pick<Work, 'isCancelled'>): void {
  if (work.isCancelled()) throw new RegisterError('CANCELLED');
}

/**
 * The file in pieces of 1 MiB; only one is in memory at a time, and it is reused: copy what you keep.
 * Throws RegisterError NOT_A_FILE, FILE_NOT_FOUND, FILE_UNREADABLE.
 */
export function* readFileChunks(path: string): Generator<Uint8Array> {
  let descriptor: number | undefined;
  try {
    descriptor = openNamedFile(path);
    const buffer = Buffer.alloc(chunkSize);
    for (;;) {
      const length = fill(descriptor, buffer);
      if (length > 0) yield buffer.subarray(0, length);
      if (length < chunkSize) return;
    }
  } catch (error) {
    throw explainFileError(error, path, 'read');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A read may return less than asked for before the end of the file. */
function fill(descriptor: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

/** Bytes that are in memory, in the pieces in which documents are stored. */
export function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize);
}

export interface FileDigest {
  readonly sha256: string;
  readonly size: number;
}

export function digestChunks(chunks: Iterable<Uint8Array>): FileDigest {
  const hash = createHash('sha256');
  let size = 0;
  for (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Passes the chunks on and, at the end, throws `mismatch()` unless they had this SHA-256. */
export function* verifiedChunks(
  chunks: Iterable<Uint8Array>,
  sha256: string,
  mismatch: () => RegisterError,
): Generator<Uint8Array> {
  const hash = createHash('sha256');
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw mismatch();
}

/** Reports progress after each chunk and stops when cancelled. */
export function* observedChunks(
  chunks: Iterable<Uint8Array>,
  work: Work,
  done: number,
  total: number,
): Generator<Uint8Array> {
  let passed = done;
  for (const chunk of chunks) {
    throwIfCancelled(work);
    yield chunk;
    passed += chunk.length;
    work.onProgress(passed, total);
  }
}
