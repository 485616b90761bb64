import { paragraphText, type AnnexContent } from '#shared/model/annex-content.ts';
import type { RecognisedAnnex } from '#shared/ipc/drift-contract.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import type { DocumentText } from '#shared/model/document-text.ts';
import { RegisterError } from '#register/errors.ts';

/** The text of a PDF by page. */
export type ReadsPages = (bytes: Uint8Array) => Promise<DocumentText>;

/**
 * What is laid out anew at most: more is nobody's annex but a trap, because the time goes by the letters and by the square
 * of the longest word. Lengths in UTF-16 units; columns of one table, bilingual ones counted twice.
 */
const limits = { content: 3_000_000, word: 2_000, columns: 24, sections: 20 } as const;

const wordTooLong = new RegExp(`\\S{${limits.word + 1}}`, 'u');

function isTooMuch({ columns, rows, sections, title, introduction, notes }: AnnexContent): boolean {
  const tables = [{ columns, rows }, ...sections];
  if (sections.length > limits.sections || tables.some((table) => table.columns.length > limits.columns)) return true;
  const texts = tables.flatMap((table) => [
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap((row) => Object.values(row)),
  ]);
  const paragraphs = [...introduction, ...notes].map(paragraphText);
  const all = [title, ...paragraphs, ...sections.map(({ heading }) => heading), ...texts];
  const length = all.reduce((sum, text) => sum + text.length, all.length);
  return length > limits.content || all.some((text) => wordTooLong.test(text));
}

/**
 * Whether the pages say what the attached data say. The data are laid out anew, with and without the field for a
 * signature, and the texts of all pages compared letter by letter, so that neither a word that was changed nor a row that
 * was added goes unseen. What another version of Bilaga has laid out may differ too. Data that are too much for that count
 * as unreadable.
 */
export async function printedRows(
  content: AnnexContent,
  bytes: Uint8Array,
  readPages: ReadsPages,
): Promise<RecognisedAnnex['printed']> {
  if (isTooMuch(content)) return 'unreadable';
  const given = lettersOf(await readPages(bytes));
  if (given === null) return 'unreadable';
  // What was signed had the field for a signature, most likely.
  const isSigned = Buffer.from(bytes).includes('/ByteRange');
  for (const signatureField of [isSigned, !isSigned]) {
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
