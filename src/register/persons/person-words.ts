import { folded } from '#shared/model/fold-text.ts';
import type { PersonSought } from '#shared/model/person.ts';
import { RegisterError } from '#register/errors.ts';
import { phonePattern } from '#register/persons/phone-pattern.ts';
import { spansOf } from '#register/search/spans.ts';

/** Stands for a person's words that were taken out of a text. */
export const erasedMark = '[…]';

export type PersonPart = 'name' | 'email' | 'phone';

const sign = String.raw`[^\p{L}\p{N}]`;
const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const wordEnds = String.raw`(?![\p{L}\p{N}])`;
const ofAddress = String.raw`[\p{L}\p{N}._%+-]`;

/**
 * Finds a person's name, e-mail address and telephone number in texts: whatever the case, accents and the signs between;
 * "Ek, Karin" as well as "Karin Ek" and its genitive, and the address that is made of the name; a number with its country
 * code or without.
 */
export class PersonWords {
  readonly #patterns: ReadonlyMap<PersonPart, RegExp>;

  /** Throws RegisterError PERSON_TOO_VAGUE where nothing is given, or too little to know anybody by. */
  constructor({ name, email, phone }: PersonSought) {
    const sources = new Map<PersonPart, string>();
    if (name.trim() !== '') sources.set('name', namePattern(name));
    if (email.trim() !== '') sources.set('email', emailPattern(email));
    if (phone.trim() !== '') sources.set('phone', phonePattern(phone));
    if (sources.size === 0) throw new RegisterError('PERSON_TOO_VAGUE');
    this.#patterns = new Map([...sources].map(([part, source]) => [part, new RegExp(source, 'gu')]));
  }

  get isNameKnown(): boolean {
    return this.#patterns.has('name');
  }

  isIn(text: string): boolean {
    const plain = folded(text);
    return [...this.#patterns.values()].some((pattern) => plain.search(pattern) >= 0);
  }

  /** Whether any text of a value is the person's: of a text, a list or a text per language. */
  areIn(value: unknown): boolean {
    if (typeof value === 'string') return this.isIn(value);
    return typeof value === 'object' && value !== null && Object.values(value).some((inner) => this.areIn(inner));
  }

  /** The text with a mark in place of the person's words. */
  takenOutOf(text: string): string {
    return spansOf(text, this.#patterns.values()).reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + erasedMark + rest.slice(end),
      text,
    );
  }
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function namePattern(name: string): string {
  const [beforeComma = '', ...afterComma] = name.split(',');
  const words = [...wordsOf(afterComma.join(' ')), ...wordsOf(beforeComma)];
  if (words.join('').length < 2) throw new RegisterError('PERSON_TOO_VAGUE');
  const between = `${sign}{1,3}`;
  const [surname, first] = [words.slice(-1), words.slice(0, -1)];
  const orders = [words, [...surname, ...first]].map((order) => order.join(between));
  const genitive = String.raw`(?:[’':]?s)?`;
  const domain = String.raw`(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?`;
  return `${notInWord}(?:${[...new Set(orders)].join('|')})${genitive}${wordEnds}${domain}`;
}

function emailPattern(email: string): string {
  const plain = folded(email.trim());
  if (!/^\S+@\S+$/u.test(plain)) throw new RegisterError('PERSON_TOO_VAGUE');
  return String.raw`(?<!${ofAddress})${escaped(plain)}(?![\p{L}\p{N}-])(?!\.[\p{L}\p{N}])`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
