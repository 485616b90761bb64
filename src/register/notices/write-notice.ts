import type { z } from 'zod';
import type { writtenNotice } from '#shared/ipc/notices-contract.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import { safeName } from '#register/agreements/vendor-file/safe-names.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { composeNotice } from '#register/notices/compose-notice.ts';
import { keepPapers } from '#register/notices/keep-papers.ts';
import { currentPaper, keptPaper } from '#register/notices/kept-paper.ts';
import { mailText, shortMailText } from '#register/notices/mail/mail-text.ts';
import { mailtoLink } from '#register/notices/mail/mailto-link.ts';
import { renderMail } from '#register/notices/mail/render-mail.ts';
import type { NoticeContent } from '#register/notices/notice-content.ts';
import { renderNoticePdf } from '#register/notices/notice-pdf.ts';
import { signedPaper } from '#register/signing/signed-paper.ts';
import { paperLook, type PaperLook } from '#register/organisation/paper-look.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { Register } from '#register/store/register.ts';

/** What a notice says to a recipient, and the paper that says it, as far as there is one already. */
export interface CurrentNotice {
  readonly content: NoticeContent;
  readonly pdf: Uint8Array | null;
  readonly state: z.infer<typeof writtenNotice>['state'];
}

/**
 * The notice as it was sent; to one who has not been told as it was written, if that still says what would be written now,
 * or else as it would be written. Throws RegisterError as `composeNotice` and `keptPaper`.
 */
export function currentNotice(register: Register, recipientId: string, sentOn: string | null): CurrentNotice {
  const recipient = register.get('noticeRecipient', recipientId);
  if (recipient.sentOn === null) {
    const { content } = composeNotice(register, recipientId, sentOn);
    const kept = currentPaper(register, recipient, content);
    return kept
      ? { content: kept.content, pdf: kept.bytes, state: 'written' }
      : { content, pdf: null, state: 'composed' };
  }
  const kept = keptPaper(register, recipient);
  const content = kept?.content ?? composeNotice(register, recipientId).content;
  return { content, pdf: kept?.bytes ?? null, state: kept ? 'sent' : 'composed' };
}

/** The notice for one customer as mail and PDF. Throws RegisterError as `currentNotice` and `renderNoticePdf`. */
export async function writeNotice(
  register: Register,
  recipientId: string,
  sentOn: string | null,
): Promise<z.infer<typeof writtenNotice>> {
  const { content, pdf, state } = currentNotice(register, recipientId, sentOn);
  const { contactEmail } = customerOf(register, recipientId);
  const text = mailText(content);
  return {
    subject: content.subject,
    text,
    deadline: content.deadline,
    pdf: pdf ?? (await noticePaper(content, paperLook(register), null)),
    state,
    mailto: mailtoLink(contactEmail, content.subject, [text, shortMailText(content)]),
  };
}

const customerOf = (register: Register, recipientId: string) =>
  register.get('customer', register.get('noticeRecipient', recipientId).customerId);

/** The PDF of a notice, signed where there is an identity. */
export async function noticePaper(
  content: NoticeContent,
  look: PaperLook,
  identity: SigningIdentity | null,
): Promise<Uint8Array> {
  const pdf = await renderNoticePdf(content, { ...look, signatureField: identity !== null });
  return signedPaper(pdf, identity, content, look);
}

/** A mail to the customer with the notice attached. */
export function noticeMail(
  register: Register,
  recipientId: string,
  content: NoticeContent,
  pdf: Uint8Array,
): Uint8Array {
  const { name, dpoEmail } = register.organisation;
  const { name: customer, contactName, contactEmail } = customerOf(register, recipientId);
  return renderMail({
    from: { name, address: dpoEmail },
    to: { name: contactName || customer, address: contactEmail },
    subject: content.subject,
    text: mailText(content),
    language: outputLocale(content.language),
    date: new Date(content.composedAt),
    attachment: { name: `${safeName(content.title, 'file', 'notice')}.pdf`, mediaType: 'application/pdf', bytes: pdf },
  });
}

/**
 * Writes one mail with the notice attached, and keeps that as written where it was not kept yet. Throws RegisterError as
 * `writeNotice`, FILE_UNWRITABLE, DISK_FULL.
 *
 * @returns the number of the new revision; null where nothing new is kept
 */
export async function exportMail(
  register: Register,
  { recipientId, out, sentOn }: { readonly recipientId: string; readonly out: string; readonly sentOn: string | null },
): Promise<number | null> {
  const { content, pdf: kept } = currentNotice(register, recipientId, sentOn);
  const pdf = kept ?? (await noticePaper(content, paperLook(register), null));
  const isNew = kept === null && register.get('noticeRecipient', recipientId).sentOn === null;
  const paper = { recipientId, storedAt: content.composedAt, chunks: () => [pdf] };
  return keepPapers(register, isNew ? [paper] : [], () =>
    writeFileChunks(out, [noticeMail(register, recipientId, content, pdf)]),
  );
}
