import { foldedWithPlaces } from '#shared/model/fold-text.ts';

/** A place in a page's text: which of its runs of letters, and the letter in it. */
export interface TextPlace {
  readonly item: number;
  readonly offset: number;
}

export interface TextRange {
  readonly start: TextPlace;
  /** Behind the last letter. */
  readonly end: TextPlace;
}

/** A page's text for searching: without case, diacritics and differences in white space. */
export interface PageText {
  readonly words: string;
  /** For each position of `words`: the letter it comes from. */
  readonly places: readonly TextPlace[];
}

/** One run of letters, as pdf.js gives them; `hasEOL`: a line ends behind it. */
export interface TextRun {
  readonly str: string;
  readonly hasEOL: boolean;
}

export function pageTextOf(runs: readonly TextRun[]): PageText {
  let words = '';
  const places: TextPlace[] = [];
  const add = (letters: string, place: TextPlace): void => {
    for (const letter of letters) {
      const isSpace = /\s/u.test(letter);
      if (isSpace && (words === '' || words.endsWith(' '))) continue;
      words += isSpace ? ' ' : letter;
      // A letter may be two units long; both are the same place.
      for (let unit = 0; unit < letter.length; unit += 1) places.push(place);
    }
  };
  for (const [item, { str, hasEOL }] of runs.entries()) {
    const { text, at } = foldedWithPlaces(str);
    for (let unit = 0; unit < text.length; unit += 1) add(text.charAt(unit), { item, offset: at[unit] ?? str.length });
    if (hasEOL) add(' ', { item, offset: str.length });
  }
  return { words, places };
}

/** Where a phrase stands, in order; a phrase of nothing but white space stands nowhere. */
export function rangesOf({ words, places }: PageText, phrase: string): TextRange[] {
  const sought = pageTextOf([{ str: phrase.trim(), hasEOL: false }]).words;
  const ranges: TextRange[] = [];
  if (sought === '') return ranges;
  for (let at = words.indexOf(sought); at !== -1; at = words.indexOf(sought, at + sought.length)) {
    const [start, last] = [places[at], places[at + sought.length - 1]];
    if (start && last) ranges.push({ start, end: { item: last.item, offset: last.offset + 1 } });
  }
  return ranges;
}
