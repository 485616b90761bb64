import { basename } from 'node:path';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';
import { annexIn, readAnnexContent } from '#register/importing/annex/annex-json.ts';
import { decodeList } from '#register/importing/decode.ts';
import { kindByMagic } from '#register/importing/file-kinds.ts';
import { listLimits } from '#register/importing/limits.ts';
import { attachedAnnexText } from '#register/importing/annex/annex-pdf.ts';
import { packageReading } from '#register/importing/read-package.ts';
import { planFrom, recognition, type RecogniseOptions } from '#register/importing/recognise.ts';
import { stepByStep, type Steps } from '#register/importing/steps.ts';
import { readLimited } from '#register/read-limited.ts';
import { isEncryptedPackage } from '#register/office-files/encrypted-package.ts';
import type { Register } from '#register/store/register.ts';

export type ListSource = { readonly path: string } | { readonly text: string; readonly html?: string | undefined };

/** Ways in which a list is read; for progress. */
const usualSteps = 8;

/**
 * Recognises a list against the open register (none: nothing is known yet): a text in any layout, a workbook, the tables of
 * a document, an annex of Bilaga. Pasted HTML is tried first, because it keeps the table; the plain text of the same paste
 * is the fallback. Stores nothing.
 *
 * Throws RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, LIST_EMPTY, LIST_BINARY, LIST_ENCRYPTED,
 * LIST_DAMAGED, LIST_UNPACKS_TOO_LARGE, LIST_ANNEX_DAMAGED, LIST_NOT_RECOGNISED, LIST_TOO_LONG, LIST_CELL_TOO_LONG,
 * LIST_TOO_DEEP, CANCELLED.
 */
export async function readList(
  register: Register | null,
  source: ListSource,
  language: ContentLanguage,
  work: Work = quietWork,
): Promise<ImportPlan> {
  const options = { language, known: register?.all('subProcessor') ?? [] };
  if (!('path' in source)) return stepByStep(pasteReading(source, options), usualSteps, work);
  const fileName = basename(source.path);
  const bytes = readLimited(source.path, listLimits.packageBytes);
  if (kindByMagic(bytes) !== 'pdf') return stepByStep(fileReading(bytes, fileName, options), usualSteps, work);
  const annex = await attachedAnnexText(bytes, fileName);
  return stepByStep(textReading(annex, fileName, options), usualSteps, work);
}

function* pasteReading(
  { text, html }: Exclude<ListSource, { path: string }>,
  options: RecogniseOptions,
): Steps<ImportPlan> {
  if (html !== undefined && html.trim() !== '') {
    try {
      return yield* recognition(html, { ...options, hint: 'html' });
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
    }
  }
  return yield* textReading(text, '', options);
}

/**
 * Recognises a list in the bytes of any file but a PDF. Throws RegisterError as `readList`.
 */
export function* fileReading(bytes: Uint8Array, fileName: string, options: RecogniseOptions): Steps<ImportPlan> {
  const kind = kindByMagic(bytes);
  if (kind === 'office' && isEncryptedPackage(bytes)) throw new RegisterError('LIST_ENCRYPTED', { file: fileName });
  if (kind === 'workbook') return yield* packageReading(bytes, fileName, options);
  const { text } = decodeList(bytes, fileName);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return yield* textReading(text, fileName, { ...options, hasMark });
}

function* textReading(text: string, fileName: string, options: RecogniseOptions): Steps<ImportPlan> {
  const annex = annexIn(text, fileName);
  if (annex) return planFrom({ ...readAnnexContent(annex), sheet: null }, options);
  return yield* recognition(text, options);
}
