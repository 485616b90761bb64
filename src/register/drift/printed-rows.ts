import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { RecognisedAnnex } from '#shared/ipc/drift-contract.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import type { DocumentText } from '#shared/model/document-text.ts';
import { RegisterError } from '#register/errors.ts';

/** The text of a PDF by page. */
export type ReadsPages = (bytes: Uint8Array) => Promise<DocumentText>;

/**
 * Whether the pages say what the attached data say. The data are laid out anew, with and without the field for a
 * signature, and the texts of all pages compared letter by letter, so that neither a word that was changed nor a row that
 * was added goes unseen. What another version of
 * Bilaga has laid out may differ too.
 */
export async function printedRows(
  content: AnnexContent,
  bytes: Uint8Array,
  readPages: ReadsPages,
): Promise<RecognisedAnnex['printed']> {
  const given = lettersOf(await readPages(bytes));
  if (given === null) return 'unreadable';
  for (const signatureField of [true, false]) {
    const anew = await laidOut(content, signatureField);
    if (anew !== null && lettersOf(await readPages(anew)) === given) return 'same';
  }
  return 'differs';
}

/** Null for data that no annex of ours could be made of. */
async function laidOut(content: AnnexContent, signatureField: boolean): Promise<Uint8Array | null> {
  try {
    return await renderPdf(content, { signatureField });
  } catch (error) {
    if (error instanceof RegisterError) return null;
    throw error;
  }
}

const lettersOf = ({ state, pages, truncated }: DocumentText): string | null =>
  state === 'read' && !truncated ? pages.map(({ text }) => text.replaceAll(/\s+/g, '')).join('\f') : null;
