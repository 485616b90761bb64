import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';

/** What a country (ISO 3166-1 alpha-2) is called in a language of annexes, as the Unicode CLDR has it; empty for none. */
export function countryName(code: string | null, language: ContentLanguage): string {
  if (code === null) return '';
  const names = new Intl.DisplayNames([outputLocale(language)], { type: 'region', fallback: 'code' });
  return names.of(code) ?? code;
}
