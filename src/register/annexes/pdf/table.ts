import type { TableBlock, TableLayout, TextBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { cellPadding, color, style } from '#register/annexes/pdf/styles.ts';
import type { TaggedText } from '#register/annexes/pdf/tagged-text.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** A row that would fill more than this part of a page may be broken; pdfmake's own line breaks can differ a little from ours. */
const mostOfPage = 0.8;

/** Such a row is handed to pdfmake in slices of so many lines. */
const linesPerSlice = 4;

const headRule = 0.9;
const rowRule = 0.5;

interface Cell {
  readonly tag: TaggedText;
  readonly text: string;
}

/**
 * The annex's table: tagged Table/THead/TR/TH and TBody/TR/TH+TD. pdfmake repeats the header on every page and keeps each
 * row on one. It would drop the rest of a row that is taller than a page, so such a row becomes several without a rule
 * between them; in the structure tree it stays one.
 */
export class AnnexTable {
  readonly #setter: Typesetter;
  readonly #widths: readonly number[];
  readonly #headerRows: number;
  readonly #linesOfWholeRow: number;
  readonly #body: PdfStructureElement;
  readonly #rows: TextBlock[][];
  /** Indexes into #rows of slices that continue the row before them. */
  readonly #continued = new Set<number>();

  /**
   * @param widths of the columns, padding included
   * @param heading above the labels, and like them on every page that the table goes on to
   */
  constructor(
    setter: Typesetter,
    parent: PdfStructureElement,
    labels: readonly string[],
    widths: readonly number[],
    heading: string | null = null,
  ) {
    this.#setter = setter;
    this.#widths = widths.map((width) => width - 2 * cellPadding.x);
    const headings = heading === null ? [] : [this.#headingRow(parent, heading)];
    this.#headerRows = headings.length + 1;
    const table = setter.element(parent, 'Table');
    const head = setter.element(setter.element(table, 'THead'), 'TR');
    this.#rows = [...headings, labels.map((label, index) => this.#headCell(head, label, index))];
    const headLines = labels.map((label, index) => setter.lines(label, style.head, this.#widthOf(index)).length);
    const headingLines = heading === null ? 0 : setter.lines(heading, style.heading, setter.width).length;
    const headHeight = headingLines * style.heading.leading + Math.max(...headLines) * style.head.leading;
    const room = setter.height - headHeight - 2 * (this.#headerRows + 1) * cellPadding.y;
    this.#linesOfWholeRow = Math.floor((mostOfPage * room) / style.cell.leading);
    this.#body = setter.element(table, 'TBody');
  }

  /** Adds a row of printable texts, one per column. */
  row(texts: readonly string[], number: number): void {
    const row = this.#setter.element(this.#body, 'TR');
    const cells = texts.map((text, index) => {
      const options = index === 0 ? ({ row: number, scope: 'Row' } as const) : { row: number };
      return { text, tag: this.#setter.tag(row, index === 0 ? 'TH' : 'TD', text, options) };
    });
    for (const [index, slice] of this.#slices(cells).entries()) {
      if (index > 0) this.#continued.add(this.#rows.length);
      this.#rows.push(slice.map((cell, column) => this.#cell(cell, column)));
    }
  }

  block(): TableBlock {
    return {
      layout: this.#layout(),
      table: {
        headerRows: this.#headerRows,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [...this.#widths],
        body: this.#rows,
      },
    };
  }

  /** Not a row of the table in the structure tree, but a heading before it. It begins where the rules do. */
  #headingRow(parent: PdfStructureElement, heading: string): TextBlock[] {
    const text = this.#setter.inlines(
      heading,
      style.heading,
      this.#setter.width,
      this.#setter.tag(parent, 'H2', heading),
    );
    const covered = this.#widths.slice(1).map((): TextBlock => ({ text: [] }));
    return [{ text, colSpan: this.#widths.length, margin: [-cellPadding.x, 0, -cellPadding.x, 0] }, ...covered];
  }

  #headCell(parent: PdfStructureElement, label: string, column: number): TextBlock {
    const tag = this.#setter.tag(parent, 'TH', label, { scope: 'Column' });
    return {
      text: this.#setter.inlines(label, style.head, this.#widthOf(column), tag),
      fillColor: color.headFill,
    };
  }

  #cell({ text, tag }: Cell, column: number): TextBlock {
    return { text: this.#setter.inlines(text, cellStyle(column), this.#widthOf(column), tag) };
  }

  #slices(cells: readonly Cell[]): (readonly Cell[])[] {
    const lines = cells.map(({ text }, column) => this.#setter.lines(text, cellStyle(column), this.#widthOf(column)));
    const most = Math.max(...lines.map(({ length }) => length));
    if (most <= this.#linesOfWholeRow) return [cells];
    return Array.from({ length: Math.ceil(most / linesPerSlice) }, (_, index) =>
      cells.map(({ tag }, column) => ({
        tag,
        text: (lines[column] ?? []).slice(index * linesPerSlice, (index + 1) * linesPerSlice).join('\n'),
      })),
    );
  }

  /** A rule takes its thickness from the padding above it. */
  #layout(): TableLayout {
    const isContinued = (row: number): boolean => this.#continued.has(row);
    const ruleAbove = (line: number): number => {
      if (line < this.#headerRows || isContinued(line)) return 0;
      return line === this.#headerRows ? headRule : rowRule;
    };
    return {
      hLineWidth: ruleAbove,
      hLineColor: (line) => (line === this.#headerRows ? color.headRule : color.rule),
      vLineWidth: () => 0,
      paddingLeft: () => cellPadding.x,
      paddingRight: () => cellPadding.x,
      paddingTop: () => cellPadding.y,
      // The next slice takes the space back, unless it starts a new page.
      paddingBottom: (row) => (isContinued(row + 1) ? -cellPadding.y : cellPadding.y - ruleAbove(row + 1)),
    };
  }

  #widthOf(column: number): number {
    return this.#widths[column] ?? 0;
  }
}

function cellStyle(column: number): (typeof style)['rowHeader' | 'cell'] {
  return column === 0 ? style.rowHeader : style.cell;
}
