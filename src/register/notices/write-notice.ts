import { join } from 'node:path';
import type { z } from 'zod';
import type { writtenNotice } from '#shared/ipc/notices-contract.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';
import { writeFolder } from '#register/agreements/vendor-file/write-folder.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { composeNotice, type NoticeContent } from '#register/notices/compose-notice.ts';
import { mailText, shortMailText } from '#register/notices/mail/mail-text.ts';
import { mailtoLink } from '#register/notices/mail/mailto-link.ts';
import { renderMail } from '#register/notices/mail/render-mail.ts';
import { renderNoticePdf } from '#register/notices/notice-pdf.ts';
import { signedPaper } from '#register/notices/print-paper.ts';
import { paperLook, type PaperLook } from '#register/organisation/paper-look.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { Register } from '#register/store/register.ts';

/** The notice for one customer as mail and PDF. Throws RegisterError as `composeNotice` and `renderNoticePdf`. */
export async function writeNotice(
  register: Register,
  recipientId: string,
  sentOn: string | null,
): Promise<z.infer<typeof writtenNotice>> {
  const { content } = composeNotice(register, recipientId, sentOn);
  const { contactEmail } = customerOf(register, recipientId);
  const text = mailText(content);
  return {
    subject: content.subject,
    text,
    deadline: content.deadline,
    pdf: await renderNoticePdf(content, { ...paperLook(register), signatureField: false }),
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
function mailOf(register: Register, recipientId: string, content: NoticeContent, pdf: Uint8Array): Uint8Array {
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

/** Writes one mail with the notice attached. Throws RegisterError as `writeNotice`, FILE_UNWRITABLE, DISK_FULL. */
export async function exportMail(
  register: Register,
  { recipientId, out, sentOn }: { readonly recipientId: string; readonly out: string; readonly sentOn: string | null },
): Promise<void> {
  const { content } = composeNotice(register, recipientId, sentOn);
  const pdf = await noticePaper(content, paperLook(register), null);
  writeFileChunks(out, [mailOf(register, recipientId, content, pdf)]);
}

export interface NoticeExport {
  readonly recipientIds: readonly string[];
  /** Path of a folder that does not exist. */
  readonly folder: string;
  readonly sentOn: string | null;
  readonly identity: SigningIdentity | null;
}

/**
 * Writes the notice for each recipient as PDF and as mail into a new folder, all or nothing. Throws RegisterError FILE_EXISTS,
 * CANCELLED, FILE_UNWRITABLE, DISK_FULL, and what composing, rendering and signing throw.
 */
export async function exportNotices(
  register: Register,
  { recipientIds, folder, sentOn, identity }: NoticeExport,
  work: Work,
): Promise<{ files: string[] }> {
  const look = paperLook(register);
  const names = new FolderNames();
  const files: { path: string; bytes: Uint8Array }[] = [];
  const ids = [...new Set(recipientIds)];
  for (const [index, id] of ids.entries()) {
    throwIfCancelled(work);
    const { content } = composeNotice(register, id, sentOn);
    const pdf = await noticePaper(content, look, identity);
    const stem = names.free(safeName(content.customer.name, 'folder', 'notice'));
    files.push({ path: `${stem}.pdf`, bytes: pdf }, { path: `${stem}.eml`, bytes: mailOf(register, id, content, pdf) });
    work.onProgress(index + 1, ids.length);
  }
  writeFolder(
    folder,
    files.map(({ path, bytes }) => ({ path, chunks: () => [bytes] })),
  );
  return { files: files.map(({ path }) => join(folder, path)) };
}
