import { setTimeout as pause } from 'node:timers/promises';
import { uncheckedSince } from '#register/documents/document-checks.ts';
import { readDocument } from '#register/documents/documents.ts';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';

/** A document is compared with its SHA-256 this often while the register is in use, in days. */
const checkInterval = 30;

/** Between two pieces of 1 MiB, in milliseconds: whatever else is asked of the engine comes first. */
const breath = 10;

export const documentsToCheck = (register: Register): string[] => {
  const since = new Date(register.ports.now().getTime() - checkInterval * 24 * 60 * 60 * 1000);
  return uncheckedSince(register.database, since.toISOString());
};

/**
 * Reads documents that have not been checked for 30 days, so that one that the file no longer holds as it was stored is
 * found before it is needed. Piece by piece, so that nothing waits for it. Answers how many were read; fewer than were
 * to be where the register was closed. Throws RegisterError CANCELLED.
 */
export async function checkDocuments(register: Register, isOpen: () => boolean, work: Work): Promise<number> {
  const due = documentsToCheck(register);
  for (const [done, sha256] of due.entries()) {
    work.onProgress(done, due.length);
    if (!(await readSlowly(register, sha256, isOpen, work))) return done;
  }
  work.onProgress(due.length, due.length);
  return due.length;
}

/** What is found is noted by the reading itself. False when the register was closed meanwhile. */
async function readSlowly(register: Register, sha256: string, isOpen: () => boolean, work: Work): Promise<boolean> {
  const pieces = readDocument(register, sha256);
  for (;;) {
    throwIfCancelled(work);
    if (!isOpen()) return false;
    try {
      if (pieces.next().done === true) return true;
    } catch (error) {
      if (error instanceof RegisterError && error.code === 'DOCUMENT_DAMAGED') return true;
      throw error;
    }
    await pause(breath);
  }
}
