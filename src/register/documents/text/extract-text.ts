import type { DocumentText } from '#shared/model/document-text.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { docmType, docxType, mediaTypeOf, unknownType } from '#register/documents/media-type.ts';
import { docxText } from '#register/documents/text/docx-text.ts';
import { htmlPageText } from '#register/documents/text/html-page.ts';
import { mailText, type MailAttachment } from '#register/documents/text/mail-text.ts';
import { pdfText } from '#register/documents/text/pdf-text.ts';
import { plainText } from '#register/documents/text/plain-text.ts';
import { TextBudget } from '#register/documents/text/text-budget.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { tidyText } from '#register/documents/text/tidy-text.ts';
import { isEncryptedPackage } from '#register/office-files/encrypted-package.ts';

/** What is known of a file besides its bytes, which decide where they can. */
export interface FileAbout {
  readonly name: string;
  /** IANA media type; `application/octet-stream` where it is not known. */
  readonly mediaType: string;
}

type Pages = DocumentText['pages'];

/**
 * The text of a PDF, DOCX, text, HTML or EML file for searching: white space tidied, in a PDF lines joined and words that
 * a line's end parts put together. Answers for every content, hostile too, within `textLimits`.
 *
 * @param work progress in pages; cancelling is looked at between pages
 * @throws RegisterError `CANCELLED`, and nothing else
 */
export async function extractText(bytes: Uint8Array, about: FileAbout, work: Work = quietWork): Promise<DocumentText> {
  const budget = new TextBudget(work);
  try {
    await budget.goesOn(0, 1);
    const pages = await pagesOf(bytes, about, budget, 0);
    const state = pages.some(({ text }) => text !== '') ? 'read' : 'no-text';
    return { state, pages, truncated: budget.isCut };
  } catch (error) {
    if (error instanceof TextProblem) return { state: error.state, pages: [], truncated: false };
    throw error;
  }
}

/**
 * @param depth mails that it is attached to, one in another
 * @throws TextProblem; RegisterError CANCELLED
 */
async function pagesOf(bytes: Uint8Array, about: FileAbout, budget: TextBudget, depth: number): Promise<Pages> {
  if (bytes.length > textLimits.bytes) throw new TextProblem('too-large', `${bytes.length} bytes`);
  // What the bytes do not tell is read as what it is called, and found to be unreadable as that.
  const told = [mediaTypeOf(about.name, bytes), mediaTypeOf(about.name), about.mediaType];
  const mediaType = told.find((type) => type !== unknownType) ?? unknownType;
  if (mediaType === 'application/pdf') return pdfText(bytes, budget);
  if (mediaType === 'message/rfc822') {
    if (depth > textLimits.mailsInMails) throw new TextProblem('too-large', 'mails in mails in mails');
    return onePage(await wholeMail(bytes, budget, depth));
  }
  if (mediaType === 'text/html') return onePage(budget.keep(htmlPageText(plainText(bytes))));
  if (mediaType.startsWith('text/') || readAsText.has(mediaType)) return onePage(budget.keep(plainText(bytes)));
  if (isEncryptedPackage(bytes)) throw new TextProblem('encrypted', 'an encrypted package');
  if (mediaType !== 'application/zip' && !wordTypes.has(mediaType)) throw new TextProblem('unsupported', mediaType);
  const text = docxText(bytes);
  if (text === null) throw new TextProblem(wordTypes.has(mediaType) ? 'unreadable' : 'unsupported', 'no DOCX');
  return onePage(budget.keep(text));
}

const readAsText = new Set(['application/json', 'application/xml']);

const wordTypes = new Set([docxType, docmType]);

/** A mail with the names of its attachments and the text of those that can be read, other mails among them. */
async function wholeMail(bytes: Uint8Array, budget: TextBudget, depth: number): Promise<string> {
  const { text, attachments } = await mailText(bytes);
  const texts = [budget.keep(text)];
  for (const [index, attachment] of attachments.entries()) {
    texts.push(budget.keep(attachment.name));
    if (index >= textLimits.mailAttachments) budget.cut();
    else texts.push(await attachedText(attachment, budget, depth + 1));
  }
  return texts.join('\n');
}

/** What cannot be read of an attachment leaves the mail readable. */
async function attachedText(attachment: MailAttachment, budget: TextBudget, depth: number): Promise<string> {
  if (!(await budget.goesOn(0, 1))) return '';
  try {
    const pages = await pagesOf(attachment.bytes, attachment, budget, depth);
    return pages.map((page) => page.text).join('\n');
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
    if (error.state !== 'unsupported') budget.cut();
    return '';
  }
}

function onePage(text: string): Pages {
  return [{ page: 1, text: tidyText(text) }];
}
