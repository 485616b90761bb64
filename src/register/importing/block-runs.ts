import type { ImportWarning } from '#shared/model/import-plan.ts';
import { groupLines, textsOf, type PageLine } from '#register/importing/block-lines.ts';
import { rowOf, type BlockRows } from '#register/importing/block-rows.ts';
import { repeatsHeader } from '#register/importing/headers.ts';
import { hasLegalForm } from '#register/importing/legal-forms.ts';
import { canBeName, isPageText, looksLikePersonalData, looksLikePurpose } from '#register/importing/page-words.ts';
import type { Column, RawRow } from '#register/importing/reading.ts';
import { markLines } from '#register/importing/reading.ts';

/** What it costs to leave out one line, in the points of a row (see `rowCost`). */
const skipCost = 1.2;

/**
 * Reads lines that no pattern of blank lines parts (all together, or each one alone) by counting off: of all ways to cut
 * the lines into rows and single lines that are left out (titles between the rows), the cheapest. Stops at the first line
 * that is the page's footer.
 */
export function readUnbroken(lines: readonly PageLine[], columns: readonly Column[]): BlockRows {
  const marks: BlockRows['marks'] = new Map();
  const body = untilFooter(lines);
  const size = columns.length;
  if (body.length < size) return { rows: [], marks };
  const parted = body.filter((line) => line.gap > 0).length;
  const uneven = parted > 0 && parted < body.length - 1;
  const costs = new Float64Array(body.length + 1);
  const isRow = new Uint8Array(body.length);
  for (let at = body.length - 1; at >= 0; at -= 1) {
    costs[at] = skipCost + (costs[at + 1] ?? 0);
    const block = body.slice(at, at + size);
    if (block.length < size) continue;
    const cost = rowCost(block, columns) + (uneven ? gapCost(block) : 0) + (costs[at + size] ?? 0);
    if (cost < (costs[at] ?? 0)) {
      costs[at] = cost;
      isRow[at] = 1;
    }
  }
  const rows: BlockRows['rows'] = [];
  for (let at = 0; at < body.length;) {
    if (isRow[at] === 1) rows.push(rowOf(body.slice(at, at + size), columns, []));
    else {
      const block = body.slice(at, at + size);
      const header = repeatsHeader(textsOf(block), columns);
      const left = header ? block : block.slice(0, 1);
      for (const line of left) markLines(marks, { from: line.at, to: line.at }, header ? 'header' : 'title');
      at += left.length;
      continue;
    }
    at += size;
  }
  return { rows: withGapWarnings(rows, body), marks: untilLastRow(marks, rows.at(-1)?.lines.to ?? 0) };
}

/** Marks the rows whose blank lines are not where most rows have theirs. */
function withGapWarnings(rows: readonly RawRow[], body: readonly PageLine[]): RawRow[] {
  const gaps = new Map(body.map((line) => [line.at, line.gap]));
  const gapsOf = ({ lines }: RawRow): { before: number; inside: number } => {
    let inside = 0;
    for (let at = lines.from + 1; at <= lines.to; at += 1) inside += gaps.get(at) ?? 0;
    return { before: gaps.get(lines.from) ?? 0, inside };
  };
  const all = rows.map(gapsOf);
  const mostHave = (test: (gap: { before: number; inside: number }) => boolean): boolean =>
    all.filter(test).length * 2 > all.length;
  const parted = mostHave((gap) => gap.before > 0);
  const whole = mostHave((gap) => gap.inside === 0);
  return rows.map((row, index) => {
    const gap = all[index] ?? { before: 1, inside: 0 };
    const warnings: ImportWarning[] = [];
    if (whole && gap.inside > 0) warnings.push('joined-blocks');
    if (parted && gap.before === 0) warnings.push('blank-line-missing');
    return { ...row, warnings };
  });
}

function untilLastRow(marks: BlockRows['marks'], last: number): BlockRows['marks'] {
  return new Map([...marks].filter(([line]) => line <= last));
}

function untilFooter(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex((line) => isPageText([line.text]));
  const links = groupLines(lines, 1).find(
    (group) => group.length > 1 && isPageText(textsOf(group)) && group.length < 9,
  );
  const linksAt = links?.[0] ? lines.indexOf(links[0]) : -1;
  const ends = [end, linksAt].filter((at) => at >= 0);
  return ends.length > 0 ? lines.slice(0, Math.min(...ends)) : lines;
}

/** Where only some lines have a blank line before them, rows tend to begin at those. */
function gapCost(block: readonly PageLine[]): number {
  const inside = block.slice(1).filter((line) => line.gap > 0).length;
  return inside + (block[0]?.gap === 0 ? 0.5 : 0);
}

/** 0 for a block that shows all signs of a row, above `size × skipCost` for one that cannot be one. */
function rowCost(block: readonly PageLine[], columns: readonly Column[]): number {
  const texts = textsOf(block);
  const name = texts[0] ?? '';
  if (columns[0]?.field === 'name' && !canBeName(name)) return Number.POSITIVE_INFINITY;
  if (repeatsHeader(texts, columns)) return Number.POSITIVE_INFINITY;
  let cost = 1;
  for (const [at, column] of columns.entries()) {
    const text = texts[at] ?? '';
    if (column.field === 'name') cost += (hasLegalForm(text) ? -0.7 : 0) + (text.split(' ').length > 6 ? 1 : 0);
    else if (hasLegalForm(text) && text.length < 60) cost += 1.5;
    if (column.field === 'purpose') cost += looksLikePurpose(text) ? 0 : 0.4;
    if (column.field === 'personalData') cost += looksLikePersonalData(text) ? -0.4 : 0.6;
  }
  return cost;
}
