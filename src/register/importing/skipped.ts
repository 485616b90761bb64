import type { LineRange, SkippedPart, SkipReason } from '#shared/model/import-plan.ts';
import { oneLine } from '#register/importing/lines.ts';
import { canBeName } from '#register/importing/page-words.ts';
import type { Reading, SourceLine } from '#register/importing/reading.ts';

const longestExcerpt = 200;

/**
 * Everything in the source that is not a row, with the reason: neighbouring lines with one reason are one part. Lines that
 * the reader did not mark were before, after or between the rows.
 */
export function skippedParts(
  reading: Reading,
  source: readonly SourceLine[],
  tooLong: readonly LineRange[],
): SkippedPart[] {
  const inRow = new Uint8Array(source.length + 2);
  for (const { lines } of reading.rows) inRow.fill(1, lines.from, lines.to + 1);
  for (const lines of tooLong) inRow.fill(2, lines.from, lines.to + 1);
  const first = firstLine(reading);
  const last = reading.rows.reduce((end, row) => Math.max(end, row.lines.to), 0);
  const parts: { from: number; to: number; reason: SkipReason; text: string }[] = [];
  for (const [index, line] of source.entries()) {
    const at = index + 1;
    const text = oneLine(line.text.slice(0, 1000));
    if (inRow[at] === 1 || (text === '' && !reading.marks.has(at))) continue;
    const reason = inRow[at] === 2 ? 'name-too-long' : reasonAt(at, text, reading.marks.get(at), { first, last });
    const part = parts.at(-1);
    const nothingBetween = part && !inRow.subarray(part.to + 1, at).includes(1);
    if (part?.reason === reason && nothingBetween && reason !== 'title' && reason !== 'incomplete') {
      part.to = at;
      if (part.text.length < longestExcerpt) part.text = `${part.text} ${text}`.trim();
    } else parts.push({ from: at, to: at, reason, text });
  }
  return parts.map(({ from, to, reason, text }) => ({ sourceLines: { from, to }, text: excerpt(text), reason }));
}

/** The first line of the list, header included. */
function firstLine(reading: Reading): number {
  const start = reading.header?.lines.from ?? Number.POSITIVE_INFINITY;
  return reading.rows.reduce((least, row) => Math.min(least, row.lines.from), start);
}

function reasonAt(
  at: number,
  text: string,
  mark: SkipReason | undefined,
  { first, last }: { first: number; last: number },
): SkipReason {
  if (mark === 'header' || mark === 'blank') return mark;
  if (at < first) return 'before-list';
  if (at > last) return 'after-list';
  return mark ?? (text.length <= 80 && canBeName(text) ? 'title' : 'not-a-row');
}

function excerpt(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1)}…`;
}
