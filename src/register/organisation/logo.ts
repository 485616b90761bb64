import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { chunkSize } from '#register/documents/file-chunks.ts';
import { readDocument } from '#register/documents/documents.ts';
import { RegisterError } from '#register/errors.ts';
import { logoLimit, readLogo } from '#register/organisation/logo-image.ts';
import { readLimited } from '#register/read-limited.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';

/**
 * Sets the organisation's logo to a PNG or JPEG file of at most 2 MB, or takes it away. It is stored as a document; the
 * former one stays as content, so that undo finds it.
 *
 * Throws RegisterError FILE_TOO_LARGE, FILE_NOT_FOUND, FILE_UNREADABLE and what `readLogo` throws.
 */
export function setLogo(register: Register, path: string | null): Committed<unknown> {
  const { id } = register.organisation;
  if (path === null)
    return register.commit('edit-organisation', (tx) => tx.update('organisation', id, { logoSha256: null }));
  const bytes = readLimited(path, logoLimit);
  const { mediaType } = readLogo(bytes, basename(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const storedAt = register.ports.now().toISOString();
  return register.commit('edit-organisation', (tx) => {
    const pieces = [bytes.subarray(0, chunkSize), bytes.subarray(chunkSize)].filter((piece) => piece.length > 0);
    tx.putDocument({ sha256, size: bytes.length, mediaType, storedAt }, pieces);
    tx.update('organisation', id, { logoSha256: sha256 });
  });
}

/**
 * The logo as annexes print it, or null. A register from elsewhere may hold anything under its name: throws RegisterError
 * DOCUMENT_DAMAGED and what `readLogo` throws.
 */
export function printableLogo(register: Register): Uint8Array | null {
  const { logoSha256 } = register.organisation;
  if (logoSha256 === null) return null;
  const file = register.fileName;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const piece of readDocument(register, logoSha256)) {
    size += piece.length;
    if (size > logoLimit) throw new RegisterError('LOGO_NOT_AN_IMAGE', { file });
    pieces.push(piece);
  }
  return readLogo(Buffer.concat(pieces), file).printable();
}
