import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { localDate } from '#shared/model/dates.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { storeFile } from '#register/documents/store-file.ts';
import { RegisterError } from '#register/errors.ts';
import { changesOf, refuseWithdrawn } from '#register/notices/notices.ts';
import { namesOf, termsOf } from '#register/notices/recipients.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

export interface Sending {
  readonly recipientIds: readonly string[];
  /** ISO date. */
  readonly sentOn: string;
  readonly means: NonNullable<NoticeRecipient['means']>;
  /** Path of the mail that was sent, or of another proof of it. */
  readonly proof: string | null;
}

/**
 * Notes that customers have been told: freezes what their contracts say now and keeps the proof, as one revision. From then
 * on what the notice announces stays as it is.
 *
 * Throws RegisterError NOTICE_SENT (told already), NOTICE_WITHDRAWN, NOTICE_EMPTY, INVALID_INPUT (a date in the future),
 * RECORD_NOT_FOUND, and what reading the proof throws.
 */
export function markSent(register: Register, sending: Sending, work: Work = quietWork): Committed<unknown> {
  const { recipientIds, sentOn, means, proof } = sending;
  return register.commit('send-notice', (tx) => {
    const recipients = [...new Set(recipientIds)].map((id) => sendable(register, tx, id, sentOn));
    const stored = proof === null ? null : storeFile(register, tx, proof, work);
    for (const { id, customerId } of recipients) {
      tx.update('noticeRecipient', id, {
        ...termsOf(tx.get('customer', customerId)),
        sentOn,
        means,
        proofSha256: stored?.sha256 ?? null,
        proofName: stored?.name ?? '',
      });
    }
  });
}

function sendable(register: Register, tx: Transaction, id: string, sentOn: string): NoticeRecipient {
  const recipient = tx.get('noticeRecipient', id);
  const { title } = refuseWithdrawn(tx, recipient.noticeId);
  if (recipient.sentOn !== null) throw new RegisterError('NOTICE_SENT', { title });
  if (changesOf(register, recipient.noticeId).length === 0) throw new RegisterError('NOTICE_EMPTY', { title });
  if (sentOn > localDate(register.ports.now())) {
    const { customer: record } = namesOf(tx, recipient);
    throw new RegisterError('INVALID_INPUT', { record, field: 'sentOn', problem: 'in-the-future' });
  }
  return recipient;
}
