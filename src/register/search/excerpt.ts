import type { SearchHit } from '#shared/model/search-hit.ts';
import type { SearchWord } from '#register/search/search-words.ts';
import { spansOf } from '#register/search/spans.ts';

const longest = 120;
/** How much of it may stand before the first hit. */
const lead = 40;

/** The text around the first hit, about 120 characters, cut between words where that is near; line breaks as spaces. */
export function excerptOf(text: string, words: readonly SearchWord[]): SearchHit['excerpt'] {
  const spans = spansOf(
    text,
    words.map(({ pattern }) => pattern),
  );
  const from = startOfExcerpt(text, spans[0]?.start ?? 0);
  const to = endOfExcerpt(text, from);
  const pieces: SearchHit['excerpt'] = [];
  let at = from;
  const add = (end: number, found: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end).replaceAll(/\s+/gu, ' '), found });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    if (start >= to) break;
    add(Math.min(start, to), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return withEllipses(pieces, from > 0, to < text.length);
}

function startOfExcerpt(text: string, hit: number): number {
  if (hit <= lead) return 0;
  const space = text.slice(hit - lead, hit).search(/\s\S/u);
  return space < 0 ? wholeCharacter(text, hit - lead) : hit - lead + space + 1;
}

function endOfExcerpt(text: string, from: number): number {
  if (text.length - from <= longest) return text.length;
  const end = from + longest;
  const space = text.slice(end - 20, end).search(/\s\S*$/u);
  return space < 0 ? wholeCharacter(text, end) : end - 20 + space;
}

/** Not in the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function withEllipses(pieces: SearchHit['excerpt'], isCutBefore: boolean, isCutAfter: boolean): SearchHit['excerpt'] {
  const ellipsis = { text: '…', found: false };
  return [...(isCutBefore ? [ellipsis] : []), ...pieces, ...(isCutAfter ? [ellipsis] : [])];
}
