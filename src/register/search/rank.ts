import { atWordStart } from '#register/search/indexed-text.ts';
import type { SearchWord } from '#register/search/search-words.ts';

/** Whether a text, as the index has it, has every word: what `matchAll` asks the index. */
export function hasAll(text: string, words: readonly SearchWord[]): boolean {
  return words.every(({ phrases, startsWord }) =>
    phrases.some((phrase) => text.includes(startsWord ? atWordStart(phrase) : phrase)),
  );
}

/** How well the names of a record, as the index has them, fit words that they have: the less the better. */
export function rankOf(names: string, words: readonly SearchWord[]): number {
  const atStarts = words.map(({ phrases }) => phrases.map(atWordStart));
  if (!atStarts.every((phrases) => phrases.some((phrase) => names.includes(phrase)))) return 2;
  return atStarts[0]?.some((phrase) => names.startsWith(phrase)) === true ? 0 : 1;
}
