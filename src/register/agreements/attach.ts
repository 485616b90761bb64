import type { Agreement, AgreementKind, AgreementDocument } from '#shared/model/agreement.ts';
import { roleOfFile, type GivenRole } from '#shared/model/document-role.ts';
import type { AttachOutcome } from '#shared/ipc/agreements-contract.ts';
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
import { fileNameOf } from '#register/documents/file-name.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { readingsOf } from '#register/documents/readings.ts';
import { RegisterError, type RegisterErrorCode } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { wireErrorOf } from '#register/wire-error.ts';

export interface Attachment {
  readonly subProcessorId: string;
  /** Add to this agreement; null makes a new one that all the files belong to. */
  readonly agreementId: string | null;
  readonly paths: readonly string[];
  /** Of a new agreement; a data processing agreement where it is not given. */
  readonly kind?: AgreementKind | undefined;
  /** Title of a new agreement; the first file's name without ending where it is not given. */
  readonly title?: string | undefined;
  /** ISO date. */
  readonly signedOn?: string | null | undefined;
  /** Of all the files; what each says about itself where it is not given (`roleOfFile`). */
  readonly role?: AgreementDocument['role'] | undefined;
}

export interface Attached {
  /** Null where every file was refused. */
  readonly agreementId: string | null;
  /** One for each path, in their order. */
  readonly documents: AttachOutcome[];
}

interface MeasuredFile extends FileDigest {
  readonly path: string;
  /** Its first bytes, which tell what kind of file it is. */
  readonly head: Uint8Array;
}

/** Bytes. */
const headSize = 4096;

/** What is wrong with one file and says nothing against the others. */
const refusals: ReadonlySet<RegisterErrorCode> = new Set([
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'NOT_A_FILE',
  'FILE_EMPTY',
  'FILE_CHANGED',
  'FILE_IS_OPEN_REGISTER',
]);

/**
 * Stores files with a sub-processor: the files, the agreement and the links between them are one revision. Each file is
 * read twice in pieces of 1 MiB: once for its hash, once to be stored. A file that cannot be read, or that changes between
 * the two readings, is refused and the others are stored; a file that the register has is linked to. A signed copy makes
 * the agreement a signed one by being there (`standingOf`). Throws RegisterError DISK_FULL, CANCELLED, RECORD_NOT_FOUND.
 */
export function attachDocuments(
  register: Register,
  attachment: Attachment,
  work: Work = quietWork,
): Committed<Attached> {
  register.get('subProcessor', attachment.subProcessorId);
  const files = attachment.paths.map((path) => orRefused(path, () => measure(register, path, work)));
  const total = files.reduce((sum, file) => sum + file.size, 0);
  if (files.every(isRefused)) return { revision: null, result: { agreementId: null, documents: files } };
  return register.commit('attach-documents', (tx) => {
    const existing = attachment.agreementId === null ? null : ownAgreement(tx, attachment.agreementId, attachment);
    let done = 0;
    const outcomes = files.map((file) => {
      if (isRefused(file)) return file;
      const progress = { ...work, onProgress: (sent: number) => work.onProgress(done + sent, total) };
      const outcome = orRefused(file.path, () => store(register, tx, file, progress));
      done += file.size;
      return outcome;
    });
    // Every file has changed since it was measured: then there is nothing to make an agreement of.
    if (outcomes.every(({ sha256 }) => sha256 === null))
      return { agreementId: existing?.id ?? null, documents: outcomes };
    const agreement = existing ?? newAgreement(register, tx, attachment);
    const documents = outcomes.map((outcome, index) => {
      const file = files[index];
      if (file === undefined || isRefused(file) || outcome.sha256 === null) return outcome;
      const asked: GivenRole | undefined = attachment.role && { role: attachment.role, by: 'asked' };
      return link(register, tx, agreement.id, { outcome, given: asked ?? givenRole(register, file, agreement.kind) });
    });
    return { agreementId: agreement.id, documents };
  });
}

