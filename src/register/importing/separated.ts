import type { ImportShape } from '#shared/model/import-plan.ts';
import { readGrid } from '#register/importing/grid.ts';
import { bestReading } from '#register/importing/evidence.ts';
import { markdownCells } from '#register/importing/markdown-cells.ts';
import { withoutBullet } from '#register/importing/lines.ts';
import type { GridRow, Reading, SourceLine } from '#register/importing/reading.ts';

/** Cuts a line into cells, or null when the separator is not in it. */
type Cut = (text: string) => string[] | null;

const cuts: readonly Cut[] = [
  (text) => several(text.trim().split(/ {2,}/u)),
  (text) => (text.includes('|') ? several(text.trim().split(/ ?\| ?/u)) : null),
  (text) => several(text.trim().split(/ [–—-] /u)),
  (text) => several(text.trim().split(/ ?[·•] /u)),
  (text) => atFirst(text.trim(), ': '),
  nameAndRemark,
];

/** Reads a list with one row a line: a table as browsers copy it (tabs), or cells parted by spaces, bars or dashes. */
export function readSeparatedLines(source: readonly SourceLine[]): Reading | null {
  const readings = [readGrid(tabbedRows(source), 'lines'), readMarkdown(source)];
  for (const cut of cuts) readings.push(readGrid(rowsCutBy(source, cut), 'lines'));
  return bestReading(readings);
}

function rowsCutBy(source: readonly SourceLine[], cut: Cut): GridRow[] {
  const rows: GridRow[] = [];
  for (const [index, line] of source.entries()) {
    const cells = line.text.length < 5000 && !line.text.includes('\t') ? cut(withoutBullet(line.text.trim())) : null;
    if (cells) rows.push({ cells, lines: { from: index + 1, to: index + 1 } });
  }
  return rows;
}

function several(cells: string[]): string[] | null {
  return cells.length > 1 ? cells : null;
}

function atFirst(text: string, separator: string): string[] | null {
  const at = text.indexOf(separator);
  return at > 0 && at < 100 ? [text.slice(0, at), text.slice(at + separator.length)] : null;
}

/** "Lumen Cloud AB (drift, Sverige)" */
function nameAndRemark(text: string): string[] | null {
  const trimmed = text.trim();
  const at = trimmed.indexOf(' (');
  return at > 0 && at < 100 && trimmed.endsWith(')') && trimmed.length - at > 5
    ? [trimmed.slice(0, at), trimmed.slice(at + 2, -1)]
    : null;
}

/**
 * Rows of a table copied with tabs. A cell with several lines breaks its row over lines; lines are joined again until
 * the row has as many tabs as most rows have.
 */
function tabbedRows(source: readonly SourceLine[]): GridRow[] {
  const tabs = source.map((line) => line.text.split('\t').length - 1);
  const usual = usualCount(tabs);
  if (usual === 0) return [];
  const rows: GridRow[] = [];
  for (let at = 0; at < source.length; at += 1) {
    let to = at;
    let count = tabs[at] ?? 0;
    if (count > 0 && count < usual) {
      while (count < usual && to + 1 < source.length && to - at < 40 && source[to + 1]?.text !== '') {
        to += 1;
        count += tabs[to] ?? 0;
      }
      // A row that merely lacks its last cells must not swallow the next one.
      if (count !== usual) to = at;
    }
    const text = source.slice(at, to + 1).map((line) => line.text);
    if ((tabs[at] ?? 0) > 0) rows.push({ cells: text.join('\n').split('\t'), lines: { from: at + 1, to: to + 1 } });
    at = to;
  }
  return rows;
}

function usualCount(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  const [usual = 0] = [...times].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  return usual;
}

/** A pipe table of Markdown: the line of dashes under the header is left out. */
function readMarkdown(source: readonly SourceLine[]): Reading | null {
  const rows: GridRow[] = [];
  let ruled = false;
  for (const [index, line] of source.entries()) {
    const text = line.text.trim();
    if (!text.includes('|')) continue;
    const cells = markdownCells(text, plainMarkdown);
    const above = rows.at(-1);
    if (above && cells.every((cell) => /^:?-{2,}:?$/u.test(cell))) {
      ruled = true;
      rows[rows.length - 1] = { ...above, lines: { from: above.lines.from, to: index + 1 } };
    } else rows.push({ cells, lines: { from: index + 1, to: index + 1 } });
  }
  const shape: ImportShape = 'markdown';
  return ruled ? readGrid(rows, shape) : null;
}

function plainMarkdown(cell: string): string {
  return cell.replace(/\[([^[\]]{1,300})\]\([^()]{1,500}\)/gu, '$1').replace(/\*\*|__|`/gu, '');
}
