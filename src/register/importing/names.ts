import { fold } from '#register/importing/fold.ts';
import { splitLegalForm } from '#register/importing/legal-forms.ts';

/** Words that a group adds to the names of its companies; they do not make another vendor likely. */
const places = new Set(
  'sverige sweden norge norway danmark denmark finland suomi deutschland germany france ireland uk usa us europe europa emea eu nordic nordics norden scandinavia international global holding group'.split(
    ' ',
  ),
);

/**
 * A name for comparison: case, diacritics, punctuation, spacing and the legal form do not count, "&", "och" and "and"
 * are the same. A name that is nothing but a legal form stays as it is.
 */
export function normaliseName(name: string): string {
  return compact(splitLegalForm(name.replaceAll('&', ' and ')).stem) || compact(name) || name.trim().toLowerCase();
}

function compact(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .map((word) => (word === 'och' ? 'and' : word))
    .filter((word) => word !== '');
}

export type Likeness = 'same' | 'other-form' | 'near' | 'different';

/**
 * Whether two names mean one vendor. Two companies of one group that differ in legal form only ("Cirrus Mail Inc.",
 * "Cirrus Mail AB") are two legal entities, hence two sub-processors: they are like each other, not the same.
 */
export function compareNames(one: string, other: string): Likeness {
  const [key, otherKey] = [normaliseName(one), normaliseName(other)];
  if (key === otherKey) return formsAgree(one, other) ? 'same' : 'other-form';
  return nearKeys(one).some((near) => nearKeys(other).includes(near)) && digitsOf(key) === digitsOf(otherKey)
    ? 'near'
    : 'different';
}

export function sameVendor(one: string, other: string): boolean {
  return compareNames(one, other) === 'same';
}

function formsAgree(one: string, other: string): boolean {
  const [form, otherForm] = [splitLegalForm(one).form, splitLegalForm(other).form];
  return form === null || otherForm === null || form === otherForm;
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

/**
 * Keys that two nearly equal names share: the name without the words of a place, and (from six letters) each spelling
 * with one letter left out, so that one wrong, missing or swapped letter still meets. Finding neighbours by key keeps a
 * list of thousands against a register of thousands linear.
 */
export function nearKeys(name: string): string[] {
  const words = wordsOf(splitLegalForm(name.replaceAll('&', ' and ')).stem);
  const key = words.join('') || normaliseName(name);
  const withoutPlaces = words.filter((word) => !places.has(word)).join('');
  const keys = new Set([key]);
  if (withoutPlaces.length >= 4) keys.add(withoutPlaces);
  if (key.length >= 6 && key.length <= 60) {
    for (let at = 0; at < key.length; at += 1) keys.add(key.slice(0, at) + key.slice(at + 1));
  }
  return [...keys];
}

/** For each name the index of the first earlier name of the same vendor, or null. */
export function earlierSameVendor(names: readonly string[]): (number | null)[] {
  const firsts = new Map<string, number[]>();
  return names.map((name, index) => {
    const key = normaliseName(name);
    const earlier = firsts.get(key) ?? [];
    const found = earlier.find((at) => sameVendor(names[at] ?? '', name));
    if (found === undefined) firsts.set(key, [...earlier, index]);
    return found ?? null;
  });
}
