import { folded } from '#shared/model/fold-text.ts';

/** Folded words separated by one space, nothing but letters and digits: for comparing words. */
export function fold(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The phrases of a word list written with commas. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
      .filter((phrase) => phrase !== ''),
  );
}
