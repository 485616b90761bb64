import type { WindowLanguage } from '#shared/model/languages.ts';
import type { FoundText, RedactionMark } from '#shared/model/redaction.ts';
import { translate } from '#shared/messages/translate.ts';
import { findDocument, nameOf, readDocument, writeFileChunks } from '#register/documents/documents.ts';
import type { Work } from '#register/documents/file-chunks.ts';
import { findText } from '#register/documents/redaction/find-text.ts';
import { redactPdf } from '#register/documents/redaction/redact-pdf.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';

export interface Redaction {
  readonly sha256: string;
  readonly marks: readonly RedactionMark[];
  /** Of the line that says what the copy is. */
  readonly language: WindowLanguage;
  readonly out: string;
}

/** A PDF is read whole to be redacted. */
const redactLimit = 200_000_000;

/** See `findText`. Throws RegisterError NOT_A_PDF, FILE_TOO_LARGE and what `findText` does. */
export function findPassages(
  register: Register,
  sha256: string,
  words: readonly string[],
  work: Work,
): Promise<FoundText> {
  return findText(pdfBytes(register, sha256), words, { file: nameOf(register, sha256) }, work);
}

/** Writes a copy of a stored PDF without what is marked; see `redactPdf`. Throws RegisterError FILE_UNWRITABLE too. */
export async function redactDocument(
  register: Register,
  { sha256, marks, language, out }: Redaction,
  work: Work,
): Promise<{ size: number; pages: number }> {
  let pages = 0;
  const counted: Work = {
    ...work,
    onProgress: (done, total) => {
      pages = total;
      work.onProgress(done, total);
    },
  };
  const file = nameOf(register, sha256);
  const note = translate(language, 'documents.redacted.note', { sha256 });
  const copy = await redactPdf(pdfBytes(register, sha256), marks, { file, note }, counted);
  writeFileChunks(out, [copy]);
  return { size: copy.length, pages };
}

function pdfBytes(register: Register, sha256: string): Uint8Array {
  const { size, mediaType } = findDocument(register, sha256);
  const file = nameOf(register, sha256);
  if (mediaType !== 'application/pdf') throw new RegisterError('NOT_A_PDF', { file });
  if (size > redactLimit)
    throw new RegisterError('FILE_TOO_LARGE', {
      file,
      size: Math.ceil(size / 1_000_000),
      limit: redactLimit / 1_000_000,
    });
  return Buffer.concat([...readDocument(register, sha256)]);
}
