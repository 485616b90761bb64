import type { PageLine } from '#register/importing/block-lines.ts';
import { columnsOf, labelsWithin, meaningOfLabel } from '#register/importing/headers.ts';
import { isLink } from '#register/importing/page-words.ts';
import type { Column, SourceLine } from '#register/importing/reading.ts';

export interface BlockHeader {
  /** Indexes among the page's lines: the header is [from, to). */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

/** A page may name the columns in its introduction or navigation first; so many candidates are tried. */
const mostCandidates = 4;

/** Places that can be the header of a list in blocks: labels on lines of their own, or all labels on one line. */
export function blockHeaders(page: readonly PageLine[], source: readonly SourceLine[]): BlockHeader[] {
  const found: BlockHeader[] = [];
  for (let at = 0; at < page.length && found.length < mostCandidates; at += 1) {
    const first = inOneLine(page, at, source) ?? inLines(page, at, source);
    if (!first) continue;
    // Read again from where it really begins: what stood above may have cut it short.
    const header = first.from === at ? first : (inLines(page, first.from, source) ?? first);
    // The same labels again are the header of the next section, not another way to read the page.
    if (!found.some((earlier) => labelsOf(earlier) === labelsOf(header))) found.push(header);
    at = header.to - 1;
  }
  return found;
}

function labelsOf(header: BlockHeader): string {
  return header.columns.map((column) => column.label).join('\n');
}

function inOneLine(page: readonly PageLine[], at: number, source: readonly SourceLine[]): BlockHeader | null {
  const line = page[at];
  if (!line || line.text.length > 300) return null;
  const raw = source[line.at - 1]?.text ?? line.text;
  const ways = [raw.split('\t'), raw.trim().split(/ {2,}/u), line.text.split(/ ?[|;•·] ?/u), line.text.split(/, ?/u)];
  ways.push(line.text.split(/ [–—/-] /u), labelsWithin(line.text) ?? []);
  for (const way of ways) {
    const labels = way.map((label) => label.trim()).filter((label) => label !== '');
    if (labels.length < 2 || labels.some((label) => meaningOfLabel(label) === null)) continue;
    const columns = columnsOf(labels);
    if (columns) return { from: at, to: at + 1, columns };
  }
  return null;
}

/**
 * The longest run of known labels on lines of their own; one unknown label is taken along between known ones of the same
 * block, when a label that is known as a whole follows: below a header without a blank line, rows look like that too.
 */
function inLines(page: readonly PageLine[], at: number, source: readonly SourceLine[]): BlockHeader | null {
  if (!meaningOfLabel(page[at]?.text ?? '')) return null;
  let to = at + 1;
  let unknown = 0;
  for (let next = to; next < page.length && next < at + 12; next += 1) {
    const line = page[next];
    const repeated = page.slice(at, next).some((earlier) => earlier.text === line?.text);
    if (!line || line.gap > 3 || repeated || inOneLine(page, next, source)) break;
    const meaning = meaningOfLabel(line.text);
    if (meaning && (meaning.exact || unknown === 0)) to = next + 1;
    else if (line.gap > 0 || line.text.length > 60 || unknown > 0 || to - at > 2) break;
    else unknown += 1;
  }
  for (; to - at >= 2; to -= 1) {
    const from = startOfLabels(page, at, to);
    const columns = columnsOf(page.slice(from, to).map((line) => line.text));
    if (columns) return { from, to, columns };
  }
  return null;
}

/**
 * Where the header really begins: a title ("Our sub-processors") or a link ("Contact") right above it is a known label
 * too. It is left out when the rest is a header without it and it stands apart, says no more than the rest, or less
 * clearly.
 */
function startOfLabels(page: readonly PageLine[], at: number, to: number): number {
  let from = at;
  for (let next = at + 1; next < to - 1; next += 1) {
    const rest = page.slice(next, to);
    const columns = columnsOf(rest.map((line) => line.text));
    if (!columns) break;
    const label = page[next - 1]?.text ?? '';
    const meaning = meaningOfLabel(label);
    const apart = (rest[0]?.gap ?? 0) > Math.max(...rest.slice(1).map((line) => line.gap));
    const known = columns.some((column) => column.field === meaning?.field);
    if (apart || known || !meaning?.exact || isLink(label)) from = next;
  }
  return from;
}
