import { atWordStart, digitsOf, joined, wordsOf } from '#register/search/indexed-text.ts';

/** More words than anybody looks for; each costs time. */
const mostWords = 16;
/** The index knows nothing shorter than trigrams inside of words. */
const shortest = 3;
const fewestDigits = 5;

/** One word of what was searched for. */
export interface SearchWord {
  /** What must stand in the index: one of these, with nothing but letters, digits and spaces, anywhere. */
  readonly phrases: readonly string[];
  /** Finds it in folded text. */
  readonly pattern: RegExp;
  readonly startsWord: boolean;
}

/**
 * The words of a text that somebody typed. Words of three letters and more are found inside of words too ("avtal" in
 * personuppgiftsbiträdesavtal), shorter ones at the beginning of a word. Nothing of the text but letters and digits gets
 * into the query, so it cannot hold any syntax.
 */
export function searchWords(text: string): SearchWord[] {
  const written = text.split(/\s+/u).map((part) => ({ words: wordsOf(part), digits: plainDigits(part) }));
  const distinct = new Map(written.filter(({ words }) => words.length > 0).map((part) => [joined(part.words), part]));
  return [...distinct.values()].slice(0, mostWords).map(({ words, digits }) => searchWord(words, digits));
}

function searchWord(words: readonly string[], digits: string): SearchWord {
  const phrase = joined(words);
  const startsWord = Array.from(phrase).length < shortest;
  const start = startsWord ? String.raw`(?<![\p{L}\p{N}])` : '';
  const inText = start + words.join(String.raw`[^\p{L}\p{N}]+`);
  if (digits === '') return { phrases: [phrase], pattern: new RegExp(inText, 'gu'), startsWord };
  const asNumber = digits.split('').join(String.raw`[^\p{L}\p{N}\n]{0,3}`);
  return { phrases: [...new Set([phrase, digits])], pattern: new RegExp(`${inText}|${asNumber}`, 'gu'), startsWord };
}

/** The digits of a word that is a number with signs in it; empty for other words. */
function plainDigits(word: string): string {
  const digits = /\p{L}/u.test(word) ? '' : digitsOf(word);
  return digits.length >= fewestDigits ? digits : '';
}

/** The condition of SQLite's FTS5 that every word is in a row: anywhere, or each at the beginning of a word. */
export function matchAll(words: readonly SearchWord[], place: 'anywhere' | 'word start' | 'row start'): string {
  const conditions = words.map(({ phrases, startsWord }, index) => {
    const asked = place !== 'anywhere' || startsWord ? phrases.map(atWordStart) : phrases;
    const first = place === 'row start' && index === 0 ? '^ ' : '';
    return `(${asked.map((phrase) => `${first}"${phrase}"`).join(' OR ')})`;
  });
  return conditions.join(' AND ');
}
