import type { ChangeKind, PlannedChange } from '#shared/model/change-notice.ts';
import { RegisterError } from '#register/errors.ts';
import { refuseTold, refuseWithdrawn } from '#register/notices/notices.ts';
import { unannouncedChanges } from '#register/notices/unannounced.ts';
import { refuseUnknownRecords } from '#register/references.ts';
import type { Committed } from '#register/store/commit.ts';
import { nameOf } from '#register/store/record-title.ts';
import { recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

type ChangeOf = Pick<PlannedChange, 'kind' | 'processingId' | 'replacesId'>;
type NewChange = ChangeOf & Pick<PlannedChange, 'noticeId'>;

/**
 * Adds a change to a notice of which nobody has been told. One that is true in the register already and was announced by no
 * notice may be announced afterwards. Throws RegisterError NOTICE_SENT, NOTICE_WITHDRAWN, CHANGE_PROCESSING_UNFIT,
 * CHANGE_REPLACES_UNFIT, RECORD_NOT_FOUND.
 */
export function insertChange(register: Register, tx: Transaction, given: NewChange): string {
  const id = register.ports.newId();
  refuseWithdrawn(tx, given.noticeId);
  refuseTold(register, tx, given.noticeId);
  const processing = tx.get('processing', given.processingId);
  refuseUnfit(register, tx, given, processing);
  const startsOn = isBeginning(given.kind) ? processing.startsOn : given.kind === 'ended' ? processing.endedOn : null;
  const blank = { what: {}, why: {}, newValues: {}, carriedOutOn: null };
  tx.insert('plannedChange', recordModels.plannedChange.parse({ ...blank, ...given, id, startsOn }));
  return id;
}

/** Throws RegisterError as `insertChange`, and REFERENCE_MISSING, INVALID_INPUT. */
export function updateChange(register: Register, id: string, patch: RecordPatch<'plannedChange'>): Committed<unknown> {
  return register.commit('edit-notice', (tx) => {
    const before = tx.get('plannedChange', id);
    refuseTold(register, tx, before.noticeId);
    const { title } = tx.get('changeNotice', before.noticeId);
    const serviceIds = patch.newValues?.serviceIds ?? [];
    refuseUnknownRecords(tx, 'service', serviceIds, { record: title, field: 'serviceIds' });
    const { kind, processingId, replacesId } = tx.update('plannedChange', id, patch);
    if (patch.kind !== undefined || patch.processingId !== undefined || patch.replacesId !== undefined)
      refuseUnfit(register, tx, { kind, processingId, replacesId }, tx.get('processing', processingId));
  });
}

/** Throws RegisterError NOTICE_SENT, RECORD_NOT_FOUND. */
export function removeChange(register: Register, id: string): Committed<unknown> {
  return register.commit('edit-notice', (tx) => {
    refuseTold(register, tx, tx.get('plannedChange', id).noticeId);
    tx.remove('plannedChange', id);
  });
}

/** Whether a processing begins by a change. */
export const isBeginning = (kind: ChangeKind): boolean => kind === 'new' || kind === 'replaced';

function refuseUnfit(
  register: Register,
  tx: Transaction,
  { kind, processingId, replacesId }: ChangeOf,
  processing: RecordMap['processing'],
): void {
  const isFit = isBeginning(kind) ? processing.state !== 'active' : processing.state === 'active';
  if (!isFit && !isMadeAlready(register, kind, processingId)) {
    const name = nameOf(register, 'processing', processing);
    throw new RegisterError('CHANGE_PROCESSING_UNFIT', { name, kind, state: processing.state });
  }
  if (replacesId === null) return;
  const replaced = tx.get('processing', replacesId);
  const mayBeReplaced = replaced.state === 'active' || isMadeAlready(register, 'ended', replacesId);
  if (kind === 'replaced' && replacesId !== processingId && mayBeReplaced) return;
  throw new RegisterError('CHANGE_REPLACES_UNFIT', { name: nameOf(register, 'processing', replaced) });
}

/** What was made true before anybody was told can still be announced. */
function isMadeAlready(register: Register, kind: ChangeKind, processingId: string): boolean {
  const wanted = isBeginning(kind) ? 'new' : kind;
  return unannouncedChanges(register).some(
    (change) => change.isMade && change.processingId === processingId && change.kind === wanted,
  );
}
