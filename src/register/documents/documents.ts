import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { StoredDocument } from '#shared/model/agreement.ts';
import { unattachedNames } from '#shared/model/document-names.ts';
import { whyUnsearched } from '#shared/model/document-reading.ts';
import type { storedFile } from '#shared/ipc/documents-contract.ts';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import { readingsOf } from '#register/documents/readings.ts';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { noteCheck } from '#register/documents/document-checks.ts';
import { quietWork, observedChunks, verifiedChunks, type Work } from '#register/documents/file-chunks.ts';
import type { Register } from '#register/store/register.ts';

const documentRow = z
  .object({ sha256: z.string(), size: z.number(), media_type: z.string(), stored_at: z.string() })
  .transform((row) => ({ sha256: row.sha256, size: row.size, mediaType: row.media_type, storedAt: row.stored_at }));

/** Throws RegisterError DOCUMENT_NOT_FOUND. */
export function findDocument(register: Register, sha256: string): StoredDocument {
  const row = register.database.prepare('SELECT * FROM document WHERE sha256 = ?').get(sha256);
  if (row === undefined) throw new RegisterError('DOCUMENT_NOT_FOUND', { sha256, file: register.fileName });
  return documentRow.parse(row);
}

/** All stored documents by SHA-256. */
export function documentsBySha256(register: Register): ReadonlyMap<string, StoredDocument> {
  const rows = register.database.prepare('SELECT * FROM document ORDER BY rowid').all();
  return new Map(rows.map((row) => documentRow.parse(row)).map((document) => [document.sha256, document]));
}

/**
 * A document's bytes in pieces of at most 1 MiB. The hash is checked at the end: DOCUMENT_DAMAGED is thrown after the
 * last piece, so write to a temporary place until the end is reached. Whether it is whole is noted for the checks.
 */
export function* readDocument(register: Register, sha256: string): Generator<Uint8Array> {
  findDocument(register, sha256);
  const damaged = () => {
    noteCheck(register, sha256, false);
    return new RegisterError('DOCUMENT_DAMAGED', { name: nameOf(register, sha256) });
  };
  yield* verifiedChunks(storedChunks(register, sha256), sha256, damaged);
  noteCheck(register, sha256, true);
}

function* storedChunks(register: Register, sha256: string): Generator<Uint8Array> {
  const chunk = register.database.prepare('SELECT bytes FROM document_chunk WHERE sha256 = ? AND position = ?').pluck();
  for (let position = 0; ; position += 1) {
    const bytes = chunk.get(sha256, position);
    if (!(bytes instanceof Uint8Array)) return;
    yield bytes;
  }
}

/** The name under which the document was attached first, or what it is called where it is kept; else its hash. */
export function nameOf(register: Register, sha256: string): string {
  const isIt = (one: { readonly sha256: string }): boolean => one.sha256 === sha256;
  return (
    register.all('agreementDocument').find(isIt)?.name ??
    annexHeads(register).find(isIt)?.number ??
    keptElsewhere(register).find(isIt)?.name ??
    sha256
  );
}

/** What came with annexes and notices, and grounds of what customers are told. */
const keptElsewhere = (register: Register) =>
  unattachedNames({
    customers: register.all('customer'),
    annexCopies: register.all('annexCopy'),
    notices: register.all('changeNotice'),
    noticeRecipients: register.all('noticeRecipient'),
  });

/** Writes a document to `out`, which appears only when it is complete and its hash is right. Returns its size in bytes. */
export function extractDocument(register: Register, sha256: string, out: string, work: Work = quietWork): number {
  const { size } = findDocument(register, sha256);
  writeFileChunks(out, observedChunks(releasedChunks(readDocument(register, sha256)), work, 0, size));
  return size;
}

/**
 * Gives each piece's memory back as soon as the next one is asked for: only where nobody holds it longer. Left to the garbage collector, the pieces of a
 * large document pile up to some 120 MB.
 */
export function* releasedChunks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) {
    yield chunk;
    if (chunk.byteLength === chunk.buffer.byteLength && chunk.buffer instanceof ArrayBuffer) chunk.buffer.transfer(0);
  }
}

/** Writes beside the target and renames at the end. Throws RegisterError FILE_UNWRITABLE, DISK_FULL. */
export function writeFileChunks(out: string, chunks: Iterable<Uint8Array>): void {
  const partial = `${out}.${randomUUID().slice(0, 8)}.part`;
  try {
    const descriptor = openSync(partial, 'wx', 0o600);
    try {
      for (const chunk of chunks) writeWhole(descriptor, chunk);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, out);
  } catch (error) {
    rmSync(partial, { force: true });
    throw explainFileError(error, out, 'write');
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}

/** Every stored document that a record refers to, with its names and where it is attached. */
export function listDocuments(register: Register): z.infer<typeof storedFile>[] {
  const subProcessors = new Map(register.all('subProcessor').map((record) => [record.id, record.legalName]));
  const agreements = new Map(register.all('agreement').map((record) => [record.id, record]));
  const links = Map.groupBy(register.all('agreementDocument'), (link) => link.sha256);
  const annexes = Map.groupBy(annexHeads(register), (annex) => annex.sha256);
  const others = Map.groupBy(keptElsewhere(register), (one) => one.sha256);
  const readings = readingsOf(register.database);
  return [...documentsBySha256(register).values()]
    .map(({ sha256, size, mediaType }) => ({
      sha256,
      size,
      mediaType,
      names: [
        ...new Set([
          ...(links.get(sha256) ?? []).map((link) => link.name),
          ...(annexes.get(sha256) ?? []).map((annex) => annex.number),
          ...(others.get(sha256) ?? []).map((one) => one.name),
        ]),
      ],
      attachedTo: (links.get(sha256) ?? []).map((link) => {
        const agreement = agreements.get(link.agreementId);
        return {
          subProcessor: subProcessors.get(agreement?.subProcessorId ?? '') ?? '',
          agreement: agreement?.title ?? '',
        };
      }),
      // What is not attached, such as an issued annex, is not searched by its text.
      pages: readings.get(sha256)?.pages ?? 0,
      unsearched: links.has(sha256) ? whyUnsearched(readings.get(sha256)) : null,
    }))
    .filter((document) => document.names.length > 0);
}

/** Base name without its ending, as a title. */
export function titleOf(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  const title = dot > 0 ? name.slice(0, dot) : name;
  return title.trim() === '' ? name : title;
}
