import { z } from 'zod';

/** Languages in which the window, the command line and the messages exist. */
export const windowLanguages = ['sv', 'en'] as const;
export const windowLanguage = z.enum(windowLanguages);
export type WindowLanguage = z.infer<typeof windowLanguage>;

/** Languages (ISO 639-1) in which the register's own texts may be written. */
export const contentLanguages = ['sv', 'en', 'de', 'fr', 'fi', 'nb', 'da', 'nl'] as const;
export const contentLanguage = z.enum(contentLanguages);
export type ContentLanguage = z.infer<typeof contentLanguage>;

/** A text per language. A language that is absent has not been written; an empty text is never stored. */
export const localizedText = z.partialRecord(contentLanguage, z.string().trim().min(1).max(20_000));
export type LocalizedText = z.infer<typeof localizedText>;

/** Where a text is not written in the wanted language: English and Swedish first, then the rest. */
const borrowed: readonly ContentLanguage[] = ['en', 'sv', 'de', 'fr', 'fi', 'nb', 'da', 'nl'];

/** The text in the language that comes first, or else the first that is written; empty where there is none. */
export function firstWritten(text: LocalizedText, first: ContentLanguage = 'en'): string {
  return [first, ...borrowed].map((language) => text[language]?.trim() ?? '').find((found) => found !== '') ?? '';
}
