import { RegisterError } from '#register/errors.ts';

/**
 * What is attached to an annex of Bilaga in PDF as `annex.json`. Whether the PDF's signature holds is not asked here.
 *
 * @throws RegisterError `LIST_BINARY` for a PDF without it, `NOT_A_PDF`
 */
export async function attachedAnnexText(pdf: Uint8Array, fileName: string): Promise<string> {
  // The libraries for PDF are half of the engine's start-up; other lists do without them.
  const { annexAttachmentName } = await import('#register/annexes/pdf/render-pdf.ts');
  const { extractAttachment } = await import('#register/signing/attachments.ts');
  const bytes = extractAttachment(pdf, annexAttachmentName);
  const text = bytes && new TextDecoder().decode(bytes);
  if (text?.includes('"bilaga-annex"') !== true)
    throw new RegisterError('LIST_BINARY', { file: fileName, kind: 'pdf' });
  return text;
}
