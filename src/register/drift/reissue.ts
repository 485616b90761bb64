import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { reissued } from '#shared/ipc/drift-contract.ts';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { csvFile } from '#register/annexes/render-csv.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { endingOf } from '#register/documents/media-type.ts';
import { choicesOf } from '#register/drift/drift.ts';
import { latestAnnexes, type AnnexHead } from '#register/annexes/annex-heads.ts';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { Register } from '#register/store/register.ts';
import { wireErrorOf } from '#register/wire-error.ts';

export interface ReissueOptions {
  readonly annexIds: readonly string[];
  /** Path of a folder that does not exist. */
  readonly folder: string;
  /** Null: not signed. What is not a PDF never is. */
  readonly identity: SigningIdentity | null;
  /** With a table of the changes since the annex that is superseded. */
  readonly withChanges: boolean;
}

export type Reissued = z.infer<typeof reissued>;

/**
 * Issues annexes anew with the choices of each, superseding it; each is a revision of its own, as if it had been issued
 * alone. One that cannot be issued is told and does not stop the others; after a cancellation those that were issued stay,
 * and the manifest has them. Where none was issued, no folder is left.
 *
 * Throws RegisterError FILE_EXISTS, FILE_UNWRITABLE, DISK_FULL (the folder and its manifest), RECORD_NOT_FOUND,
 * ANNEX_SUPERSEDED where another annex has taken the place of one.
 */
export async function reissueAnnexes(
  register: Register,
  options: ReissueOptions,
  work: Work,
): Promise<{ annexes: Reissued[]; cancelled: boolean }> {
  const heads = headsOf(register, options.annexIds);
  makeFolder(options.folder);
  const names = new FolderNames();
  const annexes: Reissued[] = [];
  for (const [index, head] of heads.entries()) {
    if (work.isCancelled()) break;
    annexes.push(await reissueOne(register, head, names, options));
    work.onProgress(index + 1, heads.length);
  }
  if (annexes.some(({ error }) => error === null)) writeManifest(register, options.folder, heads, annexes);
  else rmdirSync(options.folder);
  return { annexes, cancelled: annexes.length < heads.length };
}

function headsOf(register: Register, ids: readonly string[]): AnnexHead[] {
  const latest = new Map(latestAnnexes(register).map((head) => [head.id, head]));
  return [...new Set(ids)].map((id) => {
    const head = latest.get(id);
    if (!head) throw new RegisterError('ANNEX_SUPERSEDED', { number: register.get('annex', id).number });
    return head;
  });
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) throw new RegisterError('FILE_EXISTS', { file: basename(folder) });
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    throw explainFileError(error, folder, 'write');
  }
}

async function reissueOne(
  register: Register,
  head: AnnexHead,
  names: FolderNames,
  { folder, identity, withChanges }: ReissueOptions,
): Promise<Reissued> {
  const ending = endingOf(head.mediaType);
  const customer = head.customerId === null ? null : register.find('customer', head.customerId);
  const name = names.free(
    safeName(`${customer?.name ?? register.organisation.name}${ending}`, 'file', `annex${ending}`),
  );
  try {
    const supersedes = register.get('annex', head.id);
    const issued = await issueAnnex(
      register,
      {
        ...choicesOf(head),
        supersedes,
        withChanges,
        out: join(folder, name),
        identity: ending === '.pdf' ? identity : null,
      },
      quietWork,
    );
    return { annexId: head.id, number: issued.number, file: name, sha256: issued.sha256, error: null };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return { annexId: head.id, number: head.number, file: '', sha256: null, error: wireErrorOf(error) };
  }
}

/** What is in the folder, with hashes: for people (CSV, RFC 4180) and for programs (JSON). */
function writeManifest(
  register: Register,
  folder: string,
  heads: readonly AnnexHead[],
  annexes: readonly Reissued[],
): void {
  const numbers = new Map(heads.map((head) => [head.id, head]));
  const files = annexes
    .filter(({ file }) => file !== '')
    .map(({ annexId, number, file, sha256 }) => {
      const head = numbers.get(annexId);
      const customer = head?.customerId ? register.find('customer', head.customerId) : undefined;
      return { file, sha256, number, supersedes: head?.number ?? '', customer: customer?.name ?? '' };
    });
  const { number, hash } = register.latestRevision();
  const manifest = {
    format: 'bilaga-reissue',
    formatVersion: 1,
    organisation: register.organisation.name,
    revision: { number, hash },
    files,
  };
  const json = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const columns = ['file', 'number', 'supersedes', 'customer', 'sha256'] as const;
  const rows = files.map((entry) => columns.map((column) => entry[column] ?? ''));
  writeFileChunks(join(folder, 'manifest.json'), [json]);
  writeFileChunks(join(folder, 'manifest.csv'), [csvFile([columns, ...rows])]);
}
