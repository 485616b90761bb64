import type { PageLine } from '#register/importing/block-lines.ts';
import { columnsOf, labelsWithin, meaningOfLabel } from '#register/importing/headers.ts';
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
    const header = inOneLine(page, at, source) ?? inLines(page, at);
    if (!header) continue;
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

/** The longest run of known labels; one unknown label is taken along between two known ones of the same block. */
function inLines(page: readonly PageLine[], at: number): BlockHeader | null {
  if (!meaningOfLabel(page[at]?.text ?? '')) return null;
  let to = at + 1;
  let unknown = 0;
  for (let next = to; next < page.length && next < at + 12; next += 1) {
    const line = page[next];
    if (!line || line.gap > 3) break;
    const repeated = page.slice(at, next).some((earlier) => earlier.text === line.text);
    if (repeated) break;
    if (meaningOfLabel(line.text)) to = next + 1;
    else if (line.gap > 0 || line.text.length > 60 || unknown > 0) break;
    else unknown += 1;
  }
  for (; to - at >= 2; to -= 1) {
    const columns = columnsOf(page.slice(at, to).map((line) => line.text));
    if (columns) return { from: at, to, columns };
  }
  return null;
}
