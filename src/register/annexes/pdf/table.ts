import type { PdfStructureElement } from 'pdfkit';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';
import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { color, style } from '#register/annexes/pdf/styles.ts';

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

const padding = { x: 7, y: 6 } as const;
/** A row that has to be broken starts on this page only if at least so many lines of it fit. */
const leastLines = 4;

/** One cell's text, broken into lines, and how many of them are on paper. */
interface Cell {
  readonly element: PdfStructureElement;
  readonly role: 'TH' | 'TD';
  readonly text: string;
  readonly lines: readonly string[];
  readonly column: Column;
  printed: number;
}

/** The annex's table: tagged Table/THead/TR/TH and TBody/TR/TH+TD, the header row repeated as an artifact on every further page. */
export class Table {
  readonly #sheet: Sheet;
  readonly #columns: readonly Column[];
  readonly #table: PdfStructureElement;
  readonly #body: PdfStructureElement;
  readonly #head: readonly (readonly string[])[];

  constructor(sheet: Sheet, parent: PdfStructureElement, columns: readonly Column[]) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#head = columns.map((column) => sheet.lines(column.label, column.width - 2 * padding.x, style.head));
    this.#table = sheet.document.struct('Table');
    parent.add(this.#table);
    sheet.ensure(this.#headHeight + leastLines * style.cell.leading + 2 * padding.y);
    this.#printFirstHead();
    this.#body = sheet.document.struct('TBody');
    this.#table.add(this.#body);
  }

  /** Prints a row of texts, one per column. A row moves to the next page whole, unless it is taller than a page. */
  row(texts: readonly string[]): void {
    const row = this.#sheet.document.struct('TR');
    this.#body.add(row);
    const cells = this.#columns.map((column, index) => this.#cell(row, column, texts[index] ?? '', index));
    const height = this.#heightOf(cells);
    const onOnePage = height <= this.#sheet.capacity - this.#headHeight;
    if (this.#sheet.room < (onOnePage ? height : leastLines * style.cell.leading + 2 * padding.y))
      this.#continueOnNewPage();
    this.#printPart(cells);
    while (cells.some((cell) => cell.printed < cell.lines.length)) {
      this.#continueOnNewPage();
      this.#printPart(cells);
    }
    this.#sheet.rule(this.#sheet.y, color.rule, 0.5);
    row.end();
    for (const cell of cells) assertPrinted(cell.text, cell.lines.slice(0, cell.printed));
  }

  end(): void {
    this.#table.end();
  }

  #cell(row: PdfStructureElement, column: Column, text: string, index: number): Cell {
    const role = index === 0 ? 'TH' : 'TD';
    const element = this.#sheet.document.struct(role, role === 'TH' ? { scope: 'Row' } : {});
    row.add(element);
    const lines = this.#sheet.lines(text, column.width - 2 * padding.x, role === 'TH' ? style.rowHeader : style.cell);
    return { element, role, text, lines, column, printed: 0 };
  }

  #heightOf(cells: readonly Cell[]): number {
    return Math.max(...cells.map((cell) => cell.lines.length)) * style.cell.leading + 2 * padding.y;
  }

  /** As many lines of each cell as fit on the rest of the page. */
  #printPart(cells: readonly Cell[]): void {
    const fitting = Math.floor((this.#sheet.room - 2 * padding.y) / style.cell.leading);
    const top = this.#sheet.y + padding.y;
    let tallest = 0;
    for (const cell of cells) {
      const part = cell.lines.slice(cell.printed, cell.printed + fitting);
      if (part.length === 0) continue;
      const cellStyle = cell.role === 'TH' ? style.rowHeader : style.cell;
      this.#sheet.tagged(cell.element, cell.role, () => {
        for (const [index, line] of part.entries())
          this.#sheet.print(line, cell.column.x + padding.x, top + index * cellStyle.leading, cellStyle);
      });
      cell.printed += part.length;
      tallest = Math.max(tallest, part.length);
    }
    this.#sheet.y = top + tallest * style.cell.leading + padding.y;
  }

  get #headHeight(): number {
    return Math.max(...this.#head.map((lines) => lines.length)) * style.head.leading + 2 * padding.y;
  }

  #continueOnNewPage(): void {
    this.#sheet.newPage();
    this.#paintHeadBackground();
    this.#sheet.artifact('Pagination', () => this.#printHeadLabels((_index, draw) => draw()));
    this.#sheet.y += this.#headHeight;
  }

  #printFirstHead(): void {
    const { document } = this.#sheet;
    const head = document.struct('THead');
    const row = document.struct('TR');
    this.#table.add(head);
    head.add(row);
    this.#paintHeadBackground();
    this.#printHeadLabels((_index, draw) => {
      const cell = document.struct('TH', { scope: 'Column' });
      row.add(cell);
      this.#sheet.tagged(cell, 'TH', draw);
    });
    this.#sheet.y += this.#headHeight;
    head.end();
    for (const [index, column] of this.#columns.entries()) assertPrinted(column.label, this.#head[index] ?? []);
  }

  #printHeadLabels(wrap: (index: number, draw: () => void) => void): void {
    for (const [index, column] of this.#columns.entries())
      wrap(index, () => {
        for (const [line, text] of (this.#head[index] ?? []).entries())
          this.#sheet.print(
            text,
            column.x + padding.x,
            this.#sheet.y + padding.y + line * style.head.leading,
            style.head,
          );
      });
  }

  #paintHeadBackground(): void {
    const { document, left, width, y } = this.#sheet;
    this.#sheet.artifact('Layout', () => {
      document.save().fillColor(color.headFill).rect(left, y, width, this.#headHeight).fill().restore();
    });
    this.#sheet.rule(y + this.#headHeight, color.headRule, 0.9);
  }
}
