import { defaultTreeAdapter } from 'parse5';
import { columnsOf } from '#register/importing/headers.ts';
import {
  attribute,
  tooManyElements,
  isElement,
  lineOf,
  type HtmlElement,
  type HtmlNode,
} from '#register/importing/html-tree.ts';
import { listLimits } from '#register/importing/limits.ts';
import { cleanCell } from '#register/importing/lines.ts';
import type { GridRow } from '#register/importing/reading.ts';

const lineBreaking = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'br',
  'tr',
  'table',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * A table's rows as cells, with `colspan` and `rowspan` spread out (HTML Standard, forming a table); line numbers are those
 * of the source. Null for a table that only places things on the page: one column, or tables within it and no header.
 */
export function gridOfTable(table: HtmlElement): GridRow[] | null {
  const rows = rowElements(table);
  const grid = spread(rows);
  if (grid.every((row) => row.cells.length < 2)) return null;
  if (holdsTable(table) && !grid.some((row) => columnsOf(row.cells))) return null;
  return grid;
}

function rowElements(table: HtmlElement): HtmlElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? elementsIn(child).filter((row) => row.tagName === 'tr')
      : [];
  });
}

function elementsIn(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

function holdsTable(element: HtmlElement): boolean {
  return elementsIn(element).some((child) => child.tagName === 'table' || holdsTable(child));
}

interface Hanging {
  readonly text: string;
  rows: number;
}

function spread(rows: readonly HtmlElement[]): GridRow[] {
  const hanging = new Map<number, Hanging>();
  let count = 0;
  return rows.map((row) => {
    const cells: string[] = [];
    const takeHanging = (): void => {
      for (let above = hanging.get(cells.length); above && above.rows > 0; above = hanging.get(cells.length)) {
        above.rows -= 1;
        cells.push(above.text);
      }
    };
    for (const cell of elementsIn(row)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
      takeHanging();
      const text = cleanCell(textOf(cell));
      const width = spanOf(cell, 'colspan', listLimits.columns);
      const height = spanOf(cell, 'rowspan', listLimits.rows);
      for (let at = 0; at < width && cells.length < listLimits.columns; at += 1) {
        if (height > 1) hanging.set(cells.length, { text: at === 0 ? text : '', rows: height - 1 });
        cells.push(at === 0 ? text : '');
      }
    }
    takeHanging();
    count += cells.length;
    if (count > listLimits.htmlCells) throw tooManyElements();
    const line = Math.max(1, lineOf(row));
    return { cells, lines: { from: line, to: line } };
  });
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const value = Number(attribute(cell, name) ?? '1');
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}

function textOf(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/gu, ' ');
  if (!isElement(node)) return '';
  const inner = node.childNodes.map(textOf).join('');
  return lineBreaking.has(node.tagName) ? `\n${inner}\n` : inner;
}
