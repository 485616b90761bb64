import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';

/** An ISO date as people write it in a language: 1 June 2026. */
export function dateText(date: string, language: ContentLanguage): string {
  const format = new Intl.DateTimeFormat(outputLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(new Date(date));
  // In French the first of a month is an ordinal, which the formatter leaves out.
  return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}
