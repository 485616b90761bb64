import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { rule } from '#register/annexes/pdf/rule.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import type { TextStyle } from '#register/annexes/pdf/typeface.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

export interface FactLine {
  readonly text: string;
  readonly style: TextStyle;
}

export interface TitleTexts {
  /** Above the title; null for nothing. */
  readonly overline: string | null;
  readonly title: string;
  /** Side by side below it. */
  readonly columns: readonly (readonly FactLine[])[];
}

const gutter = 18;

export function annexTitle(content: AnnexContent, furniture: Furniture): TitleTexts {
  const overline = content.number === null ? null : furniture.numbered(content.number);
  return { overline, title: content.title, columns: factColumns(content, furniture) };
}

/** The number, the title, and side by side who the parties are and what state of the register the pages show. */
export function titleBlock(
  setter: Typesetter,
  parent: PdfStructureElement,
  { overline, title, columns }: TitleTexts,
): ContentBlock[] {
  const { width } = setter;
  return [
    ...(overline === null ? [] : [setter.paragraph(parent, 'P', overline, style.overline, 2)]),
    setter.paragraph(parent, 'H1', wellBroken(setter, title), style.title, 12),
    rule(width, setter.palette.headRule, 0.9, [0, 0, 0, 12]),
    sideBySide(setter, parent, columns),
    rule(width, setter.palette.rule, 0.5, [0, 10, 0, 16]),
  ];
}

/** A title in two languages that needs two lines has one for each. */
function wellBroken({ type, width }: Typesetter, title: string): string {
  return type.width(title, style.title) > width ? title.replace(' / ', ' /\n') : title;
}

export const label = (text: string): FactLine => ({ text, style: style.label });
export const emphasis = (text: string): FactLine => ({ text, style: style.party });
export const facts = (texts: readonly string[]): FactLine[] =>
  texts.filter((text) => text !== '').map((text) => ({ text: text.replaceAll('\n', ', '), style: style.fact }));

function factColumns(content: AnnexContent, { text }: Furniture): FactLine[][] {
  const { organisation, customer, revision, supersedes } = content;
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
    ...facts([
      text('revision', { number: String(revision.number), hash: revision.hash.slice(0, 8) }),
      supersedes === null ? '' : text('supersedes', { number: supersedes.number }),
    ]),
  ]);
  return columns;
}

function sideBySide(
  setter: Typesetter,
  parent: PdfStructureElement,
  columns: readonly (readonly FactLine[])[],
): ContentBlock {
  const width = (setter.width - gutter * (columns.length - 1)) / columns.length;
  return {
    columnGap: gutter,
    columns: columns.map((lines) => {
      const group = setter.element(parent, 'Div');
      return { width, stack: lines.map((line) => factBlock(setter, group, line, width)) };
    }),
  };
}

function factBlock(setter: Typesetter, parent: PdfStructureElement, line: FactLine, width: number): ContentBlock {
  const text = setter.type.printable(line.text, 0);
  return { text: setter.inlines(text, line.style, width, setter.tag(parent, 'P', text)) };
}
