import { createRequire } from 'node:module';
import type { ContentLanguage } from '#shared/model/languages.ts';

/** Knuth and Liang's patterns, in the form that `hyphen` reads. */
type Hyphenator = (text: string) => string;
type MakeHyphenator = (patterns: object, options: { hyphenChar: string; minWordLength: number }) => Hyphenator;

const load = createRequire(import.meta.url);

/** The word lists of TeX, one file a language. */
const patternFiles: Readonly<Record<ContentLanguage, string>> = {
  sv: 'sv',
  en: 'en-gb',
  de: 'de-1996',
  fr: 'fr',
  fi: 'fi',
  nb: 'nb',
  da: 'da',
  nl: 'nl',
};

/** Joints of compounds that the patterns do not know, where these annexes have them. */
const joints: Partial<Record<ContentLanguage, RegExp>> = {
  sv: /(?<=standard|avtals|säkerhets|register|system)(?=\p{L}{4})/giu,
};

/** So many letters stay on either side of a hyphen, and between a joint and another place. */
const fewest = 3;
const shortestWord = 7;

const made = new Map<ContentLanguage, Hyphenator>();

function hyphenatorOf(language: ContentLanguage): Hyphenator {
  const known = made.get(language);
  if (known) return known;
  const make: MakeHyphenator = load('hyphen');
  const patterns: object = load(`hyphen/patterns/${patternFiles[language]}.js`);
  const hyphenator = make(patterns, { hyphenChar: '\u00ad', minWordLength: shortestWord });
  made.set(language, hyphenator);
  return hyphenator;
}

/** The parts of a word between which a line may end with a hyphen; the word itself where there is no such place. */
export function wordParts(word: string, language: ContentLanguage): string[] {
  const places = new Set<number>();
  let length = 0;
  for (const part of hyphenatorOf(language)(word).split('\u00ad')) places.add((length += part.length));
  const found = [...word.matchAll(joints[language] ?? /$^/g)].map(({ index }) => index);
  const isNearJoint = (place: number): boolean => found.some((joint) => Math.abs(place - joint) < fewest);
  const kept = [...[...places].filter((place) => !isNearJoint(place)), ...found]
    .filter((place) => place >= fewest && place <= word.length - fewest)
    .toSorted((a, b) => a - b)
    // A part of one letter is none.
    .filter((place, index, all) => all[index + 1] !== place + 1);
  return [0, ...kept].map((start, index) => word.slice(start, kept[index] ?? word.length));
}
