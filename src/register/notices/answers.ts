import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { storeFile } from '#register/documents/store-file.ts';
import { RegisterError } from '#register/errors.ts';
import { namesOf, toldRecipient } from '#register/notices/recipients.ts';
import { refuseImpossibleDay } from '#register/past-day.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';

export interface Answer extends Pick<NoticeRecipient, 'answer' | 'answeredOn' | 'reason'> {
  /** Path of the file in which the customer answered. */
  readonly document: string | null;
}

/**
 * Records what a customer answered; `none` takes an answer back. An approval after an objection leaves how that was settled,
 * and the document of an earlier answer stays until another takes its place. An objection that came after an earlier one was
 * settled is open.
 *
 * Throws RegisterError NOTICE_NOT_SENT, INVALID_INPUT (no date, before the notice was sent, or in the future),
 * RECORD_NOT_FOUND, and what reading the document throws.
 */
export function recordAnswer(
  register: Register,
  recipientId: string,
  { answer, answeredOn, reason, document }: Answer,
  work: Work = quietWork,
): Committed<unknown> {
  return register.commit('record-answer', (tx) => {
    const recipient = toldRecipient(tx, recipientId);
    if (answer === 'none') return tx.update('noticeRecipient', recipientId, unanswered);
    const { customer: record } = namesOf(tx, recipient);
    const date = { record, field: 'answeredOn' };
    refuseUnlikely(register, answeredOn, recipient.sentOn, date);
    const isNewObjection = answer === 'objected' && isAfter(answeredOn, recipient.settledOn);
    const stored = document === null ? null : storeFile(register, tx, document, work);
    return tx.update('noticeRecipient', recipientId, {
      answer,
      answeredOn,
      reason,
      ...(isNewObjection && unsettled),
      ...(stored && { answerSha256: stored.sha256, answerName: stored.name }),
    });
  });
}

const isAfter = (date: string | null, other: string | null): boolean => date !== null && other !== null && date > other;

const unsettled = { settledOn: null, settlement: '' } as const satisfies Partial<NoticeRecipient>;

const unanswered = {
  answer: 'none',
  answeredOn: null,
  reason: '',
  answerSha256: null,
  answerName: '',
  ...unsettled,
} as const satisfies Partial<NoticeRecipient>;

/**
 * Records how an objection was settled; without a date it is open again. Throws RegisterError NOTICE_NOT_SENT,
 * NOTICE_NOT_OBJECTED, INVALID_INPUT, RECORD_NOT_FOUND.
 */
export function settleObjection(
  register: Register,
  recipientId: string,
  { settledOn, settlement }: Pick<NoticeRecipient, 'settledOn' | 'settlement'>,
): Committed<unknown> {
  return register.commit('record-answer', (tx) => {
    const recipient = toldRecipient(tx, recipientId);
    const names = namesOf(tx, recipient);
    if (recipient.answer !== 'objected') throw new RegisterError('NOTICE_NOT_OBJECTED', names);
    if (settledOn !== null)
      refuseUnlikely(register, settledOn, recipient.answeredOn, { record: names.customer, field: 'settledOn' });
    return tx.update('noticeRecipient', recipientId, { settledOn, settlement });
  });
}

/** An answer comes after what it answers, and has come. Throws RegisterError INVALID_INPUT. */
function refuseUnlikely(
  register: Register,
  date: string | null,
  after: string | null,
  place: { readonly record: string; readonly field: string },
): void {
  if (date === null) throw new RegisterError('INVALID_INPUT', { ...place, problem: 'empty' });
  refuseImpossibleDay(register, date, after, place);
}
