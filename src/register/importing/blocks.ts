import type { SkipReason } from '#shared/model/import-plan.ts';
import { blockHeaders, type BlockHeader } from '#register/importing/block-header.ts';
import { groupLines, pageLines, textsOf, type Group, type PageLine } from '#register/importing/block-lines.ts';
import { readGroups } from '#register/importing/block-rows.ts';
import { readUnbroken } from '#register/importing/block-runs.ts';
import { bestReading } from '#register/importing/evidence.ts';
import { canBeName, isPageText } from '#register/importing/page-words.ts';
import type { Column, Reading, SourceLine } from '#register/importing/reading.ts';
import { markLines } from '#register/importing/reading.ts';

const byPosition: readonly Column[] = [
  { label: '', field: 'name' },
  { label: '', field: 'purpose' },
  { label: '', field: 'personalData' },
];

/**
 * Reads the text of a web page as copied: a row is a block of lines, one cell a line, with blank lines between blocks.
 * The header tells how many lines a block has; without one, the size that most blocks share does. Blocks that a page
 * broke in two are joined, blocks that lost the blank line between them are parted, and where the copy has no pattern
 * of blank lines at all, lines are counted off from the header on.
 */
export function readBlocks(source: readonly SourceLine[]): Reading | null {
  const page = pageLines(source);
  const headers = blockHeaders(page, source);
  const readings = headers.flatMap((header) => belowHeader(page, header));
  return bestReading(readings) ?? bestReading(withoutHeader(page));
}

function belowHeader(page: readonly PageLine[], header: BlockHeader): Reading[] {
  const body = page.slice(header.to);
  const marks = new Map<number, SkipReason>();
  const lines = { from: page[header.from]?.at ?? 1, to: page[header.to - 1]?.at ?? 1 };
  markLines(marks, lines, 'header');
  const size = header.columns.length;
  const common = commonSize(body);
  const shapes = [header.columns];
  if (common > size) shapes.push(lengthened(header.columns, common));
  return shapes.flatMap((columns) =>
    [readGroups(grouped(body, columns.length), columns), readUnbroken(body, columns)].map((part): Reading => ({
      shape: 'blocks',
      header: { lines, columns },
      rows: part.rows,
      marks: new Map([...marks, ...part.marks]),
    })),
  );
}

function withoutHeader(page: readonly PageLine[]): Reading[] {
  return [3, 2, 4].flatMap((size) => {
    const columns = size === 2 ? byPosition.slice(0, 2) : lengthened(byPosition, size);
    const groups = grouped(page, size).map((group) => (couldBeRow(group) ? group : null));
    // A text in paragraphs has groups of every size; a list has mostly one.
    const fitting = groups.filter((group) => group?.length === size).length;
    if (fitting < (size === 3 ? 2 : 3)) return [];
    const first = groups.findIndex((group) => group?.length === size);
    const last = groups.findLastIndex((group) => group?.length === size);
    const inside = groups.slice(first, last + 1).filter((group) => group !== null);
    return [{ shape: 'blocks' as const, header: null, ...readGroups(inside, columns) }];
  });
}

function couldBeRow(group: Group): boolean {
  const texts = textsOf(group);
  return canBeName(texts[0] ?? '') && !isPageText(texts);
}

/** Columns that a header does not name but the blocks have: the missing ones of the three, then unknown ones. */
function lengthened(columns: readonly Column[], size: number): Column[] {
  const missing = byPosition.filter(({ field }) => !columns.some((column) => column.field === field));
  const more = [...columns, ...missing].slice(0, size);
  while (more.length < size) more.push({ label: '', field: null });
  return more;
}

function commonSize(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const group of groupLines(lines, 1)) {
    if (group.length > 1 && group.length < 9 && couldBeRow(group))
      counts.set(group.length, (counts.get(group.length) ?? 0) + 1);
  }
  const [size = 0, count = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  return count > 1 ? size : 0;
}

/** Groups at the number of blank lines that gives most blocks of the right size: some pages put one between cells too. */
function grouped(lines: readonly PageLine[], size: number): Group[] {
  let best: Group[] = groupLines(lines, 1);
  let most = best.filter((group) => group.length === size).length;
  for (const blank of [2, 3, 4]) {
    const groups = groupLines(lines, blank);
    const fitting = groups.filter((group) => group.length === size).length;
    if (fitting > most) [best, most] = [groups, fitting];
  }
  return best;
}
