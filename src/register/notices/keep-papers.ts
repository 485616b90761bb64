import { digestChunks, verifiedChunks } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** A notice as it was written for a recipient, wherever it lies. */
export interface WrittenPaper {
  readonly recipientId: string;
  /** ISO instant. */
  readonly storedAt: string;
  /** Read twice, for the hash and to be stored. */
  readonly chunks: () => Iterable<Uint8Array>;
}

/**
 * Keeps what was written for recipients who have not been told, as one revision in which `finish` writes what the user gets:
 * either both are there afterwards, or neither. Answers the revision's number.
 */
export function keepPapers(register: Register, papers: readonly WrittenPaper[], finish: () => void): number | null {
  return register.commit('write-notice', (tx) => {
    for (const paper of papers)
      tx.update('noticeRecipient', paper.recipientId, { noticeSha256: storePaper(tx, paper) });
    finish();
  }).revision;
}

/** Stores a notice as it was written; answers its SHA-256. Throws RegisterError FILE_CHANGED. */
export function storePaper(tx: Transaction, { storedAt, chunks }: Omit<WrittenPaper, 'recipientId'>): string {
  const { sha256, size } = digestChunks(chunks());
  const changed = (): RegisterError => new RegisterError('FILE_CHANGED', { file: 'PDF' });
  tx.putDocument({ sha256, size, mediaType: 'application/pdf', storedAt }, verifiedChunks(chunks(), sha256, changed));
  return sha256;
}
