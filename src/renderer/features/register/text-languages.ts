import {
  contentLanguages,
  windowLanguages,
  type ContentLanguage,
  type LocalizedText,
} from '#shared/model/languages.ts';
import type { Customer } from '#shared/model/customer.ts';

/** Languages in which a text is asked for: the window's, those of customers' annexes, and those it is written in. */
export function languagesFor(texts: LocalizedText, customers: readonly Customer[]): ContentLanguage[] {
  const wanted = new Set<ContentLanguage>([...windowLanguages, ...customers.map(({ language }) => language)]);
  return contentLanguages.filter((language) => wanted.has(language) || texts[language] !== undefined);
}
