import { defaultTreeAdapter } from 'parse5';
import { cleanText } from '#register/importing/lines.ts';
import { gridOfTable } from '#register/importing/html-table.ts';
import {
  isElement,
  tooManyElements,
  lineOf,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from '#register/importing/html-tree.ts';
import { listLimits } from '#register/importing/limits.ts';
import type { GridRow, SourceLine } from '#register/importing/reading.ts';

/** Elements that stand on lines of their own; those in `spaced` have a blank line around them, as browsers copy them. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td th thead tfoot tr ul'.split(
    ' ',
  ),
);
const spaced = new Set(['p', 'ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'blockquote']);

export interface HtmlText {
  /** The page's lines as a browser would show them; a table's row is one line. */
  readonly lines: SourceLine[];
  /** The tables, each row with its place among the lines. */
  readonly tables: readonly (readonly GridRow[])[];
}

/** Renders a document to lines, keeping tables as rows of cells. */
export function htmlText(document: HtmlDocument): HtmlText {
  const writer = new LineWriter();
  for (const node of document.childNodes) write(node, writer);
  writer.endLine();
  return writer;
}

class LineWriter implements HtmlText {
  readonly lines: SourceLine[] = [];
  readonly tables: GridRow[][] = [];
  #text = '';
  #line = 1;
  #cells = 0;

  add(text: string, line: number): void {
    if (this.#text === '' && line > 0) this.#line = line;
    this.#text += text;
  }

  endLine(): void {
    const text = cleanText(this.#text).replace(/\s+/gu, ' ').trim();
    if (text !== '') this.lines.push({ number: this.#line, text });
    this.#text = '';
  }

  blank(): void {
    this.endLine();
    if (this.lines.length > 0 && this.lines.at(-1)?.text !== '') this.lines.push({ number: this.#line, text: '' });
  }

  table(rows: readonly GridRow[]): void {
    this.blank();
    this.#cells += rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (this.#cells > listLimits.htmlCells) throw tooManyElements();
    const table = rows.map(({ cells, lines }): GridRow => {
      this.#line = lines.from;
      this.lines.push({ number: lines.from, text: cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t') });
      return { cells, lines: { from: this.lines.length, to: this.lines.length } };
    });
    this.tables.push(table);
    this.blank();
  }
}

function write(node: HtmlNode, writer: LineWriter): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    writer.add(node.value.replace(/\s+/gu, ' '), lineOf(node));
    return;
  }
  if (!isElement(node) || node.tagName === 'head') return;
  if (node.tagName === 'br') {
    writer.endLine();
    return;
  }
  const grid = node.tagName === 'table' ? gridOfTable(node) : null;
  if (grid) writer.table(grid);
  else writeElement(node, writer);
}

function writeElement(element: HtmlElement, writer: LineWriter): void {
  const own = blocks.has(element.tagName);
  const isolated = spaced.has(element.tagName) || (element.tagName === 'div' && holdsBlocks(element));
  if (isolated) writer.blank();
  else if (own) writer.endLine();
  for (const child of element.childNodes) write(child, writer);
  if (isolated) writer.blank();
  else if (own) writer.endLine();
}

/** A box of boxes is a card or a row made of cells: a blank line around it keeps its lines together. */
function holdsBlocks(element: HtmlElement): boolean {
  const inner = element.childNodes.filter((child) => isElement(child) && blocks.has(child.tagName));
  return (
    inner.length > 1 &&
    inner.every(
      (child) => !isElement(child) || !child.childNodes.some((node) => isElement(node) && blocks.has(node.tagName)),
    )
  );
}
