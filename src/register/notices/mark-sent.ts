import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { localDate } from '#shared/model/dates.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { Spool, type Spooled } from '#register/documents/spool.ts';
import { storeFile } from '#register/documents/store-file.ts';
import { RegisterError } from '#register/errors.ts';
import { composeNotice, type ComposedNotice } from '#register/notices/compose-notice.ts';
import { storePaper } from '#register/notices/keep-papers.ts';
import { currentPaper } from '#register/notices/kept-paper.ts';
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

/** What is kept of a notice: the paper that was written, or one that was composed now. */
interface Sent extends Pick<ComposedNotice, 'rows'> {
  readonly language: ContentLanguage;
  readonly subject: string;
  /** SHA-256 of the paper that was written; null where none was that still says what would be written. */
  readonly writtenSha256: string | null;
  readonly composed: { readonly storedAt: string; readonly place: Spooled } | null;
}

/**
 * Notes that customers have been told: freezes what their contracts say now, keeps the notice as it was written for each
 * and the proof, and logs the masked names that it told; one revision. Where no notice was written for that day of sending,
 * or where it says another thing by now, one is composed and kept, not signed. From then on what the notice announces stays as
 * it is.
 *
 * Throws RegisterError NOTICE_SENT (told already), NOTICE_WITHDRAWN, NOTICE_EMPTY, INVALID_INPUT (a date in the future),
 * RECORD_NOT_FOUND, CANCELLED, and what composing and rendering the notice and reading the proof throw.
 */
export async function markSent(
  register: Register,
  sending: Sending,
  work: Work = quietWork,
): Promise<Committed<unknown>> {
  const ids = [...new Set(sending.recipientIds)];
  for (const id of ids) refuseUnsendable(register, id, sending.sentOn);
  const spool = new Spool();
  try {
    const notices = await makeReady(register, ids, sending.sentOn, spool, work);
    return register.commit('send-notice', (tx) => keepAll(register, tx, sending, notices, spool, work));
  } finally {
    spool.close();
  }
}

/** One after another, so that memory does not grow with their number. */
async function makeReady(
  register: Register,
  ids: readonly string[],
  sentOn: string,
  spool: Spool,
  work: Work,
): Promise<Map<string, Sent>> {
  const look = paperLook(register);
  const notices = new Map<string, Sent>();
  for (const id of ids) {
    throwIfCancelled(work);
    const { content, rows } = composeNotice(register, id, sentOn);
    const written = currentPaper(register, register.get('noticeRecipient', id), content);
    const { language, subject, composedAt } = content;
    const composed =
      written === null ? { storedAt: composedAt, place: spool.add(await noticePaper(content, look, null)) } : null;
    notices.set(id, { rows, language, subject, writtenSha256: written?.sha256 ?? null, composed });
    work.onProgress(notices.size, ids.length);
  }
  return notices;
}

function keepAll(
  register: Register,
  tx: Transaction,
  sending: Sending,
  notices: ReadonlyMap<string, Sent>,
  spool: Spool,
  work: Work,
): void {
  const { sentOn, means, proof } = sending;
  const stored = proof === null ? null : storeFile(register, tx, proof, work);
  for (const [id, notice] of notices) {
    const { composed, writtenSha256 } = notice;
    const customer = tx.get('customer', tx.get('noticeRecipient', id).customerId);
    tx.update('noticeRecipient', id, {
      ...termsOf(customer),
      sentOn,
      means,
      noticeSha256: composed
        ? storePaper(tx, { storedAt: composed.storedAt, chunks: () => [spool.read(composed.place)] })
        : writtenSha256,
      proofSha256: stored?.sha256 ?? null,
      proofName: stored?.name ?? '',
    });
    if (customer.disclosesMasked) logReveals(register, tx, customer, notice, sending);
  }
}

const revealMeans = { mail: 'mail', letter: 'letter', meeting: 'meeting', portal: 'other', other: 'other' } as const;

/** The customer has now been told these names (EDPB Opinion 22/2024). */
function logReveals(
  register: Register,
  tx: Transaction,
  customer: RecordMap['customer'],
  { rows, language, subject }: Sent,
  { sentOn, means }: Sending,
): void {
  for (const { subProcessor, publicLabel } of namedByAnnex(rows, language))
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
      notes: subject,
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
