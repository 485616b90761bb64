import { createHash } from 'node:crypto';
import { z } from 'zod';
import { documentNameField } from '#shared/model/document-names.ts';
import type { RegisterCheck } from '#shared/model/record-history.ts';
import { recordTables } from '#shared/model/revision.ts';
import { noteCheck } from '#register/documents/document-checks.ts';
import { prepared } from '#register/store/prepared.ts';
import { refersToDocument, type ReplayedRecords } from '#register/store/replayed-records.ts';
import type { Register } from '#register/store/register.ts';

type Damaged = RegisterCheck['damaged'];

const documentRows = z.array(z.object({ sha256: z.string(), size: z.number() }));
export type DocumentRow = z.infer<typeof documentRows>[number];

export function storedDocuments({ database }: Register): DocumentRow[] {
  return documentRows.parse(database.prepare('SELECT sha256, size FROM document ORDER BY rowid').all());
}

/**
 * Compares stored documents with their SHA-256 and their size, and with what history refers to, in steps that tell how
 * many bytes have been read.
 */
export function* verifyDocuments(
  register: Register,
  documents: readonly DocumentRow[],
  replayed: ReplayedRecords,
): Generator<number, Damaged> {
  const problems: Omit<Damaged[number], 'name'>[] = [];
  let read = 0;
  for (const document of documents) {
    const { sha256 } = document;
    const isSound = yield* checkBytes(register, document, read);
    read += document.size;
    if (!isSound) problems.push({ sha256, problem: 'altered' });
    else if (!replayed.namesDocument(sha256)) problems.push({ sha256, problem: 'unknown' });
  }
  replayed.catchUp();
  const names = namesOf(replayed);
  const stored = new Set(storedDocuments(register).map(({ sha256 }) => sha256));
  for (const sha256 of names.keys()) if (!stored.has(sha256)) problems.push({ sha256, problem: 'missing' });
  return problems.map((one) => ({ ...one, name: [...(names.get(one.sha256) ?? [])].join(', ') || one.sha256 }));
}

function* checkBytes(register: Register, { sha256, size }: DocumentRow, done: number): Generator<number, boolean> {
  const chunk = prepared(
    register.database,
    'SELECT bytes FROM document_chunk WHERE sha256 = ? AND position = ?',
  ).pluck();
  const hash = createHash('sha256');
  let read = 0;
  for (let position = 0; ; position += 1) {
    const bytes = chunk.get(sha256, position);
    if (!(bytes instanceof Uint8Array)) break;
    hash.update(bytes);
    read += bytes.length;
    yield done + Math.min(read, size);
  }
  const isWhole = hash.digest('hex') === sha256;
  noteCheck(register, sha256, isWhole);
  return isWhole && read === size;
}

/** What the records of today call the documents to which they refer, by SHA-256, as history has it. */
function namesOf(replayed: ReplayedRecords): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const records = recordTables.flatMap((table) => replayed.ids(table).map((id) => ({ table, id })));
  for (const { table, id } of records) {
    const record = replayed.find(table, id);
    for (const [field, set] of record ?? []) {
      const sha256 = refersToDocument(field) ? replayed.valueOf(set) : undefined;
      if (typeof sha256 !== 'string') continue;
      const own = names.get(sha256) ?? new Set();
      names.set(sha256, own);
      const name = replayed.valueOf(record?.get(documentNameField(table, field) ?? ''));
      if (typeof name === 'string') own.add(name);
    }
  }
  return names;
}
