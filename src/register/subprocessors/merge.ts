import type { LocalizedText, WindowLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';
import { refuseCircles } from '#register/subprocessors/engagement.ts';
import { differing, mergedRecord, type Merging } from '#register/subprocessors/merged-record.ts';

type SubProcessor = RecordMap['subProcessor'];

export interface MergeRequest {
  readonly keepId: string;
  readonly mergedIds: readonly string[];
  /** Decides over the fields that it names. */
  readonly patch: RecordPatch<'subProcessor'>;
  /** Of the lines that the notes get. */
  readonly language: WindowLanguage;
}

/**
 * Makes one sub-processor of several as one revision; see `mergedRecord` for its fields. Processings, agreements with their
 * documents, reveals, findings set aside and those engaged through the others move to the kept one. An agreement for all of
 * a sub-processor's processings is one for all of the merged one's: it is with the same company. A public label that
 * differs stays with the processings that were published under it.
 *
 * Throws RegisterError MERGE_NEEDS_TWO, RECORD_NOT_FOUND, ENGAGED_IN_CIRCLE, INVALID_INPUT.
 */
export function mergeSubProcessors(register: Register, request: MergeRequest): Committed<unknown> {
  const { keepId, patch, language } = request;
  const gone = new Set(request.mergedIds.filter((id) => id !== keepId));
  return register.commit('merge-sub-processors', (tx) => {
    const kept = tx.get('subProcessor', keepId);
    if (gone.size === 0) throw new RegisterError('MERGE_NEEDS_TWO', { name: kept.legalName });
    const others = [...gone].map((id) => tx.get('subProcessor', id));
    refuseEngagedByMerged(tx, kept, patch.engagedById, gone);
    const engagers = mergedEngagers(register, tx, { kept, others, gone });
    const owners = new Set(register.all('processing').map((processing) => processing.subProcessorId));
    const merged = mergedRecord({ kept, others, patch, language, withProcessings: owners, ...engagers });
    tx.update('subProcessor', keepId, merged);
    for (const id of gone) tx.remove('subProcessor', id);
    moveProcessings(register, tx, { keepId, others, label: patch.publicLabel ? null : merged.publicLabel });
    moveOthers(register, tx, keepId, gone);
    refuseCircles(tx, [keepId]);
  });
}

function refuseEngagedByMerged(
  tx: Transaction,
  { legalName }: SubProcessor,
  engagedById: string | null | undefined,
  gone: ReadonlySet<string>,
): void {
  if (!engagedById || !gone.has(engagedById)) return;
  const engager = tx.get('subProcessor', engagedById).legalName;
  throw new RegisterError('ENGAGED_IN_CIRCLE', { name: legalName, engager });
}

interface Parties {
  readonly kept: SubProcessor;
  readonly others: readonly SubProcessor[];
  readonly gone: ReadonlySet<string>;
}

/**
 * The kept one's engager, but where its chain leads through one that is merged into it, that one's: otherwise it would be
 * engaged through itself.
 */
function mergedEngagers(
  register: Register,
  tx: Transaction,
  { kept, others, gone }: Parties,
): Pick<Merging, 'engagedById' | 'lostEngagers'> {
  let { engagedById } = kept;
  const seen = new Set([kept.id]);
  for (let id = kept.engagedById; id !== null && !seen.has(id);) {
    seen.add(id);
    const engager = tx.get('subProcessor', id);
    if (gone.has(id)) engagedById = engager.engagedById;
    id = engager.engagedById;
  }
  const lost = [kept, ...others].filter((record) => {
    const former = record.engagedById;
    return former !== engagedById && (former === null || (former !== kept.id && !gone.has(former)));
  });
  const nameOf = (id: string | null): string =>
    id === null ? register.organisation.name : tx.get('subProcessor', id).legalName;
  return { engagedById, lostEngagers: lost.map((from) => ({ from, engager: nameOf(from.engagedById) })) };
}

interface Move {
  readonly keepId: string;
  readonly others: readonly SubProcessor[];
  /** The merged one's public label; null where it was decided to stand for all. */
  readonly label: LocalizedText | null;
}

function moveProcessings(register: Register, tx: Transaction, { keepId, others, label }: Move): void {
  const owners = new Map(others.map((record) => [record.id, record]));
  for (const processing of register.all('processing')) {
    const owner = owners.get(processing.subProcessorId);
    if (!owner) continue;
    const kept = label === null ? {} : differing(owner.publicLabel, label);
    const publicLabel = { ...kept, ...processing.publicLabel };
    tx.update('processing', processing.id, { subProcessorId: keepId, publicLabel });
  }
}

function moveOthers(register: Register, tx: Transaction, keepId: string, gone: ReadonlySet<string>): void {
  for (const { id, engagedById } of register.all('subProcessor'))
    if (gone.has(engagedById ?? '')) tx.update('subProcessor', id, { engagedById: keepId });
  for (const { id, subProcessorId } of register.all('agreement'))
    if (gone.has(subProcessorId)) tx.update('agreement', id, { subProcessorId: keepId });
  for (const { id, subProcessorId } of register.all('reveal'))
    if (gone.has(subProcessorId)) tx.update('reveal', id, { subProcessorId: keepId });
  moveSetAsides(register, tx, keepId, gone);
}

/** A finding is set aside once: what was decided about the kept one's counts. */
function moveSetAsides(register: Register, tx: Transaction, keepId: string, gone: ReadonlySet<string>): void {
  const all = register.all('setAside');
  const keyOf = ({ checkId, subject }: RecordMap['setAside']): string => `${checkId} ${subject}`;
  const decided = new Set(all.filter(({ recordId }) => recordId === keepId).map(keyOf));
  for (const setAside of all.filter(({ recordId }) => gone.has(recordId))) {
    if (decided.has(keyOf(setAside))) tx.remove('setAside', setAside.id);
    else tx.update('setAside', setAside.id, { recordId: keepId });
    decided.add(keyOf(setAside));
  }
}
