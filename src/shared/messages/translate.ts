import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '#shared/messages/en.ts';
import { sv } from '#shared/messages/sv.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number | Date | boolean>>;

/** Swedish must have exactly the English keys: a missing or a superfluous one fails the type check. */
const catalogues: Record<WindowLanguage, Readonly<Record<MessageKey, string>>> = { en, sv };
const locales: Record<WindowLanguage, string> = { en: 'en-GB', sv: 'sv-SE' };
const formats = new Map<string, IntlMessageFormat>();

/** The ICU message `key` in `language`, formatted with `values`. */
export function translate(language: WindowLanguage, key: MessageKey, values: MessageValues = {}): string {
  const cacheKey = `${language} ${key}`;
  let format = formats.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(catalogues[language][key], locales[language], undefined, { ignoreTag: true });
    formats.set(cacheKey, format);
  }
  return withSingleStops(String(format.format(values)), values);
}

/** A sentence that ends with a name such as “Cirrus Mail Inc.” ends with one full stop, not with two. */
export function withSingleStops(text: string, values: MessageValues): string {
  if (!text.includes('..')) return text;
  return Object.values(values).reduce<string>(
    (said, value) =>
      typeof value === 'string' && value.endsWith('.') ? said.replaceAll(`${value}.`, () => value) : said,
    text,
  );
}

/** BCP 47 locale used for dates, numbers and sorting in a window language. */
export function localeOf(language: WindowLanguage): string {
  return locales[language];
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
