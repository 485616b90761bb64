import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
import type { WireError } from '#shared/ipc/result.ts';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';
import { composeAnnex, type ComposeOptions } from '#register/annexes/compose.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import type { Work } from '#register/documents/file-chunks.ts';
import { endingOf } from '#register/documents/media-type.ts';
import { writeManifest, type Reissued } from '#register/drift/reissue-manifest.ts';
import { todaysChoice, type TodaysChoice } from '#register/drift/todays-choice.ts';
import { latestAnnexes, type AnnexHead } from '#register/annexes/annex-heads.ts';
import { RegisterError } from '#register/errors.ts';
import { explainFileError } from '#register/file-errors.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { RecordMap } from '#register/store/records.ts';
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
  /** Where unexpected errors go: they do not stop the other annexes, either. */
  readonly reportBug: (error: unknown) => void;
}

/** One to be issued, and with what. */
interface Wanted {
  readonly head: AnnexHead;
  readonly today: TodaysChoice;
}

/**
 * Issues annexes anew as of now, each with what was chosen for it as agreed with its customer today (`todaysChoice`), each
 * superseding the one before it and a revision of its own, as if it had been issued alone. One that cannot be issued is told
 * and does not stop the others; after a cancellation those that were issued stay, and the manifest has them. What was issued
 * is told also where the manifest cannot be written. Where none was issued, no folder is left.
 *
 * Throws RegisterError FILE_EXISTS, FILE_UNWRITABLE, DISK_FULL (the folder), RECORD_NOT_FOUND, ANNEX_SUPERSEDED where another
 * annex has taken the place of one.
 */
export async function reissueAnnexes(
  register: Register,
  options: ReissueOptions,
  work: Work,
): Promise<EngineOutput<'annexes.reissue'>> {
  const wanted = wantedOf(register, options.annexIds);
  makeFolder(options.folder);
  const names = new FolderNames();
  const annexes: Reissued[] = [];
  for (const [index, one] of wanted.entries()) {
    if (work.isCancelled()) break;
    annexes.push(await reissueOne(register, one, names, options));
    work.onProgress(index + 1, wanted.length);
  }
  const cancelled = annexes.length < wanted.length;
  const isAnyIssued = annexes.some(({ error }) => error === null);
  if (!isAnyIssued) removeIfEmpty(options.folder);
  const heads = wanted.map(({ head }) => head);
  const manifestError = isAnyIssued ? expected(() => writeManifest(register, options.folder, heads, annexes)) : null;
  return { annexes, cancelled, manifestError };
}

/** Why it failed, if it did. */
function expected(action: () => void): WireError | null {
  try {
    action();
    return null;
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return wireErrorOf(error);
  }
}

function wantedOf(register: Register, ids: readonly string[]): Wanted[] {
  const heads = latestAnnexes(register);
  const latest = new Map(heads.map((head) => [head.id, head]));
  return [...new Set(ids)].map((id) => {
    const head = latest.get(id);
    if (!head) throw new RegisterError('ANNEX_SUPERSEDED', { number: register.get('annex', id).number });
    return { head, today: todaysChoice(register, head, heads) };
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

/** What somebody has put there since is left, and so is a folder that is gone. */
function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

async function reissueOne(
  register: Register,
  { head, today }: Wanted,
  names: FolderNames,
  { folder, identity, withChanges, reportBug }: ReissueOptions,
): Promise<Reissued> {
  const ending = endingOf(head.mediaType);
  const customer = head.customerId === null ? null : register.find('customer', head.customerId);
  const name = names.free(
    safeName(`${customer?.name ?? register.organisation.name}${ending}`, 'file', `annex${ending}`),
  );
  try {
    const supersedes = register.get('annex', head.id);
    const since = withChanges ? changesSince(register, { head, today }, supersedes) : { withChanges: false };
    const issued = await issueAnnex(register, {
      ...today.options,
      ...since,
      supersedes,
      out: join(folder, name),
      identity: ending === '.pdf' ? identity : null,
    });
    const lacksChanges = since.withChanges !== withChanges;
    return { annexId: head.id, number: issued.number, file: name, sha256: issued.sha256, lacksChanges, error: null };
  } catch (error) {
    if (!(error instanceof RegisterError)) reportBug(error);
    const told = wireErrorOf(error instanceof RegisterError ? error : new RegisterError('INTERNAL'));
    return { annexId: head.id, number: head.number, file: '', sha256: null, lacksChanges: false, error: told };
  }
}

/**
 * Where names or the language are told otherwise now, the annex before it is told so too before the two are compared: else
 * each cell would have changed, and real names would stand beside labels. Without a table where it cannot be told so.
 */
function changesSince(
  register: Register,
  { head, today: { options } }: Wanted,
  supersedes: RecordMap['annex'],
): Pick<ComposeOptions, 'withChanges' | 'before'> {
  if (options.audience === head.audience && options.language === head.language) return { withChanges: true };
  const asOf = { revision: supersedes.content.revision.number, date: supersedes.asOf };
  try {
    const { content, processings } = composeAnnex(register, { ...options, claims: [], asOf, number: null });
    return { withChanges: true, before: { content, rowIds: processings.map(({ processing }) => processing.id) } };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return { withChanges: false };
  }
}
