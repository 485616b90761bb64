import { createHash } from 'node:crypto';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { localDate } from '#shared/model/dates.ts';
import { chunksOf, quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { storeFile } from '#register/documents/store-file.ts';
import { RegisterError } from '#register/errors.ts';
import { composeNotice, type ComposedNotice } from '#register/notices/compose-notice.ts';
import { termsOf } from '#register/notices/recipients.ts';
import { noticePaper } from '#register/notices/write-notice.ts';
import { paperLook } from '#register/organisation/paper-look.ts';
import { namedByAnnex } from '#register/reveals/named-by-annex.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordMap } from '#register/store/records.ts';
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

interface WrittenNotice extends ComposedNotice {
  readonly pdf: Uint8Array;
  readonly sha256: string;
}

/**
 * Notes that customers have been told: freezes what their contracts say now, keeps the notice as it was written for
 * each (PDF, not signed) and the proof, and logs the masked names that it told; one revision. From then on what the notice
 * announces stays as it is.
 *
 * Throws RegisterError NOTICE_SENT (told already), NOTICE_WITHDRAWN, NOTICE_EMPTY, INVALID_INPUT (a date in the future),
 * RECORD_NOT_FOUND, and what composing and rendering the notice and reading the proof throw.
 */
export async function markSent(
  register: Register,
  sending: Sending,
  work: Work = quietWork,
): Promise<Committed<unknown>> {
  const { sentOn, means, proof } = sending;
  const ids = [...new Set(sending.recipientIds)];
  for (const id of ids) refuseUnsendable(register, id, sentOn);
  const written = await writeAll(register, ids, sentOn, work);
  return register.commit('send-notice', (tx) => {
    const stored = proof === null ? null : storeFile(register, tx, proof, work);
    for (const [id, notice] of written) {
      const { content, pdf, sha256 } = notice;
      const customer = tx.get('customer', tx.get('noticeRecipient', id).customerId);
      const document = { sha256, size: pdf.length, mediaType: 'application/pdf', storedAt: content.composedAt };
      tx.putDocument(document, chunksOf(pdf));
      tx.update('noticeRecipient', id, {
        ...termsOf(customer),
        sentOn,
        means,
        noticeSha256: sha256,
        proofSha256: stored?.sha256 ?? null,
        proofName: stored?.name ?? '',
      });
      if (customer.disclosesMasked) logReveals(register, tx, customer, notice, sending);
    }
  });
}

async function writeAll(
  register: Register,
  ids: readonly string[],
  sentOn: string,
  work: Work,
): Promise<Map<string, WrittenNotice>> {
  const look = paperLook(register);
  const written = new Map<string, WrittenNotice>();
  for (const id of ids) {
    throwIfCancelled(work);
    const composed = composeNotice(register, id, sentOn);
    const pdf = await noticePaper(composed.content, look, null);
    written.set(id, { ...composed, pdf, sha256: createHash('sha256').update(pdf).digest('hex') });
    work.onProgress(written.size, ids.length);
  }
  return written;
}

const revealMeans = { mail: 'mail', letter: 'letter', meeting: 'meeting', portal: 'other', other: 'other' } as const;

/** The customer has now been told these names (EDPB Opinion 22/2024). */
function logReveals(
  register: Register,
  tx: Transaction,
  customer: RecordMap['customer'],
  { rows, content }: WrittenNotice,
  { sentOn, means }: Sending,
): void {
  for (const { subProcessor, publicLabel } of namedByAnnex(rows, content.language))
    tx.insert('reveal', {
      id: register.ports.newId(),
      subProcessorId: subProcessor.id,
      customerId: customer.id,
      recipient: customer.name,
      nameTold: subProcessor.legalName,
      publicLabel,
      toldOn: sentOn,
      means: revealMeans[means],
      ground: customer.disclosureGround,
      annexId: null,
      notes: content.subject,
    });
}

function refuseUnsendable(register: Register, id: string, sentOn: string): void {
  const { noticeId, sentOn: earlier, customerId } = register.get('noticeRecipient', id);
  const { title, withdrawnOn } = register.get('changeNotice', noticeId);
  if (withdrawnOn !== null) throw new RegisterError('NOTICE_WITHDRAWN', { title });
  if (earlier !== null) throw new RegisterError('NOTICE_SENT', { title });
  if (sentOn <= localDate(register.ports.now())) return;
  const record = register.get('customer', customerId).name;
  throw new RegisterError('INVALID_INPUT', { record, field: 'sentOn', problem: 'in-the-future' });
}
