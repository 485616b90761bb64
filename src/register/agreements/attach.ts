import { basename } from 'node:path';
import type { z } from 'zod';
import type { attachOutcome } from '#shared/ipc/engine-contract.ts';
import { RegisterError } from '#register/errors.ts';
import { titleOf } from '#register/documents/documents.ts';
import {
  digestChunks,
  observedChunks,
  quietWork,
  readFileChunks,
  verifiedChunks,
  type FileDigest,
  type Work,
} from '#register/documents/file-chunks.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import type { Committed } from '#register/store/commit.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

export interface Attachment {
  readonly subProcessorId: string;
  /** Add to this agreement; null makes a new data processing agreement that all the files belong to. */
  readonly agreementId: string | null;
  readonly paths: readonly string[];
  /** Title of a new agreement; the first file's name without ending where it is not given. */
  readonly title?: string | undefined;
  /** ISO date. */
  readonly signedOn?: string | null | undefined;
}

export interface Attached {
  readonly agreementId: string;
  readonly documents: z.infer<typeof attachOutcome>[];
}

interface MeasuredFile extends FileDigest {
  readonly path: string;
}

/**
 * Stores signed agreements with a sub-processor: the files, the agreement and the links between them are one revision.
 * Each file is read twice in pieces of 1 MiB: once for its hash, once to be stored; if the two readings differ, nothing
 * is stored. Throws RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_CHANGED, DISK_FULL, CANCELLED, RECORD_NOT_FOUND.
 */
export function attachDocuments(
  register: Register,
  attachment: Attachment,
  work: Work = quietWork,
): Committed<Attached> {
  register.get('subProcessor', attachment.subProcessorId);
  const files = attachment.paths.map((path) => measure(path, work));
  const total = files.reduce((sum, file) => sum + file.size, 0);
  return register.commit('attach-documents', (tx) => {
    const agreementId = attachment.agreementId ?? newAgreement(register, tx, attachment);
    if (tx.get('agreement', agreementId).subProcessorId !== attachment.subProcessorId) {
      throw new RegisterError('RECORD_NOT_FOUND', { table: 'agreement', id: agreementId });
    }
    let done = 0;
    const documents = files.map((file) => {
      const outcome = attachFile(
        register,
        tx,
        agreementId,
        file,
        { ...work, onProgress: (sent) => work.onProgress(sent, total) },
        done,
      );
      done += file.size;
      return outcome;
    });
    return { agreementId, documents };
  });
}

function measure(path: string, work: Work): MeasuredFile {
  const quiet = { ...work, onProgress: () => undefined };
  return { path, ...digestChunks(observedChunks(readFileChunks(path), quiet, 0, 0)) };
}

function newAgreement(register: Register, tx: Transaction, attachment: Attachment): string {
  const [first] = attachment.paths;
  const title = attachment.title?.trim() ?? '';
  const agreement = recordModels.agreement.parse({
    ...blankRecord('agreement'),
    id: register.ports.newId(),
    subProcessorId: attachment.subProcessorId,
    kind: 'dpa',
    status: 'signed',
    title: title === '' && first !== undefined ? titleOf(first) : title,
    signedOn: attachment.signedOn ?? null,
  });
  return tx.insert('agreement', agreement).id;
}

function attachFile(
  register: Register,
  tx: Transaction,
  agreementId: string,
  file: MeasuredFile,
  work: Work,
  done: number,
): Attached['documents'][number] {
  const { path, sha256, size } = file;
  const name = basename(path);
  const now = register.ports.now().toISOString();
  const alreadyStored = tx.hasDocument(sha256);
  if (!alreadyStored) {
    const changed = () => new RegisterError('FILE_CHANGED', { file: name });
    const chunks = verifiedChunks(observedChunks(readFileChunks(path), work, done, 0), sha256, changed);
    tx.putDocument({ sha256, size, mediaType: mediaTypeOf(name), storedAt: now }, chunks);
  }
  tx.insert('agreementDocument', {
    id: register.ports.newId(),
    agreementId,
    sha256,
    name,
    role: 'signed-copy',
    addedAt: now,
  });
  return { name, sha256, size, alreadyStored };
}
