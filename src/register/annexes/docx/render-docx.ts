import { Document, Footer, Packer, PageOrientation, Paragraph, type FileChild } from 'docx';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import { annexOutline, type AnnexOutline } from '#register/annexes/annex-outline.ts';
import { appProperties, coreProperties } from '#register/annexes/core-properties.ts';
import { contentsOf } from '#register/annexes/docx/docx-blocks.ts';
import { documentStyles } from '#register/annexes/docx/docx-styles.ts';
import { pageOf } from '#register/annexes/docx/page-of.ts';

/** Twentieths of a point: A4, and 2 cm around it. */
const page = { width: 11_906, height: 16_838, margin: 1134 } as const;
/** Tables of so many columns are wide, as in the PDF. */
const wideFrom = 4;

/**
 * The annex as Word document (Office Open XML, ISO/IEC 29500), to be put into a contract: title, parties and tables as
 * plain headings, paragraphs and tables. Throws RegisterError ANNEX_CHARACTER_UNWRITABLE, ANNEX_TEXT_LOST.
 */
export async function renderDocx(content: AnnexContent): Promise<Uint8Array> {
  const outline = annexOutline(content);
  const document = new Document({
    creator: content.organisation.name,
    title: content.title,
    styles: documentStyles(outline.language),
    sections: [sectionOf(content, outline)],
  });
  const properties = coreProperties({
    title: content.title,
    creator: content.organisation.name,
    language: outputLocale(content.language),
    created: content.composedAt,
  });
  return Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties },
    { path: 'docProps/app.xml', data: appProperties() },
  ]);
}

function sectionOf(content: AnnexContent, outline: AnnexOutline) {
  const { width, height, margin } = page;
  const isWide = content.columns.length >= wideFrom;
  const children: FileChild[] = contentsOf(outline, (isWide ? height : width) - 2 * margin);
  return {
    properties: {
      page: {
        // The library turns the sheet itself.
        size: { width, height, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    footers: { default: new Footer({ children: [new Paragraph({ children: [pageOf(content.language)] })] }) },
    children,
  };
}
