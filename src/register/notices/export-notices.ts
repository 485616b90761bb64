import { join } from 'node:path';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';
import { NewFolder } from '#register/agreements/vendor-file/write-folder.ts';
import { readFileChunks, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { explainFileError } from '#register/file-errors.ts';
import { composeNotice } from '#register/notices/compose-notice.ts';
import { keepPapers, type WrittenPaper } from '#register/notices/keep-papers.ts';
import { currentNotice, noticeMail, noticePaper } from '#register/notices/write-notice.ts';
import { paperLook, type PaperLook } from '#register/organisation/paper-look.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { Register } from '#register/store/register.ts';

export interface NoticeExport {
  readonly recipientIds: readonly string[];
  /** Path of a folder that does not exist. */
  readonly folder: string;
  /** ISO date from which deadlines are counted; today where it is null. */
  readonly sentOn: string | null;
  /** Signs what is written anew: what was sent is handed out as it was sent. */
  readonly identity: SigningIdentity | null;
}

/**
 * Writes the notice for each recipient as PDF and as mail into a new folder, and keeps the PDFs of those who have not been told
 * in the register, as one revision: `markSent` freezes them. All or nothing; one after another, so that memory does not
 * grow with their number. Throws RegisterError FILE_EXISTS, CANCELLED, FILE_UNWRITABLE, DISK_FULL, and what composing,
 * rendering and signing throw.
 */
export async function exportNotices(
  register: Register,
  { recipientIds, folder: out, sentOn, identity }: NoticeExport,
  work: Work,
): Promise<{ files: string[] }> {
  const manner = { sentOn, identity, look: paperLook(register) };
  const ids = [...new Set(recipientIds)];
  const names = new FolderNames();
  const folder = new NewFolder(out);
  const files: string[] = [];
  const papers: WrittenPaper[] = [];
  try {
    for (const [index, id] of ids.entries()) {
      throwIfCancelled(work);
      const { content, pdf, isNew } = await paperFor(register, id, manner);
      const stem = names.free(safeName(content.customer.name, 'folder', 'notice'));
      const [paper, mail] = [`${stem}.pdf`, `${stem}.eml`];
      folder.write(paper, [pdf]);
      folder.write(mail, [noticeMail(register, id, content, pdf)]);
      const chunks = () => readFileChunks(folder.place(paper));
      if (isNew) papers.push({ recipientId: id, storedAt: content.composedAt, chunks });
      files.push(join(out, paper), join(out, mail));
      work.onProgress(index + 1, ids.length);
    }
    keepPapers(register, papers, () => folder.complete());
  } catch (error) {
    folder.discard();
    throw explainFileError(error, out, 'write');
  }
  return { files };
}

interface Manner {
  readonly sentOn: string | null;
  readonly identity: SigningIdentity | null;
  readonly look: PaperLook;
}

async function paperFor(register: Register, recipientId: string, { sentOn, identity, look }: Manner) {
  if (register.get('noticeRecipient', recipientId).sentOn !== null) {
    const { content, pdf } = currentNotice(register, recipientId, null);
    return { content, pdf: pdf ?? (await noticePaper(content, look, identity)), isNew: false };
  }
  const { content } = composeNotice(register, recipientId, sentOn);
  return { content, pdf: await noticePaper(content, look, identity), isNew: true };
}
