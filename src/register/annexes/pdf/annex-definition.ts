import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ContentBlock, TextBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { columnWidths } from '#register/annexes/pdf/column-widths.ts';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { signaturePlace } from '#register/annexes/pdf/signature-place.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { AnnexTable } from '#register/annexes/pdf/table.ts';
import { annexTitle, titleBlock } from '#register/annexes/pdf/title-block.ts';
import { excerpt } from '#register/annexes/pdf/typeface.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import { RegisterError } from '#register/errors.ts';

/** So many rows are set before others get a turn. */
const rowsPerTurn = 25;

/** Empty space, in points; before the table in addition to that after the introduction. */
const afterParagraph = 7;
const beforeTable = 6;
const afterTable = 16;
const beforeOrigin = 4;

export interface DefinitionOptions {
  /** With an empty signature field after the notes. */
  readonly signatureField: boolean;
  /** Name of the attached file that holds the content. */
  readonly attachmentName: string;
  readonly throwIfCancelled: () => void;
}

/**
 * What stands on the pages of an annex, top to bottom, as pdfmake takes it; fills the structure tree below `root`.
 * @throws {RegisterError} ANNEX_CHARACTER_MISSING when no font has a character, ANNEX_TEXT_LOST when no column shows a text.
 */
export async function annexDefinition(
  setter: Typesetter,
  root: PdfStructureElement,
  content: AnnexContent,
  furniture: Furniture,
  options: DefinitionOptions,
): Promise<ContentBlock[]> {
  const paragraphs = (texts: readonly string[]): TextBlock[] =>
    texts.map((text) => setter.paragraph(root, 'P', text, style.body, afterParagraph));
  // In the order in which a screen reader is to read them: each adds itself to the structure tree.
  const title = titleBlock(setter, root, annexTitle(content, furniture));
  const introduction = paragraphs(content.introduction);
  const table = await tableBlock(setter, root, content, furniture, options);
  const notes = paragraphs(content.notes);
  const signature = options.signatureField ? signaturePlace(setter, root, content.organisation.name, furniture) : [];
  const origin = provenance(setter, root, content, furniture, options);
  return [
    ...title,
    ...introduction,
    { ...table, margin: [0, introduction.length > 0 ? beforeTable : 0, 0, afterTable] },
    ...(signature.length > 0 ? signed(notes, signature) : notes),
    { stack: [origin], margin: [0, beforeOrigin, 0, 0] },
  ];
}

/** A signature alone on a page could have been put to anything: the last note goes with it, unless it is too long for that. */
function signed(notes: readonly TextBlock[], signature: readonly ContentBlock[]): ContentBlock[] {
  const last = notes.slice(-1).filter((note) => note.unbreakable);
  return [...notes.slice(0, notes.length - last.length), { unbreakable: true, stack: [...last, ...signature] }];
}

async function tableBlock(
  setter: Typesetter,
  parent: PdfStructureElement,
  content: AnnexContent,
  furniture: Furniture,
  { throwIfCancelled }: DefinitionOptions,
): Promise<ContentBlock> {
  const { type } = setter;
  const labels = content.columns.map(({ label }) => type.printable(label, 0));
  const rows = content.rows.map((row, index) => rowTexts(setter, content, row, index + 1));
  const none = labels.map((_label, index) => (index === 0 ? furniture.text('noRows') : ''));
  const printed = rows.length > 0 ? rows : [none];
  const table = new AnnexTable(setter, parent, labels, columnWidths(setter, labels, printed));
  for (const [index, texts] of printed.entries()) {
    if (index % rowsPerTurn === 0) {
      await nextTurn();
      throwIfCancelled();
    }
    table.row(texts, rows.length > 0 ? index + 1 : 0);
  }
  return table.block();
}

function rowTexts(
  { type }: Typesetter,
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
