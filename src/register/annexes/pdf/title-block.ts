import type { PdfStructureElement } from 'pdfkit';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';
import { printParagraph } from '#register/annexes/pdf/paragraphs.ts';
import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { color, style } from '#register/annexes/pdf/styles.ts';
import type { TextStyle } from '#register/annexes/pdf/typeface.ts';

interface FactLine {
  readonly text: string;
  readonly style: TextStyle;
}

const gutter = 18;

/** The number, the title, and side by side who the parties are and what state of the register the annex shows. */
export function printTitleBlock(
  sheet: Sheet,
  parent: PdfStructureElement,
  content: AnnexContent,
  furniture: Furniture,
): void {
  if (content.number !== null)
    printParagraph(sheet, parent, {
      role: 'P',
      text: furniture.numbered(content.number),
      style: style.overline,
      after: 2,
    });
  printParagraph(sheet, parent, { role: 'H1', text: content.title, style: style.title, after: 12 });
  sheet.rule(sheet.y, color.headRule, 0.9);
  sheet.y += 12;
  printSideBySide(sheet, parent, factColumns(content, furniture));
  sheet.y += 10;
  sheet.rule(sheet.y, color.rule, 0.5);
  sheet.y += 16;
}

const label = (text: string): FactLine => ({ text, style: style.label });
const emphasis = (text: string): FactLine => ({ text, style: style.party });
const facts = (texts: readonly string[]): FactLine[] =>
  texts.filter((text) => text !== '').map((text) => ({ text, style: style.fact }));

function factColumns(content: AnnexContent, { text }: Furniture): FactLine[][] {
  const { organisation, customer, revision } = content;
  const columns = [
    [
      label(text('organisation')),
      emphasis(organisation.name),
      ...facts([organisation.registrationNumber, organisation.address]),
    ],
  ];
  if (customer)
    columns.push([
      label(text('customer')),
      emphasis(customer.name),
      ...facts([customer.registrationNumber, customer.address]),
      ...(customer.contractReference === ''
        ? []
        : facts([text('contract', { reference: customer.contractReference })])),
    ]);
  columns.push([
    label(text('asOf')),
    emphasis(content.asOf),
    ...facts([text('revision', { number: String(revision.number), hash: revision.hash.slice(0, 8) })]),
  ]);
  return columns;
}

function printSideBySide(sheet: Sheet, parent: PdfStructureElement, columns: readonly FactLine[][]): void {
  const width = (sheet.width - gutter * (columns.length - 1)) / columns.length;
  const top = sheet.y;
  let lowest = top;
  for (const [index, column] of columns.entries()) {
    const group = sheet.document.struct('Div');
    parent.add(group);
    let y = top;
    for (const fact of column) {
      const wanted = sheet.type.printable(fact.text, 0);
      const lines = sheet.lines(wanted, width, fact.style);
      const element = sheet.document.struct('P');
      group.add(element);
      sheet.tagged(element, 'P', () => {
        for (const line of lines) {
          sheet.print(line, sheet.left + index * (width + gutter), y, fact.style);
          y += fact.style.leading;
        }
      });
      assertPrinted(wanted, lines);
    }
    group.end();
    lowest = Math.max(lowest, y);
  }
  sheet.y = lowest;
}
