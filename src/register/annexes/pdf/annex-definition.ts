import type { ContentBlock, TextBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { paragraphText, type AnnexContent, type AnnexParagraph } from '#shared/model/annex-content.ts';
import { tableBlock, type PrintableTable } from '#register/annexes/pdf/annex-tables.ts';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { signaturePlaces } from '#register/annexes/pdf/signature-place.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { annexTitle, titleBlock } from '#register/annexes/pdf/title-block.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** Empty space, in points; before the table in addition to that after the introduction. */
const afterParagraph = 7;
const beforeTable = 6;
const afterTable = 16;
const afterSection = 20;
const beforeOrigin = 4;

export interface DefinitionOptions {
  /** With empty signature fields after the notes. */
  readonly signatureField: boolean;
  /** Name of the attached file that holds the content. */
  readonly attachmentName: string;
  readonly throwIfCancelled: () => void;
}

/**
 * What stands on the pages of an annex, top to bottom, as pdfmake takes it; fills the structure tree below `root`.
 * @throws {RegisterError} ANNEX_CHARACTER_MISSING when no font has a character.
 */
export async function annexDefinition(
  setter: Typesetter,
  root: PdfStructureElement,
  content: AnnexContent,
  tables: readonly PrintableTable[],
  furniture: Furniture,
  options: DefinitionOptions,
): Promise<ContentBlock[]> {
  const paragraphs = (given: readonly AnnexParagraph[]): TextBlock[] =>
    given.map((paragraph) => {
      const language = typeof paragraph === 'string' ? content.language : paragraph.language;
      return setter.paragraph(root, 'P', paragraphText(paragraph), style.body, afterParagraph, { language });
    });
  // In the order in which a screen reader is to read them: each adds itself to the structure tree.
  const title = titleBlock(setter, root, annexTitle(content, furniture));
  const introduction = paragraphs(content.introduction);
  const blocks: ContentBlock[] = [];
  for (const [index, table] of tables.entries()) {
    const before = index === 0 && introduction.length > 0 ? beforeTable : 0;
    const after = index === tables.length - 1 ? afterTable : afterSection;
    const block = await tableBlock(setter, root, table, options.throwIfCancelled);
    blocks.push({ ...block, margin: [0, before, 0, after] });
  }
  const notes = paragraphs(content.notes);
  const origin = provenance(setter, root, content, furniture, options);
  const signature = options.signatureField ? signaturePlaces(setter, root, content, furniture) : [];
  return [
    ...title,
    ...introduction,
    ...blocks,
    ...signed(notes, [{ stack: [origin], margin: [0, beforeOrigin, 0, 0] }, ...signature]),
  ];
}

/**
 * A signature alone on a page could have been put to anything: what tells the revision and its hash stands above it, and the
 * last note goes with it, unless that is too long.
 */
function signed(notes: readonly TextBlock[], end: readonly ContentBlock[]): ContentBlock[] {
  const last = notes.slice(-1).filter((note) => note.unbreakable);
  return [...notes.slice(0, notes.length - last.length), { unbreakable: true, stack: [...last, ...end] }];
}

/** Small print from which anyone can check the annex against the register years later. */
function provenance(
  setter: Typesetter,
  parent: PdfStructureElement,
  content: AnnexContent,
  furniture: Furniture,
  { attachmentName }: DefinitionOptions,
): ContentBlock {
  const text = furniture.text('provenance', {
    time: `${content.composedAt.slice(0, 10)} ${content.composedAt.slice(11, 16)} UTC`,
    number: String(content.revision.number),
    hash: content.revision.hash,
    file: attachmentName,
  });
  return setter.paragraph(parent, 'P', text, style.small, 0);
}
