import type { TableBlock, TableLayout, TextBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { cellLook, style, type CellLook } from '#register/annexes/pdf/styles.ts';
import type { TableColumn } from '#register/annexes/pdf/table-column.ts';
import type { TaggedText } from '#register/annexes/pdf/tagged-text.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** A row that would fill more than this part of a page may be broken; the first one of the table sooner, lest the title stand alone. */
const mostOfPage = { first: 0.3, other: 0.97 } as const;

/** Such a row is handed to pdfmake in slices of at least so many lines. */
const linesPerSlice = 4;

const headRule = 0.9;
const rowRule = 0.5;

interface Cell {
  readonly tag: TaggedText;
  readonly lines: readonly string[];
  /** So many of the lines are in the column's style, the others as ordinary cells: a name above its number. */
  readonly named: number;
}

/**
 * A table of an annex: tagged Table/THead/TR/TH and TBody/TR/TH+TD. pdfmake repeats the header on every page and keeps each
 * row on one. It would drop the rest of a row that is taller than a page, so such a row becomes several without a rule
 * between them; in the structure tree it stays one.
 */
export class AnnexTable {
  readonly #setter: Typesetter;
  readonly #columns: readonly TableColumn[];
  readonly #look: CellLook;
  readonly #widths: readonly number[];
  readonly #headerRows: number;
  /** As many lines of a cell as a page has room for below the labels. */
  readonly #linesOfPage: number;
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
    columns: readonly TableColumn[],
    widths: readonly number[],
    heading: string | null = null,
  ) {
    this.#setter = setter;
    this.#columns = columns;
    this.#look = cellLook(columns.length);
    this.#widths = widths.map((width) => width - 2 * this.#look.padding.x);
    const headings = heading === null ? [] : [this.#headingRow(parent, heading)];
    this.#headerRows = headings.length + 1;
    const table = setter.element(parent, 'Table');
    const head = setter.element(setter.element(table, 'THead'), 'TR');
    const labels = columns.map((column, index) =>
      setter.lines(column.label, column.headStyle, this.#widthOf(index), column.language),
    );
    this.#rows = [...headings, columns.map((column, index) => this.#headCell(head, column, labels[index] ?? []))];
    const headingLines = heading === null ? 0 : setter.lines(heading, style.heading, setter.width).length;
    const headLines = Math.max(...labels.map(({ length }) => length));
    const headHeight = headingLines * style.heading.leading + headLines * this.#look.head.leading;
    const room = setter.height - headHeight - 2 * (this.#headerRows + 1) * this.#look.padding.y;
    this.#linesOfPage = room / this.#look.cell.leading;
    this.#body = setter.element(table, 'TBody');
  }

  /** Adds a row of printable texts, one per column. */
  row(texts: readonly string[], number: number): void {
    const row = this.#setter.element(this.#body, 'TR');
    const cells = this.#columns.map((column, index) => {
      const text = texts[index] ?? '';
      const { isRowHeader, language } = column;
      const options = { row: number, language, scope: isRowHeader ? ('Row' as const) : undefined };
      const tag = this.#setter.tag(row, isRowHeader ? 'TH' : 'TD', text, options);
      return { tag, ...this.#linesOf(text, column, this.#widthOf(index)) };
    });
    for (const [index, slice] of this.#slices(cells).entries()) {
      if (index > 0) this.#continued.add(this.#rows.length);
      this.#rows.push(slice.map((cell, column) => this.#cell(cell, column)));
    }
  }

  /** One cell over all columns, in the place of rows. */
  onlyRow(text: string): void {
    const row = this.#setter.element(this.#body, 'TR');
    const tag = this.#setter.tag(row, 'TD', text, { columns: this.#widths.length });
    const covered = this.#widths.slice(1).map((): TextBlock => ({ text: [] }));
    const inlines = this.#setter.inlines(text, this.#look.cell, this.#setter.width - 2 * this.#look.padding.x, tag);
    this.#rows.push([{ text: inlines, colSpan: this.#widths.length }, ...covered]);
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
    const { x } = this.#look.padding;
    const text = this.#setter.inlines(
      heading,
      style.heading,
      this.#setter.width,
      this.#setter.tag(parent, 'H2', heading),
    );
    const covered = this.#widths.slice(1).map((): TextBlock => ({ text: [] }));
    return [{ text, colSpan: this.#widths.length, margin: [-x, 0, -x, 0] }, ...covered];
  }

  #headCell(parent: PdfStructureElement, { label, language, headStyle }: TableColumn, lines: string[]): TextBlock {
    const tag = this.#setter.tag(parent, 'TH', label, { scope: 'Column', language });
    return { text: this.#setter.setLines(lines, headStyle, tag), fillColor: this.#setter.palette.headFill };
  }

  /** Of what a row is about the first paragraph stands out. */
  #linesOf(text: string, { isRowHeader, style: own, language }: TableColumn, width: number): Omit<Cell, 'tag'> {
    const end = isRowHeader ? text.indexOf('\n') : -1;
    const named = this.#setter.lines(end < 0 ? text : text.slice(0, end), own, width, language);
    const others = end < 0 ? [] : this.#setter.lines(text.slice(end + 1), this.#look.cell, width, language);
    return { lines: [...named, ...others], named: named.length };
  }

  #cell({ lines, named, tag }: Cell, column: number): TextBlock {
    const own = this.#columns[column]?.style ?? this.#look.cell;
    return { text: this.#setter.setLines(lines, own, tag, { from: named, style: this.#look.cell }) };
  }

  #slices(cells: readonly Cell[]): (readonly Cell[])[] {
    const most = Math.max(...cells.map(({ lines }) => lines.length));
    const share = this.#rows.length === this.#headerRows ? mostOfPage.first : mostOfPage.other;
    if (most <= share * this.#linesOfPage) return [cells];
    // About equal, so that no single line is left over.
    const count = Math.max(1, Math.floor(most / linesPerSlice));
    const start = (index: number): number => Math.round((index * most) / count);
    return Array.from({ length: count }, (_, index) =>
      cells.map(({ tag, lines, named }) => ({
        tag,
        lines: lines.slice(start(index), start(index + 1)),
        named: named - start(index),
      })),
    );
  }

  /** A rule takes its thickness from the padding above it. */
  #layout(): TableLayout {
    const { palette } = this.#setter;
    const { x, y } = this.#look.padding;
    const isContinued = (row: number): boolean => this.#continued.has(row);
    const ruleAbove = (line: number): number => {
      if (line < this.#headerRows || isContinued(line)) return 0;
      return line === this.#headerRows ? headRule : rowRule;
    };
    return {
      hLineWidth: ruleAbove,
      hLineColor: (line) => (line === this.#headerRows ? palette.headRule : palette.rule),
      vLineWidth: () => 0,
      paddingLeft: () => x,
      paddingRight: () => x,
      paddingTop: () => y,
      // The next slice takes the space back, unless it starts a new page.
      paddingBottom: (row) => (isContinued(row + 1) ? -y : y - ruleAbove(row + 1)),
    };
  }

  #widthOf(column: number): number {
    return this.#widths[column] ?? 0;
  }
}
