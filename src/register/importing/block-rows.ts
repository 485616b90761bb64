import type { ImportWarning, SkipReason } from '#shared/model/import-plan.ts';
import { rangeOf, textsOf, type Group } from '#register/importing/block-lines.ts';
import { fitLines } from '#register/importing/block-fit.ts';
import { hasEvidence } from '#register/importing/evidence.ts';
import { repeatsHeader } from '#register/importing/headers.ts';
import { hasLegalForm } from '#register/importing/legal-forms.ts';
import { withoutBullet } from '#register/importing/lines.ts';
import { canBeName, isFooterLine, isLink, isPageText } from '#register/importing/page-words.ts';
import type { Cells, Column, RawRow } from '#register/importing/reading.ts';
import { markLines } from '#register/importing/reading.ts';

export interface BlockRows {
  readonly rows: RawRow[];
  readonly marks: Map<number, SkipReason>;
}

/** A title that stands on top of the first block of a section without a blank line between. */
const sectionTitle =
  /^(?:inom|utanför|within|outside|inside|övriga|other)\s.{0,20}?(?:EU|EES|EEA|EEC|Sverige|Sweden|Norden|Europa|Europe)\b.{0,20}$/iu;

/** Reads groups of lines as rows of `columns.length` lines each. */
export function readGroups(groups: readonly Group[], columns: readonly Column[]): BlockRows {
  const rows: RawRow[] = [];
  const marks = new Map<number, SkipReason>();
  const size = columns.length;
  let footerSeen = false;
  let widest = 1;
  for (let at = 0; at < groups.length; at += 1) {
    const group = withoutEnd(withoutTitle(groups[at] ?? [], size, marks), size);
    const texts = textsOf(group);
    if (repeatsHeader(texts, columns)) {
      markLines(marks, rangeOf(group), 'header');
      continue;
    }
    if (isPageText(texts) || !canBeName(texts[0] ?? '')) {
      footerSeen ||= rows.length > 0 && isPageText(texts);
      continue;
    }
    const joined = group.length < size ? joinedWithNext(groups, at, size) : null;
    const found = joined ? [rowOf(joined.lines, columns, ['joined-blocks'])] : rowsOfGroup(group, columns);
    // Below a footer or far below the list, only what shows itself to be a row still is one.
    const gap = group[0]?.gap ?? 0;
    const far = rows.length > 2 && gap > widest + 1;
    if (rows.length > 0 && !far) widest = Math.max(widest, gap);
    const kept = footerSeen || far ? found.filter((row) => hasEvidence(row.cells)) : found;
    rows.push(...kept);
    if (joined) at = joined.last;
    else if (found.length === 0) markLines(marks, rangeOf(group), group.length === 1 ? 'title' : 'incomplete');
  }
  return { rows, marks };
}

function withoutTitle(group: Group, size: number, marks: Map<number, SkipReason>): Group {
  const first = group[0];
  if (!first || group.length !== size + 1 || !sectionTitle.test(first.text.slice(0, 80))) return group;
  marks.set(first.at, 'title');
  return group.slice(1);
}

/** The last block may stand right on top of the footer: its lines end where the page's own begin. */
function withoutEnd(group: Group, size: number): Group {
  const end = group.findIndex((line, at) => at >= size && (isFooterLine(line.text) || isLink(line.text)));
  return end < 0 ? group : group.slice(0, end);
}

/** A blank line too many: following short groups that together make exactly one block. */
function joinedWithNext(groups: readonly Group[], at: number, size: number): { lines: Group; last: number } | null {
  let lines: Group = groups[at] ?? [];
  for (let last = at + 1; last < groups.length && lines.length < size; last += 1) {
    const next = groups[last] ?? [];
    if (next.length >= size || isPageText(textsOf(next))) return null;
    lines = [...lines, ...next];
    if (lines.length === size && !isPageText(textsOf(lines))) return { lines, last };
  }
  return null;
}

function rowsOfGroup(group: Group, columns: readonly Column[]): RawRow[] {
  const size = columns.length;
  if (group.length === size) return [rowOf(group, columns, [])];
  if (group.length < size) {
    const row = rowOf(group, columns, []);
    const { name = '' } = row.cells;
    return group.length > 1 && (hasEvidence(row.cells) || hasLegalForm(name)) ? [row] : [];
  }
  const parted = partedRows(group, columns);
  if (parted) return parted;
  const cells = fitLines(group, columns);
  return cells ? [{ lines: rangeOf(group), ...cells }] : [];
}

/** A blank line too few: a group that is a whole number of blocks, each of which can be a row. */
function partedRows(group: Group, columns: readonly Column[]): RawRow[] | null {
  const size = columns.length;
  if (group.length % size !== 0) return null;
  const rows: RawRow[] = [];
  for (let at = 0; at < group.length; at += size) {
    const lines = group.slice(at, at + size);
    if (!canBeName(lines[0]?.text ?? '') || isPageText(textsOf(lines))) break;
    rows.push(rowOf(lines, columns, ['blank-line-missing']));
  }
  return rows.length > 0 ? rows : null;
}

export function rowOf(lines: Group, columns: readonly Column[], warnings: readonly ImportWarning[]): RawRow {
  const cells: Cells = {};
  for (const [at, line] of lines.entries()) {
    const field = columns[at]?.field;
    if (field) cells[field] = field === 'name' ? withoutBullet(line.text) : line.text;
  }
  return { lines: rangeOf(lines), cells, warnings };
}
