import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { columnWidths } from '#register/annexes/pdf/column-widths.ts';
import { furnitureOf, stateText, type Furniture } from '#register/annexes/pdf/furniture.ts';
import { printPaper } from '#register/annexes/pdf/print-paper.ts';
import { signaturePlaces } from '#register/annexes/pdf/signature-place.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { AnnexTable } from '#register/annexes/pdf/table.ts';
import { tableColumns } from '#register/annexes/pdf/table-column.ts';
import { emphasis, facts, label, titleBlock, type TitleTexts } from '#register/annexes/pdf/title-block.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';

/** A table with a heading. */
export interface CoverSection {
  readonly heading: string;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Parts of the width that the columns take; by what is in them unless given. */
  readonly shares?: readonly number[];
}

/** What a cover sheet says of the state of the register from which it is made. */
export interface CoverState {
  readonly language: WindowLanguage;
  /** ISO date. */
  readonly asOf: string;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly revision: { readonly number: number; readonly hash: string };
  readonly organisation: { readonly name: string; readonly registrationNumber: string; readonly address: string };
}

export interface CoverTexts {
  /** Of the file. */
  readonly fileTitle: string;
  /** Above the title. */
  readonly overline: string;
  readonly title: string;
  /** Beside each other under the title, before the state of the register. */
  readonly columns: TitleTexts['columns'];
  readonly paragraphs: readonly string[];
  readonly sections: readonly CoverSection[];
  /** How it came about, in small print. */
  readonly origin: string;
}

/** Empty space, in points. */
const afterTable = 18;
const afterParagraph = 8;

/**
 * The cover sheet of exported papers: what their manifest says, for people, as PDF/A-3a, tagged as annexes are. The same texts
 * give the same bytes. Throws RegisterError ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST.
 */
export function printCoverSheet(
  state: CoverState,
  texts: CoverTexts,
  options: PaperLook & { readonly signatureField: boolean },
): Promise<Uint8Array> {
  const { language, organisation, exportedAt: composedAt, asOf } = state;
  const furniture = furnitureOf(state);
  const about = `${organisation.name} · ${stateText(state, furniture)}`;
  const head = { title: texts.fileTitle, language, organisation: organisation.name, subject: asOf, about, composedAt };
  return printPaper(head, options, (setter, root) => [
    ...titleBlock(setter, root, { ...texts, columns: [...texts.columns, stateColumn(state, furniture)] }),
    ...texts.paragraphs.map((text) => setter.paragraph(root, 'P', text, style.body, afterParagraph)),
    ...texts.sections.map((section) => sectionBlock(setter, root, section)),
    {
      // As on annexes, a signature never stands without what tells the revision and its hash.
      unbreakable: true,
      stack: [
        setter.paragraph(root, 'P', texts.origin, style.small, 0),
        ...(options.signatureField ? signaturePlaces(setter, root, { organisation, customer: null }, furniture) : []),
      ],
    },
  ]);
}

const stateColumn = ({ asOf, revision }: CoverState, { text }: Furniture): TitleTexts['columns'][number] => [
  label(text('asOf')),
  emphasis(asOf),
  ...facts([text('revision', { number: String(revision.number), hash: revision.hash.slice(0, 8) })]),
];

function sectionBlock(
  setter: Typesetter,
  root: PdfStructureElement,
  { heading, labels, rows, shares }: CoverSection,
): ContentBlock {
  const { type, width } = setter;
  const none = labels.map((_label, index) => (index === 0 ? '–' : ''));
  const printable = (texts: readonly string[]): string[] => texts.map((text) => type.printable(text, 0));
  const printed = (rows.length > 0 ? rows : [none]).map(printable);
  const columns = tableColumns(printable(labels).map((text) => ({ label: text })));
  const widths = shares?.map((share) => share * width) ?? columnWidths(setter, columns, printed);
  const table = new AnnexTable(setter, root, columns, widths, type.printable(heading, 0));
  for (const texts of printed) table.row(texts, 0);
  return { ...table.block(), margin: [0, 0, 0, afterTable] };
}

/** The texts that say something, a line each. */
export const linesOf = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** An instant as cover sheets say it, to the minute. */
export const utcMinute = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
