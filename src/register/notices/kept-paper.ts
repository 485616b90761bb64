import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import type { keptNotice } from '#shared/ipc/notices-contract.ts';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { findDocument, readDocument } from '#register/documents/documents.ts';
import { RegisterError } from '#register/errors.ts';
import { composeNotice } from '#register/notices/compose-notice.ts';
import {
  noticeAttachmentName,
  noticeContent,
  saysTheSame,
  type NoticeContent,
} from '#register/notices/notice-content.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { scanForSignatures } from '#register/signing/raw-scan.ts';
import type { Register } from '#register/store/register.ts';

/** The paper of a notice that the register keeps for a recipient: as it was written, and since it was sent for good. */
export interface KeptPaper {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** What it says; null where that cannot be read from it. */
  readonly content: NoticeContent | null;
}

/** Bytes; a notice of a hundred changes has less than one million. */
const largestPaper = 50_000_000;

/** Throws RegisterError DOCUMENT_NOT_FOUND, DOCUMENT_DAMAGED, FILE_TOO_LARGE. */
export function keptPaper(register: Register, { noticeSha256, noticeId }: NoticeRecipient): KeptPaper | null {
  if (noticeSha256 === null) return null;
  const { size } = findDocument(register, noticeSha256);
  if (size > largestPaper) {
    const file = register.get('changeNotice', noticeId).title;
    const limit = largestPaper / 1_000_000;
    throw new RegisterError('FILE_TOO_LARGE', { file, size: Math.ceil(size / 1_000_000), limit });
  }
  const bytes = Buffer.concat([...readDocument(register, noticeSha256)]);
  return { sha256: noticeSha256, bytes, content: contentIn(bytes) };
}

/** The kept paper of one who has not been told, if it says what would be written now. Throws as `keptPaper`. */
export function currentPaper(
  register: Register,
  recipient: NoticeRecipient,
  now: NoticeContent,
): (KeptPaper & { readonly content: NoticeContent }) | null {
  const kept = keptPaper(register, recipient);
  if (kept === null || kept.content === null || !saysTheSame(kept.content, now)) return null;
  return { ...kept, content: kept.content };
}

/**
 * Of recipients who have not been told those for whom the notice was written: for sending on which day, whether it still says
 * what would be written now, and whether it is signed. Between two of them other calls have their turn. Throws RegisterError
 * RECORD_NOT_FOUND and as `keptPaper`.
 */
export async function keptNotices(
  register: Register,
  recipientIds: readonly string[],
): Promise<z.infer<typeof keptNotice>[]> {
  const notices: z.infer<typeof keptNotice>[] = [];
  for (const recipientId of recipientIds) {
    const recipient = register.get('noticeRecipient', recipientId);
    const kept = recipient.sentOn === null ? keptPaper(register, recipient) : null;
    if (kept === null || kept.content === null) continue;
    const { date: sentOn } = kept.content;
    const isCurrent = sayingNow(register, recipientId, kept.content);
    notices.push({ recipientId, sentOn, isCurrent, isSigned: isSigned(kept.bytes) });
    await nextTurn();
  }
  return notices;
}

function sayingNow(register: Register, recipientId: string, written: NoticeContent): boolean {
  try {
    return saysTheSame(written, composeNotice(register, recipientId, written.date).content);
  } catch (error) {
    // What cannot be written now is not what was written.
    if (error instanceof RegisterError) return false;
    throw error;
  }
}

const isSigned = (pdf: Uint8Array): boolean =>
  scanForSignatures(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)).dictionaries.length > 0;

function contentIn(bytes: Uint8Array): NoticeContent | null {
  try {
    const attached = extractAttachment(bytes, noticeAttachmentName);
    if (attached === null) return null;
    return noticeContent.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(attached))).data ?? null;
  } catch {
    // Another program's file, as far as it is a PDF at all.
    return null;
  }
}
