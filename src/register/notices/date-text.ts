import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';

/** An ISO date as people write it in a language: 1 June 2026. */
export const dateText = (date: string, language: ContentLanguage): string =>
  new Intl.DateTimeFormat(outputLocale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
