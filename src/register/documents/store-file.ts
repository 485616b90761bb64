import {
  digestChunks,
  observedChunks,
  readFileChunks,
  verifiedChunks,
  type Work,
} from '#register/documents/file-chunks.ts';
import { fileNameOf } from '#register/documents/file-name.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

export interface StoredFile {
  readonly sha256: string;
  /** Its name without folders (`fileNameOf`). */
  readonly name: string;
}

/** Bytes: enough to tell what kind of file it is. */
const headSize = 4096;

/**
 * Stores one file as a document of the register, unless its bytes are there already. It is read twice in pieces of 1 MiB: for
 * its hash, and to be stored. Throws RegisterError FILE_IS_OPEN_REGISTER, FILE_NOT_FOUND, NOT_A_FILE, FILE_UNREADABLE,
 * FILE_EMPTY, FILE_CHANGED, CANCELLED.
 */
export function storeFile(register: Register, tx: Transaction, path: string, work: Work): StoredFile {
  const file = fileNameOf(path);
  // Closing a file gives up all locks that the process has on it, SQLite's among them.
  if (register.isAt(path)) throw new RegisterError('FILE_IS_OPEN_REGISTER', { file });
  let head = new Uint8Array();
  function* looked(): Generator<Uint8Array> {
    for (const chunk of readFileChunks(path)) {
      if (head.length === 0) head = Uint8Array.from(chunk.subarray(0, headSize));
      yield chunk;
    }
  }
  const { sha256, size } = digestChunks(looked());
  if (size === 0) throw new RegisterError('FILE_EMPTY', { file });
  if (!tx.hasDocument(sha256)) {
    const changed = (): RegisterError => new RegisterError('FILE_CHANGED', { file });
    const chunks = verifiedChunks(observedChunks(readFileChunks(path), work, 0, size), sha256, changed);
    const storedAt = register.ports.now().toISOString();
    tx.putDocument({ sha256, size, mediaType: mediaTypeOf(file, head), storedAt }, chunks);
  }
  return { sha256, name: file };
}
