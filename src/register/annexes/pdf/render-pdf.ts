import type { PdfInfo } from 'pdfmake/js/PDFDocument.js';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import { annexDefinition } from '#register/annexes/pdf/annex-definition.ts';
import { printableTables } from '#register/annexes/pdf/annex-tables.ts';
import { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { attachContent } from '#register/annexes/pdf/attach-content.ts';
import { fontFiles } from '#register/annexes/pdf/font-files.ts';
import { annexPageTexts, furnitureOf, pageFurniture, type Furniture } from '#register/annexes/pdf/furniture.ts';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';
import { wideColumns } from '#register/annexes/pdf/column-widths.ts';
import { print, textArea, type Orientation } from '#register/annexes/pdf/printer.ts';
import { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import { RegisterError } from '#register/errors.ts';

export interface RenderPdfOptions {
  /** Lay out an empty signature field after the notes, which `signPdf` fills, and beside it one for the customer, if there is one. */
  readonly signatureField?: boolean;
  /** The organisation's logo as `printableLogo` gives it. */
  readonly logo?: Uint8Array | null;
  /** Colour of rules and headings, `#rrggbb`: the organisation's; null for the ordinary one. */
  readonly accentColour?: string | null;
  readonly signal?: AbortSignal;
  /** Rows on paper so far, and rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Name of the attached file that holds the content. */
export const annexAttachmentName = 'annex.json';

/** So many columns of texts need a landscape page. */
const columnsOfWidePage = 4;

/** Progress is told each time that so many more rows are on paper. */
const rowsPerReport = 25;

/**
 * An annex as PDF/A-3a (ISO 19005-3), tagged (ISO 14289-1), with `content` attached as `annex.json`; laid out by pdfmake.
 * The same content gives the same bytes.
 * @throws {RegisterError} ANNEX_CHARACTER_MISSING when no font has a character, ANNEX_TEXT_LOST when a text does not
 * reach the paper, CANCELLED.
 */
export async function renderPdf(content: AnnexContent, options: RenderPdfOptions = {}): Promise<Uint8Array> {
  const furniture = furnitureOf(content);
  const language = outputLocale(content.language);
  const document = new AnnexDocument(await fontFiles(), documentInfo(content, furniture), language);
  const manner = { language: content.language, accentColour: options.accentColour ?? null };
  const upright = new Typesetter(document, textArea('portrait'), manner);
  const tables = printableTables(upright, content);
  const [{ columns, rows }] = tables;
  const orientation: Orientation = wideColumns(upright, columns, rows) >= columnsOfWidePage ? 'landscape' : 'portrait';
  const setter = orientation === 'portrait' ? upright : new Typesetter(document, textArea(orientation), manner);
  const root = document.struct('Document');
  document.addStructure(root);

  const progress = progressOf(content.rows.length, options);
  const blocks = await annexDefinition(setter, root, content, tables, furniture, {
    signatureField: options.signatureField === true,
    attachmentName: annexAttachmentName,
    throwIfCancelled: () => progress(0),
  });
  const around = pageFurniture(setter, annexPageTexts(content, furniture), furniture, options.logo ?? null);
  await print(document, { orientation, content: blocks, ...around }, progress);
  for (const { wanted, printed } of setter.texts) assertPrinted(wanted, printed);
  root.end();
  attachContent(document, annexAttachmentName, content, furniture.text('attachment'));
  return document.toBytes();
}

/** Tells how many rows are on paper, and stops where that is wished. */
function progressOf(total: number, { signal, onProgress }: RenderPdfOptions): (rows: number) => void {
  let told = -1;
  return (rows) => {
    if (signal?.aborted === true) throw new RegisterError('CANCELLED');
    const done = rows === total ? total : rows - (rows % rowsPerReport);
    if (done <= told) return;
    told = done;
    onProgress?.(done, total);
  };
}

function documentInfo(content: AnnexContent, furniture: Furniture): PdfInfo {
  const created = new Date(content.composedAt);
  const numbered = content.number === null ? [] : [furniture.numbered(content.number)];
  return {
    Title: [...numbered, content.title].join(' – '),
    Author: content.organisation.name,
    Subject: [content.customer?.name ?? [], content.asOf].flat().join(', '),
    Creator: 'Bilaga',
    Producer: 'Bilaga (pdfmake)',
    CreationDate: created,
    ModDate: created,
  };
}
