import {
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { AnnexOutline, OutlineFact, OutlineParagraph, OutlineTable } from '#register/annexes/annex-outline.ts';
import { columnShares } from '#register/annexes/column-shares.ts';
import { textLines, writableText } from '#register/annexes/xml-text.ts';

const headFill = 'F3F5F7';
const line = { style: 'single', size: 4, color: 'C9D1D9' } as const;
/** Twentieths of a point. */
const cellMargin = { x: 80, y: 50 } as const;
const afterTable = 160;
/** Half points. */
const cellSize = 18;
/** Of a letter of that size in bold, roughly; twentieths of a point. */
const letterWidth = 108;

/** What stands on the pages, top to bottom; `width` is that between the margins, in twentieths of a point. */
export const contentsOf = (
  { numbered, title, facts, introduction, table, sections, notes, none }: AnnexOutline,
  width: number,
): FileChild[] => [
  ...(numbered === null ? [] : [paragraph({ text: numbered, language: null })]),
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
  ...facts.map(factParagraph),
  ...introduction.map(paragraph),
  tableBlock(table, width, none),
  space(),
  ...sections.flatMap((section) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(section.heading) }),
    tableBlock(section, width, none),
    space(),
  ]),
  ...notes.map(paragraph),
];

const paragraph = ({ text, language }: OutlineParagraph): Paragraph =>
  new Paragraph({ children: runs(text, language === null ? {} : { language: { value: language } }) });
/** Word joins tables that follow each other, and wants a paragraph after the last. */
const space = (): Paragraph => new Paragraph({ spacing: { after: afterTable }, children: [] });

const factParagraph = ({ lead, lines }: OutlineFact): Paragraph =>
  new Paragraph({ children: [...runs(`${lead} `, { bold: true }), ...runs(lines.join(', '))] });

/** Line breaks within one paragraph. */
const runs = (
  text: string,
  look: { readonly bold?: boolean; readonly language?: { readonly value: string } } = {},
): TextRun[] =>
  textLines(text).map((part, at) => new TextRun({ ...look, text: writableText(part), ...(at > 0 && { break: 1 }) }));

/** Its header is repeated on every page, and no row is parted between pages as long as one has room for it. */
function tableBlock(table: OutlineTable, width: number, none: string): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table, width);
  const cell = (text: string, at: number, header: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(header && { shading: { type: ShadingType.CLEAR, fill: headFill, color: 'auto' } }),
      children: cellParagraphs(text, columns[at]?.language ?? '', header),
    });
  const row = (texts: readonly string[], header: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: header,
      children: texts.map((text, at) => cell(text, at, header)),
    });
  const empty = columns.map((_column, at) => (at === 0 ? none : ''));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: cellMargin.y, bottom: cellMargin.y, left: cellMargin.x, right: cellMargin.x },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...(rows.length > 0 ? rows : [empty]).map((texts) => row(texts, false)),
    ],
  });
}

/** Each gets room for its longest word, and of the rest by how much text it has. */
function columnWidths(table: OutlineTable, width: number): number[] {
  const shares = columnShares(table).map(({ least, weight }) => ({
    least: least * letterWidth + 2 * cellMargin.x,
    weight: weight + 1,
  }));
  const sum = (key: 'least' | 'weight'): number => shares.reduce((total, share) => total + share[key], 0);
  const [least, weights] = [sum('least'), sum('weight')];
  const fitting = Math.min(1, width / least);
  const rest = Math.max(0, width - least);
  return shares.map((share) => Math.floor(share.least * fitting + (rest * share.weight) / weights));
}

const cellParagraphs = (text: string, language: string, bold: boolean): Paragraph[] =>
  textLines(text).map(
    (part) =>
      new Paragraph({
        spacing: { after: 0 },
        children: [new TextRun({ text: writableText(part), bold, size: cellSize, language: { value: language } })],
      }),
  );
