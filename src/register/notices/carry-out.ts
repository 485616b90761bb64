import type { PlannedChange } from '#shared/model/change-notice.ts';
import { obstaclesTo } from '#shared/model/change-permission.ts';
import { localDate } from '#shared/model/dates.ts';
import { RegisterError } from '#register/errors.ts';
import { changesOf, recipientsOf, refuseWithdrawn } from '#register/notices/notices.ts';
import { isBeginning } from '#register/notices/planned-changes.ts';
import { reachIn } from '#register/notices/recipients.ts';
import type { Committed } from '#register/store/commit.ts';
import { nameOf } from '#register/store/record-title.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { patchProcessing } from '#register/subprocessors/sub-processors.ts';

export interface CarryingOut {
  readonly changeId: string;
  /** ISO date from which it is true. */
  readonly on: string;
  /** Also where it is not permitted, which the checks then tell. */
  readonly despite: boolean;
}

/**
 * Makes a planned change true in the register, as one revision: what begins becomes active from that day, what ends or is
 * replaced has ended on it, and other processings get their new values. What is true already stays as it is.
 *
 * Throws RegisterError CHANGE_NOT_PERMITTED, CHANGE_CARRIED_OUT, NOTICE_WITHDRAWN, INVALID_INPUT (a date in the future),
 * RECORD_NOT_FOUND, REFERENCE_MISSING.
 */
export function carryOut(register: Register, { changeId, on, despite }: CarryingOut): Committed<unknown> {
  return register.commit('carry-out-change', (tx) => {
    const change = tx.get('plannedChange', changeId);
    const record = nameOf(register, 'processing', tx.get('processing', change.processingId));
    refuseWithdrawn(tx, change.noticeId);
    if (change.carriedOutOn !== null)
      throw new RegisterError('CHANGE_CARRIED_OUT', { name: record, date: change.carriedOutOn });
    if (on > localDate(register.ports.now()))
      throw new RegisterError('INVALID_INPUT', { record, field: 'carriedOutOn', problem: 'in-the-future' });
    if (!despite) refuseNotPermitted(register, change, on);
    // The change first: the first change names the revision.
    tx.update('plannedChange', changeId, { carriedOutOn: on });
    makeTrue(register, tx, change, on);
  });
}

function makeTrue(
  register: Register,
  tx: Transaction,
  { kind, processingId, replacesId, newValues }: PlannedChange,
  on: string,
): void {
  if (isBeginning(kind)) {
    const { state, startsOn } = tx.get('processing', processingId);
    const isTrue = state === 'active';
    tx.update('processing', processingId, { state: 'active', startsOn: isTrue ? (startsOn ?? on) : on, endedOn: null });
    if (replacesId !== null) end(tx, replacesId, on);
  } else if (kind === 'ended') end(tx, processingId, on);
  else patchProcessing(register, tx, processingId, newValues);
}

function end(tx: Transaction, id: string, on: string): void {
  const { state, endedOn } = tx.get('processing', id);
  if (state !== 'ended' || endedOn === null) tx.update('processing', id, { state: 'ended', endedOn: on });
}

/** Throws RegisterError CHANGE_NOT_PERMITTED; says whom the change concerns and who does not permit it. */
function refuseNotPermitted(register: Register, change: PlannedChange, on: string): void {
  const { noticeId } = change;
  const reach = reachIn(register, changesOf(register, noticeId), recipientsOf(register, noticeId));
  const [first, ...others] = reach.filter((one) => one.change.id === change.id).flatMap((one) => obstaclesTo(one, on));
  if (!first) return;
  throw new RegisterError('CHANGE_NOT_PERMITTED', {
    on,
    // ICU has no hyphens in what it selects by.
    why: first.why.replaceAll('-', '_'),
    who: first.customerId === null ? '' : register.get('customer', first.customerId).name,
    until: first.date ?? '',
    from: first.date ?? '',
    more: others.length,
  });
}
