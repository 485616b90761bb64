import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { localDate } from '#shared/model/dates.ts';
import { answerDeadline, permissionOf } from '#shared/model/notice-terms.ts';
import { RegisterError } from '#register/errors.ts';
import { recipientsOf, refuseWithdrawn } from '#register/notices/notices.ts';
import { isBeginning } from '#register/notices/planned-changes.ts';
import { concernedCustomers, withTerms } from '#register/notices/recipients.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { nameOf } from '#register/store/record-title.ts';
import type { RecordMap } from '#register/store/records.ts';
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

/** Why a change may not be carried out on a date for somebody whom it concerns. */
export interface Obstacle {
  readonly why: Extract<ReturnType<typeof permissionOf>, { state: 'may-not' }>['why'] | 'too-early' | 'announced-later';
  /** The customer; null where it is the announced date itself. */
  readonly customer: RecordMap['customer'] | null;
  /** The last day to object, or the day that was announced. */
  readonly date: string | null;
}

/**
 * What stands against carrying a change out on a date: recipients who have not been told, may still object, have objected or
 * not approved, and the day that was announced. Empty: it is permitted.
 */
export function obstaclesTo(
  records: RecordReader,
  { startsOn }: PlannedChange,
  recipients: readonly NoticeRecipient[],
  on: string,
): Obstacle[] {
  const isEarly = startsOn !== null && on < startsOn && recipients.length > 0;
  return [
    ...recipients.flatMap((recipient) => obstacleOf(records, withTerms(records, recipient), on)),
    ...(isEarly ? [{ why: 'announced-later' as const, customer: null, date: startsOn }] : []),
  ];
}

/** Customers whom a notice concerns and who are not to be told of it. */
export function forgottenCustomers(records: RecordReader, noticeId: string): RecordMap['customer'][] {
  const isChosen = new Set(recipientsOf(records, noticeId).map(({ customerId }) => customerId));
  return concernedCustomers(records, noticeId).filter(({ id }) => !isChosen.has(id));
}

function obstacleOf(records: RecordReader, recipient: NoticeRecipient, on: string): Obstacle[] {
  const customer = records.get('customer', recipient.customerId);
  const permission = permissionOf(recipient);
  if (permission.state === 'may-not') return [{ why: permission.why, customer, date: null }];
  return permission.from > on
    ? [{ why: 'too-early', customer, date: answerDeadline(recipient) ?? permission.from }]
    : [];
}

function refuseNotPermitted(register: Register, change: PlannedChange, on: string): void {
  const { noticeId } = change;
  const [first, ...others] = [
    ...forgottenCustomers(register, noticeId).map((customer): Obstacle => ({ why: 'not-sent', customer, date: null })),
    ...obstaclesTo(register, change, recipientsOf(register, noticeId), on),
  ];
  if (!first) return;
  throw new RegisterError('CHANGE_NOT_PERMITTED', {
    on,
    // ICU has no hyphens in what it selects by.
    why: first.why.replaceAll('-', '_'),
    who: first.customer?.name ?? '',
    until: first.date ?? '',
    from: first.date ?? '',
    more: others.length,
  });
}
