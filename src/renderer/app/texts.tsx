import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { explainError } from '#shared/messages/explain-error.ts';
import { localeOf, translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { ContentLanguage, WindowLanguage } from '#shared/model/languages.ts';
import { CallError } from '#renderer/app/client.ts';

export interface Texts {
  readonly language: WindowLanguage;
  /** BCP 47. */
  readonly locale: string;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** What to tell the user about a failure. */
  readonly explain: (error: unknown) => string;
  /** For sorting names as the language does. */
  readonly compare: (a: string, b: string) => number;
  /** An ISO instant as time of day if it is today's, else as date and time. */
  readonly time: (instant: string) => string;
  /** An ISO instant as date and time, for what is kept or printed. */
  readonly dateTime: (instant: string) => string;
  readonly bytes: (size: number) => string;
  /** Name of an ISO 3166-1 alpha-2 country. */
  readonly country: (code: string) => string;
  /** As it stands alone, in a list or as a label; inside a sentence it is `language.…`. */
  readonly languageName: (language: ContentLanguage) => string;
}

export function textsOf(language: WindowLanguage): Texts {
  const locale = localeOf(language);
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const calendar = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  const t: Texts['t'] = (key, values) => translate(language, key, values);
  return {
    language,
    locale,
    t,
    explain: (error) => {
      const known = error instanceof CallError ? explainError(language, error.code, error.values) : null;
      return known ?? t('error.INTERNAL');
    },
    compare: (a, b) => collator.compare(a, b),
    time: (instant) => {
      const date = new Date(instant);
      return date.toDateString() === new Date().toDateString() ? clock.format(date) : calendar.format(date);
    },
    dateTime: (instant) => calendar.format(new Date(instant)),
    bytes: (size) => formatBytes(size, locale),
    country: (code) => countries.of(code) ?? code,
    languageName: (one) => {
      const name = t(`language.${one}`);
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    },
  };
}

function formatBytes(size: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, size < 1000 ? 0 : Math.floor(Math.log10(size) / 3));
  const options = {
    style: 'unit',
    unit: units[step],
    // Short, English has no plural of it.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale, options).format(size / 1000 ** step);
}

const TextsContext = createContext<Texts>(textsOf('en'));

/** The window's language: texts, dates, sorting, and React Aria's own texts. */
export function TextsProvider({ language, children }: { language: WindowLanguage; children: ReactNode }): ReactNode {
  const texts = useMemo(() => textsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TextsContext.Provider value={texts}>
      <I18nProvider locale={texts.locale}>{children}</I18nProvider>
    </TextsContext.Provider>
  );
}

export const useTexts = (): Texts => useContext(TextsContext);
