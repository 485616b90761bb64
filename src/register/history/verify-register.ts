import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { RegisterCheck } from '#shared/model/record-history.ts';
import { listDocuments, readDocument } from '#register/documents/documents.ts';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';
import { explainSqliteError } from '#register/store/sqlite-errors.ts';

/** A revision counts as so many bytes in the progress: it takes about as long. */
const revisionWeight = 20_000;

/**
 * Checks the hash chain from the first revision and every stored document against its SHA-256. Works in pieces of a few
 * milliseconds, between which other calls are answered. Throws RegisterError CANCELLED, also where the register is closed
 * meanwhile, and REGISTER_DAMAGED where its pages cannot be read.
 */
export async function verifyRegister(register: Register, work: Work = quietWork): Promise<RegisterCheck> {
  try {
    return await verify(register, work);
  } catch (error) {
    throw explainSqliteError(error, register.fileName);
  }
}

async function verify(register: Register, work: Work): Promise<RegisterCheck> {
  const documents = storedDocuments(register);
  const revisions = register.latestRevision().number;
  const total = documents.reduce((sum, { size }) => sum + size, revisions * revisionWeight);
  const pause = async (done: number): Promise<void> => {
    work.onProgress(Math.min(done, total), total);
    await setImmediate();
    throwIfCancelled(work);
    if (!register.database.open) throw new RegisterError('CANCELLED');
  };
  const chain = await verifyHistory(register, (checked) => pause(checked * revisionWeight));
  let done = revisions * revisionWeight;
  const damaged: string[] = [];
  for (const { sha256, size } of documents) {
    if (!(await isSound(register, sha256, (read) => pause(done + read)))) damaged.push(sha256);
    done += size;
  }
  work.onProgress(total, total);
  return { ...chain, documents: documents.length, damaged: named(register, damaged) };
}

async function verifyHistory(
  register: Register,
  pause: (checked: number) => Promise<void>,
): Promise<Pick<RegisterCheck, 'revisions' | 'brokenAt'>> {
  const steps = register.verifyChainInSteps();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value.intact
        ? { revisions: step.value.revisions, brokenAt: null }
        : { revisions: step.value.brokenAt - 1, brokenAt: step.value.brokenAt };
    }
    await pause(step.value);
  }
}

async function isSound(register: Register, sha256: string, pause: (read: number) => Promise<void>): Promise<boolean> {
  let read = 0;
  try {
    for (const chunk of readDocument(register, sha256)) {
      read += chunk.length;
      await pause(read);
    }
    return true;
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'DOCUMENT_DAMAGED') return false;
    throw error;
  }
}

const documentRows = z.array(z.object({ sha256: z.string(), size: z.number() }));

function storedDocuments(register: Register): z.infer<typeof documentRows> {
  return documentRows.parse(register.database.prepare('SELECT sha256, size FROM document ORDER BY rowid').all());
}

/** By the name under which they were attached or issued; by their hash where no record refers to them any more. */
function named(register: Register, damaged: readonly string[]): RegisterCheck['damaged'] {
  if (damaged.length === 0) return [];
  const names = new Map(listDocuments(register).map((document) => [document.sha256, document.names.join(', ')]));
  return damaged.map((sha256) => ({ sha256, name: names.get(sha256) ?? sha256 }));
}
