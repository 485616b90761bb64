import { foldedWithPlaces } from '#shared/model/fold-text.ts';

/** A part of a text; `end` is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where patterns of folded text are found in a text, in order; those that touch or overlap as one. */
export function spansOf(text: string, patterns: Iterable<RegExp>): Span[] {
  const { text: plain, at } = foldedWithPlaces(text);
  const found = [...patterns]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map((match) => ({ start: at[match.index] ?? 0, end: at[match.index + match[0].length] ?? text.length }))
    .toSorted((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) spans.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
    else spans.push(span);
  }
  return spans;
}
