import { folded } from '#shared/model/fold-text.ts';

/**
 * How words lie in the index and are asked for. The index knows trigrams only, so every word has two spaces before it:
 * then a word of one letter is the trigram "  d" and one of two letters " dr", each at the beginning of a word, where
 * alone so short a word tells anything. Signs count as spaces.
 */
const gap = '  ';
const word = /[\p{L}\p{N}]+/gu;

export const wordsOf = (text: string): string[] => folded(text).match(word) ?? [];

export const joined = (words: readonly string[]): string => words.join(gap);

/** A phrase at the beginning of a word. */
export const atWordStart = (phrase: string): string => gap + phrase;

/** At least five digits with a sign or two between some of them, as telephone and registration numbers are written. */
const writtenNumber = /\d(?:[^\p{L}\p{N}\n]{0,3}\d){4,}/gu;

export const digitsOf = (text: string): string => text.replaceAll(/[^0-9]/gu, '');

/** Numbers that are written with signs between, as digits alone: 556677-8899 is found however it is written. */
const plainNumbers = (text: string): string[] =>
  (text.match(writtenNumber) ?? []).filter((number) => /[^0-9]/u.test(number)).map(digitsOf);

/** Texts as the index takes them: each on a line of its own, so that no phrase reaches from one into the next. */
export function indexedText(texts: readonly string[]): string {
  return texts
    .flatMap((text) => [joined(wordsOf(text)), ...plainNumbers(text)])
    .filter((line) => line !== '')
    .map(atWordStart)
    .join('\n');
}
