import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { outputText } from '#shared/messages/output/output-text.ts';
import { attachContent } from '#register/annexes/pdf/attach-content.ts';
import { furnitureOf, type Furniture } from '#register/annexes/pdf/furniture.ts';
import { signaturePlaces } from '#register/annexes/pdf/signature-place.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { AnnexTable } from '#register/annexes/pdf/table.ts';
import { tableColumns } from '#register/annexes/pdf/table-column.ts';
import { emphasis, facts, label, titleBlock, type TitleTexts } from '#register/annexes/pdf/title-block.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import { noticeAttachmentName, type NoticeContent } from '#register/notices/notice-content.ts';
import { dateText } from '#register/notices/date-text.ts';
import { printPaper } from '#register/annexes/pdf/print-paper.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';

export interface NoticePdfOptions extends PaperLook {
  /** With an empty signature field, which `signPdf` fills. */
  readonly signatureField: boolean;
}

/** Empty space below, in points. */
const afterParagraph = 8;
const afterTable = 14;

/** Parts of the width. */
const shares = { label: 0.27, text: 0.73 } as const;

/**
 * The notice for one customer as PDF/A-3a, tagged as annexes are, with `content` attached as `notice.json`. The same content gives the same bytes. Throws RegisterError
 * ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST.
 */
export async function renderNoticePdf(content: NoticeContent, options: NoticePdfOptions): Promise<Uint8Array> {
  const { title, language, organisation, customer, date, composedAt } = content;
  const furniture = furnitureOf(content);
  const head = { title, language, organisation: organisation.name, subject: `${customer.name}, ${date}`, composedAt };
  const about = [organisation.name, customer.name, dateText(date, language)].join(' · ');
  const compose = (setter: Typesetter, root: PdfStructureElement): ContentBlock[] => [
    ...titleBlock(setter, root, titleTexts(content, furniture)),
    ...[content.greeting, ...content.paragraphs].map((text) => paragraph(setter, root, text)),
    ...content.changes.map((change) => changeTable(setter, root, change)),
    ...content.answering.map((text) => paragraph(setter, root, text)),
    paragraph(setter, root, content.closing.join('\n')),
    ...(options.signatureField ? signaturePlaces(setter, root, { organisation, customer: null }, furniture) : []),
  ];
  return printPaper({ ...head, about }, options, compose, (document) =>
    attachContent(document, noticeAttachmentName, content, outputText(language, 'notice.attachment')),
  );
}

const paragraph = (setter: Typesetter, root: PdfStructureElement, text: string): ContentBlock =>
  setter.paragraph(root, 'P', text, style.body, afterParagraph);

function titleTexts(content: NoticeContent, { text }: Furniture): TitleTexts {
  const { organisation, customer, language, date } = content;
  const { contractReference } = customer;
  return {
    overline: organisation.name,
    title: content.title,
    columns: [
      [
        label(text('organisation')),
        emphasis(organisation.name),
        ...facts([organisation.registrationNumber, organisation.address]),
      ],
      [
        label(text('customer')),
        emphasis(customer.name),
        ...facts([
          customer.registrationNumber,
          customer.address,
          contractReference === '' ? '' : text('contract', { reference: contractReference }),
        ]),
      ],
      [label(outputText(language, 'annex.section.changes.date')), emphasis(dateText(date, language))],
    ],
  };
}

/** A table with the change as its heading, so that a screen reader goes from label to text. */
function changeTable(
  setter: Typesetter,
  root: PdfStructureElement,
  { heading, lines }: NoticeContent['changes'][number],
): ContentBlock {
  const { type, width } = setter;
  const [first, ...rest] = lines.map(({ label: part, text }) => [type.printable(part, 0), type.printable(text, 0)]);
  // What is said first, who it is, heads the columns.
  const columns = tableColumns((first ?? ['', '']).map((text) => ({ label: text })));
  const widths = [shares.label * width, shares.text * width];
  const table = new AnnexTable(setter, root, columns, widths, type.printable(heading, 0));
  for (const texts of rest) table.row(texts, 0);
  return { ...table.block(), margin: [0, 4, 0, afterTable] };
}
