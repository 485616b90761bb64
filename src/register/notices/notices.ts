import type { ChangeNotice } from '#shared/model/change-notice.ts';
import { RegisterError } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

/** A notice of no changes yet, to nobody. Returns its id. */
export function insertNotice(register: Register, tx: Transaction, { title }: Pick<ChangeNotice, 'title'>): string {
  const id = register.ports.newId();
  tx.insert('changeNotice', recordModels.changeNotice.parse({ ...blankRecord('changeNotice'), id, title }));
  return id;
}

/**
 * Its introduction stands in what customers were told; title, notes and whether it is withdrawn do not. Throws RegisterError
 * NOTICE_SENT, RECORD_NOT_FOUND, INVALID_INPUT.
 */
export function updateNotice(register: Register, id: string, patch: RecordPatch<'changeNotice'>): Committed<unknown> {
  return register.commit('edit-notice', (tx) => {
    if (patch.introduction !== undefined) refuseTold(register, tx, id);
    tx.update('changeNotice', id, patch);
  });
}

/** Removes a notice of which nobody has been told. Throws RegisterError NOTICE_SENT, RECORD_NOT_FOUND. */
export function removeNotice(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-notice', (tx) => {
    refuseTold(register, tx, id);
    // The notice first: the first change names the revision.
    tx.remove('changeNotice', id);
    for (const change of changesOf(register, id)) tx.remove('plannedChange', change.id);
    for (const recipient of recipientsOf(register, id)) tx.remove('noticeRecipient', recipient.id);
  });
}

/** In the order in which they were added. */
export const changesOf = (records: RecordReader, noticeId: string): RecordMap['plannedChange'][] =>
  records.all('plannedChange').filter((change) => change.noticeId === noticeId);

export const recipientsOf = (records: RecordReader, noticeId: string): RecordMap['noticeRecipient'][] =>
  records.all('noticeRecipient').filter((recipient) => recipient.noticeId === noticeId);

/** What somebody has been told stays as it was told. Throws RegisterError NOTICE_SENT, RECORD_NOT_FOUND. */
export function refuseTold(records: RecordReader, tx: Transaction, noticeId: string): void {
  const { title } = tx.get('changeNotice', noticeId);
  if (recipientsOf(records, noticeId).some(({ sentOn }) => sentOn !== null))
    throw new RegisterError('NOTICE_SENT', { title });
}

/** Nothing comes of it any more. Throws RegisterError NOTICE_WITHDRAWN, RECORD_NOT_FOUND. */
export function refuseWithdrawn(tx: Transaction, noticeId: string): ChangeNotice {
  const notice = tx.get('changeNotice', noticeId);
  if (notice.withdrawnOn !== null) throw new RegisterError('NOTICE_WITHDRAWN', { title: notice.title });
  return notice;
}
