import { setImmediate } from 'node:timers/promises';
import type { RegisterCheck } from '#shared/model/record-history.ts';
import { recordTables } from '#shared/model/revision.ts';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';
import { compareRows } from '#register/history/compare-rows.ts';
import { storedDocuments, verifyDocuments } from '#register/history/verify-documents.ts';
import { recordModels } from '#register/store/records.ts';
import { ReplayedRecords } from '#register/store/replayed-records.ts';
import type { Register } from '#register/store/register.ts';
import { explainSqliteError } from '#register/store/sqlite-errors.ts';

/** What counts as so many bytes in the progress, because it takes about as long. */
const weights = { chained: 20_000, replayed: 4_000, compared: 12_000 };

/**
 * Checks the hash chain from the first revision, every record against what the chain's changes come to, and every stored
 * document against its SHA-256. Works in pieces of a few milliseconds, between which other calls are answered. Throws
 * RegisterError CANCELLED, also where the register is closed meanwhile, and REGISTER_DAMAGED where its pages cannot be read.
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
  const replayed = new ReplayedRecords(register.database);
  const revisions = register.latestRevision().number;
  const parts = {
    chain: revisions * weights.chained,
    replay: revisions * weights.replayed,
    rows: countRecords(register) * weights.compared,
    documents: documents.reduce((sum, { size }) => sum + size, 0),
  };
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  let before = 0;
  /** Goes through the steps of a part, each of which tells how far it has come. */
  const finished = async <T>(steps: Generator<number, T>, weight: number, part: number): Promise<T> => {
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        before += part;
        return step.value;
      }
      work.onProgress(before + Math.min(step.value * weight, part), total);
      await setImmediate();
      throwIfCancelled(work);
      if (!register.database.open) throw new RegisterError('CANCELLED');
    }
  };
  const chain = await finished(register.verifyChainInSteps(), weights.chained, parts.chain);
  await finished(replayed.follow(), weights.replayed, parts.replay);
  const rows = await finished(compareRows(register, replayed), weights.compared, parts.rows);
  const damaged = await finished(verifyDocuments(register, documents, replayed), 1, parts.documents);
  work.onProgress(total, total);
  return {
    revisions: chain.intact ? chain.revisions : chain.brokenAt - 1,
    brokenAt: chain.intact ? null : chain.brokenAt,
    ...rows,
    documents: documents.length,
    damaged,
  };
}

function countRecords({ database }: Register): number {
  return recordTables.reduce((sum, table) => {
    const count = database.prepare(`SELECT count(*) FROM ${recordModels[table].sqlName}`).pluck().get();
    return sum + Number(count);
  }, 0);
}
