import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { fontFiles } from '#register/annexes/pdf/font-files.ts';
import { furnitureOf, pageFurniture } from '#register/annexes/pdf/furniture.ts';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';
import { print, textArea } from '#register/annexes/pdf/printer.ts';
import { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';

export interface PaperHead {
  readonly title: string;
  readonly language: ContentLanguage;
  readonly organisation: string;
  /** Of the file. */
  readonly subject: string;
  /** At the foot of each page. */
  readonly about: string;
  /** ISO instant. */
  readonly composedAt: string;
}

/**
 * Portrait pages as PDF/A-3a, tagged, of the blocks that `compose` sets, with the files that `attach` attaches. Throws
 * RegisterError ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST.
 */
export async function printPaper(
  { title, language, organisation, subject, about, composedAt }: PaperHead,
  { logo, accentColour }: PaperLook,
  compose: (setter: Typesetter, root: PdfStructureElement) => ContentBlock[],
  attach: (document: AnnexDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const created = new Date(composedAt);
  const info = {
    Title: title,
    Author: organisation,
    Subject: subject,
    Creator: 'Bilaga',
    Producer: 'Bilaga (pdfmake)',
    CreationDate: created,
    ModDate: created,
  };
  const document = new AnnexDocument(await fontFiles(), info, outputLocale(language));
  const setter = new Typesetter(document, textArea('portrait'), { language, accentColour });
  const root = document.struct('Document');
  document.addStructure(root);
  const blocks = compose(setter, root);
  const around = pageFurniture(setter, { organisation, title, about }, furnitureOf({ language }), logo);
  await print(document, { orientation: 'portrait', content: blocks, ...around }, () => undefined);
  for (const { wanted, printed } of setter.texts) assertPrinted(wanted, printed);
  root.end();
  attach(document);
  return document.toBytes();
}
