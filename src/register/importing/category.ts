import type { ImportKind, KindReason } from '#shared/model/import-plan.ts';
import { genericEnd, genericWords, joiningWords, onRequest, vagueWords } from '#register/importing/category-words.ts';
import { fold } from '#register/importing/fold.ts';
import { hasLegalForm } from '#register/importing/legal-forms.ts';

export interface KindGuess {
  readonly kind: ImportKind;
  readonly reason: KindReason;
}

/**
 * Whether a name in a list is a company or a category that stands for one ("IT-drift", "SMS", "Utvecklingspartner").
 * Processors publish categories where they do not name a vendor; such a row becomes a masked sub-processor with the
 * name as its public label, so a wrong guess is seen in the review, and the doubt goes to the company: a single unknown
 * word is a brand, for brands are made-up words and categories are not.
 *
 * In order: a remark such as "contact us to know which" means a category; a legal form ("IT Drift AB") or a domain name
 * means a company; a name all of whose words are kinds of services means a category; after that the words are weighed.
 */
export function guessKind(name: string): KindGuess {
  if (onRequest.test(name.slice(0, 500))) return { kind: 'category', reason: 'on-request' };
  if (hasLegalForm(name)) return { kind: 'company', reason: 'legal-form' };
  if (
    /(?<![\p{L}\d])[\p{L}\d-]{2,40}\.(?:com|io|net|org|ai|app|dev|cloud|se|no|dk|fi|de|eu|co)(?![\p{L}\d])/iu.test(
      name.slice(0, 300),
    )
  ) {
    return { kind: 'company', reason: 'domain' };
  }
  // "IT-drift (kontakta oss …)", "Betaltjänst – EU": what is in brackets or after a dash does not make a company.
  const main = name.split(/[(]|\s[–—-]\s/u)[0] ?? name;
  const words = fold(main || name)
    .split(' ')
    .filter((word) => word !== '' && !joiningWords.has(word) && !/^\d{1,2}$/u.test(word));
  if (words.length === 0) return { kind: 'company', reason: 'brand' };
  if (words.every((word) => isGeneric(word))) return { kind: 'category', reason: 'generic-words' };
  return categoryPoints(main, words) > 0
    ? { kind: 'category', reason: 'generic-head' }
    : { kind: 'company', reason: 'brand' };
}

function isGeneric(word: string): boolean {
  if (genericWords.has(word) || vagueWords.has(word)) return true;
  // Compounds written as one word: both parts are generic ("betalningshantering", "kundtjänstsystem").
  for (let at = 2; at <= word.length - 3; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (genericWords.has(rest) && (genericWords.has(first) || genericWords.has(first.replace(/s$/u, '')))) return true;
  }
  return false;
}

/** Above zero: rather a category. */
function categoryPoints(name: string, words: readonly string[]): number {
  const written = name
    .trim()
    .split(/[\s/]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const later = written.slice(1).filter((word) => !joiningWords.has(fold(word)));
  const lowerCase = later.length > 0 && later.every((word) => /^\p{Ll}+(?:-\p{L}+)?,?$/u.test(word));
  const generic = words.filter((word) => isGeneric(word)).length;
  let points = -1;
  if (words.some((word) => vagueWords.has(word))) points += 2;
  if (genericEnd.test(words.at(-1) ?? '')) points += words.length === 1 || lowerCase ? 2 : 0.5;
  // "Externa konsulter", but also "Brännkyrka drift": lower-case words count only where one of them is generic.
  if (lowerCase && generic > 0 && isGeneric(words[0] ?? '')) points += 1.5;
  if (/^\p{Ll}+$/u.test(written[0] ?? '') && generic > 0) points += 1;
  if (later.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isGeneric(fold(word)))) points -= 1;
  return points;
}
