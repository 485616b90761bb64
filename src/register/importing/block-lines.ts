import { oneLine } from '#register/importing/lines.ts';
import type { LineRange } from '#shared/model/import-plan.ts';
import type { SourceLine } from '#register/importing/reading.ts';

/** A line with text in it, for lists whose cells are whole lines. */
export interface PageLine {
  /** Place among the source lines, 1-based. */
  readonly at: number;
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
}

export type Group = readonly PageLine[];

export function pageLines(lines: readonly SourceLine[]): PageLine[] {
  const page: PageLine[] = [];
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    const text = oneLine(line.text);
    if (text === '') gap += 1;
    else {
      page.push({ at: index + 1, text, gap });
      gap = 0;
    }
  }
  return withoutNumbers(page);
}

/** Drops the numbers of a list that stand on lines of their own: 1, 2, 3 … */
function withoutNumbers(page: readonly PageLine[]): PageLine[] {
  let next = 1;
  const numbers = new Set<PageLine>();
  for (const line of page) {
    if (line.text !== String(next) && line.text !== `${String(next)}.`) continue;
    numbers.add(line);
    next += 1;
  }
  if (numbers.size < 3) return [...page];
  return page.flatMap((line, at) => {
    if (numbers.has(line)) return [];
    const above = page[at - 1];
    return [above && numbers.has(above) ? { ...line, gap: Math.max(line.gap, above.gap) } : line];
  });
}

/** Groups of lines with fewer than `blank` blank lines between them. */
export function groupLines(lines: readonly PageLine[], blank: number): Group[] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && line.gap < blank) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

export function rangeOf(lines: Group): LineRange {
  return { from: lines[0]?.at ?? 1, to: lines.at(-1)?.at ?? 1 };
}

export function textsOf(lines: Group): string[] {
  return lines.map((line) => line.text);
}
