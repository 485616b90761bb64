// NOTE FROM THE LEAD: read AAA-NOTE-FROM-THE-LEAD.md in this folder now (pdfmake is mandated).
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PdfStructureElement } from 'pdfkit';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { layOutColumns } from '#register/annexes/pdf/column-widths.ts';
import { fontFiles } from '#register/annexes/pdf/font-files.ts';
import { furnitureOf, printFurniture, type Furniture } from '#register/annexes/pdf/furniture.ts';
import { type Paragraph, paragraphHeight, printParagraph } from '#register/annexes/pdf/paragraphs.ts';
import { Sheet } from '#register/annexes/pdf/sheet.ts';
import { printSignaturePlace, signaturePlaceHeight } from '#register/annexes/pdf/signature-place.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { Table } from '#register/annexes/pdf/table.ts';
import { printTitleBlock } from '#register/annexes/pdf/title-block.ts';
import { excerpt, Typeface } from '#register/annexes/pdf/typeface.ts';
import { RegisterError } from '#register/errors.ts';

export interface RenderPdfOptions {
  /** Lay out an empty signature field after the notes, which `signPdf` fills. */
  readonly signatureField?: boolean;
  readonly signal?: AbortSignal;
  /** Rows on paper so far, and rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Name of the attached file that holds the content. */
export const annexAttachmentName = 'annex.json';

/** So many rows are laid out before others get a turn and a cancellation is noticed. */
const rowsPerTurn = 25;

const locales: Readonly<Partial<Record<ContentLanguage, string>>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * An annex as PDF/A-3a (ISO 19005-3), tagged (ISO 14289-1), with `content` attached as `annex.json`.
 * The same content gives the same bytes.
 * @throws {RegisterError} ANNEX_CHARACTER_MISSING when no font has a character, ANNEX_TEXT_LOST when a text does not
 * reach the paper, CANCELLED.
 */
export async function renderPdf(content: AnnexContent, options: RenderPdfOptions = {}): Promise<Uint8Array> {
  const furniture = furnitureOf(content);
  const document = new AnnexDocument(documentInfo(content, furniture), locales[content.language] ?? content.language);
  const type = new Typeface(document, await fontFiles());
  const sheet = new Sheet(document, type, content.columns.length >= 4 ? 'landscape' : 'portrait');
  const root = document.struct('Document');
  document.addStructure(root);

  printTitleBlock(sheet, root, content, furniture);
  printTexts(sheet, root, content.introduction);
  sheet.y += content.introduction.length > 0 ? 6 : 0;
  await printTable(sheet, root, content, furniture, options);
  sheet.y += 16;
  printNotesAndSignature(sheet, root, content, furniture, options);
  printProvenance(sheet, root, content, furniture);
  root.end();
  printFurniture(sheet, content, furniture);
  attachContent(document, content, furniture);
  return document.toBytes();
}

function documentInfo(content: AnnexContent, furniture: Furniture): ConstructorParameters<typeof AnnexDocument>[0] {
  const created = new Date(content.composedAt);
  const numbered = content.number === null ? [] : [furniture.numbered(content.number)];
  return {
    Title: [...numbered, content.title].join(' – '),
    Author: content.organisation.name,
    Subject: [content.customer?.name ?? [], content.asOf].flat().join(', '),
    Creator: 'Bilaga',
    Producer: 'Bilaga (pdfkit)',
    CreationDate: created,
    ModDate: created,
  };
}

function printNotesAndSignature(
  sheet: Sheet,
  root: PdfStructureElement,
  content: AnnexContent,
  furniture: Furniture,
  { signatureField }: RenderPdfOptions,
): void {
  const organisation = content.organisation.name;
  const last = content.notes.at(-1);
  printTexts(sheet, root, content.notes.slice(0, -1));
  // A signature alone on a page could have been put to anything: the last note goes with it.
  if (signatureField === true && last !== undefined)
    sheet.ensure(paragraphHeight(sheet, textParagraph(last)) + signaturePlaceHeight(sheet, organisation, furniture));
  printTexts(sheet, root, content.notes.slice(-1));
  if (signatureField !== true) return;
  sheet.document.addSignatureForm([printSignaturePlace(sheet, root, organisation, furniture)]);
}

function textParagraph(text: string): Paragraph {
  return { role: 'P', text, style: style.body, after: 7 };
}

function printTexts(sheet: Sheet, parent: PdfStructureElement, texts: readonly string[]): void {
  for (const text of texts) printParagraph(sheet, parent, textParagraph(text));
}

async function printTable(
  sheet: Sheet,
  parent: PdfStructureElement,
  content: AnnexContent,
  furniture: Furniture,
  { signal, onProgress }: RenderPdfOptions,
): Promise<void> {
  const labels = content.columns.map(({ label }) => sheet.type.printable(label, 0));
  const rows = content.rows.map((row, index) => rowTexts(sheet.type, content, row, index + 1));
  const printed = rows.length > 0 ? rows : [[furniture.text('noRows')]];
  const table = new Table(sheet, parent, layOutColumns(sheet, labels, printed));
  for (const [index, texts] of printed.entries()) {
    if (index % rowsPerTurn === 0) {
      await nextTurn();
      if (signal?.aborted === true) throw new RegisterError('CANCELLED');
      onProgress?.(index, rows.length);
    }
    table.row(texts);
  }
  table.end();
  onProgress?.(rows.length, rows.length);
}

function rowTexts(
  type: Typeface,
  content: AnnexContent,
  row: Readonly<Record<string, string>>,
  number: number,
): string[] {
  for (const [key, text] of Object.entries(row))
    if (text !== '' && !content.columns.some((column) => column.key === key))
      throw new RegisterError('ANNEX_TEXT_LOST', { text: excerpt(text) });
  return content.columns.map(({ key }) => type.printable(row[key] ?? '', number));
}

/** Small print from which anyone can check the annex against the register years later. */
function printProvenance(sheet: Sheet, parent: PdfStructureElement, content: AnnexContent, furniture: Furniture): void {
  const text = furniture.text('provenance', {
    time: `${content.composedAt.slice(0, 10)} ${content.composedAt.slice(11, 16)} UTC`,
    number: String(content.revision.number),
    hash: content.revision.hash,
    file: annexAttachmentName,
  });
  sheet.y += 4;
  printParagraph(sheet, parent, { role: 'P', text, style: style.small, after: 0 });
}

function attachContent(document: AnnexDocument, content: AnnexContent, furniture: Furniture): void {
  const composed = new Date(content.composedAt);
  document.file(new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`), {
    name: annexAttachmentName,
    type: 'application/json',
    description: furniture.text('attachment'),
    relationship: 'Data',
    creationDate: composed,
    modifiedDate: composed,
  });
}