function orRefused<T>(path: string, work: () => T): T | AttachOutcome {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RegisterError) || !refusals.has(error.code)) throw error;
    return {
      name: fileNameOf(path),
      result: 'refused',
      sha256: null,
      size: 0,
      role: null,
      error: wireErrorOf(error),
    };
  }
}

const isRefused = (file: MeasuredFile | AttachOutcome): file is AttachOutcome => 'result' in file;

function measure(register: Register, path: string, work: Work): MeasuredFile {
  // Closing a file gives up all locks that the process has on it, SQLite's among them.
  if (register.isAt(path)) throw new RegisterError('FILE_IS_OPEN_REGISTER', { file: fileNameOf(path) });
  const quiet = { ...work, onProgress: () => undefined };
  let head = new Uint8Array();
  function* looked(): Generator<Uint8Array> {
    for (const chunk of observedChunks(readFileChunks(path), quiet, 0, 0)) {
      if (head.length === 0) head = Uint8Array.from(chunk.subarray(0, headSize));
      yield chunk;
    }
  }
  const digest = digestChunks(looked());
  // Whoever sends one, or has it from a folder that is kept elsewhere, means another one.
  if (digest.size === 0) throw new RegisterError('FILE_EMPTY', { file: fileNameOf(path) });
  return { path, head, ...digest };
}

/** Throws RegisterError RECORD_NOT_FOUND, also for an agreement with somebody else. */
function ownAgreement(tx: Transaction, id: string, { subProcessorId }: Attachment): Agreement {
  const agreement = tx.get('agreement', id);
  if (agreement.subProcessorId === subProcessorId) return agreement;
  throw new RegisterError('RECORD_NOT_FOUND', { table: 'agreement', id });
}

function newAgreement(register: Register, tx: Transaction, attachment: Attachment): Agreement {
  const { subProcessorId, paths, kind = 'dpa', title = '', signedOn = null } = attachment;
  const [first] = paths;
  return tx.insert(
    'agreement',
    recordModels.agreement.parse({
      ...blankRecord('agreement'),
      id: register.ports.newId(),
      subProcessorId,
      kind,
      status: 'draft',
      title: title.trim() === '' && first !== undefined ? titleOf(fileNameOf(first)) : title.trim(),
      signedOn,
    }),
  );
}

/** Stores the bytes, unless the register has them. */
function store(
  register: Register,
  tx: Transaction,
  { path, head, sha256, size }: MeasuredFile,
  work: Work,
): AttachOutcome {
  const name = fileNameOf(path);
  if (tx.hasDocument(sha256)) return { name, sha256, size, result: 'linked', role: null, error: null };
  const changed = () => new RegisterError('FILE_CHANGED', { file: name });
  const chunks = verifiedChunks(observedChunks(readFileChunks(path), work, 0, 0), sha256, changed);
  tx.putDocument(
    { sha256, size, mediaType: mediaTypeOf(name, head), storedAt: register.ports.now().toISOString() },
    chunks,
  );
  return { name, sha256, size, result: 'stored', role: null, error: null };
}

/** A document that the register had may have been read. */
function givenRole(register: Register, { path, head, sha256, size }: MeasuredFile, kind: AgreementKind): GivenRole {
  const name = fileNameOf(path);
  const reading = readingsOf(register.database).get(sha256);
  return roleOfFile({ name, mediaType: mediaTypeOf(name, head), size, kind, reading });
}

interface ToLink {
  readonly outcome: AttachOutcome;
  readonly given: GivenRole;
}

/** Makes a stored document one of the agreement's, once; one that is there already keeps its role. */
function link(register: Register, tx: Transaction, agreementId: string, { outcome, given }: ToLink): AttachOutcome {
  const { name, sha256 } = outcome;
  if (sha256 === null) return outcome;
  const isPresent = register
    .all('agreementDocument')
    .some((known) => known.agreementId === agreementId && known.sha256 === sha256);
  if (isPresent) return { ...outcome, result: 'present' };
  const addedAt = register.ports.now().toISOString();
  const { role } = given;
  tx.insert('agreementDocument', { agreementId, role, id: register.ports.newId(), sha256, name, addedAt });
  return { ...outcome, role: given };
}
