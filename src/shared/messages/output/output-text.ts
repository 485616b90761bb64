import { IntlMessageFormat } from 'intl-messageformat';
import { outputDa } from '#shared/messages/output/da.ts';
import { outputDe } from '#shared/messages/output/de.ts';
import { outputEn, type OutputKey } from '#shared/messages/output/en.ts';
import { outputFi } from '#shared/messages/output/fi.ts';
import { outputFr } from '#shared/messages/output/fr.ts';
import { outputNb } from '#shared/messages/output/nb.ts';
import { outputNl } from '#shared/messages/output/nl.ts';
import { outputSv } from '#shared/messages/output/sv.ts';
import { withSingleStops, type MessageValues } from '#shared/messages/translate.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';

/** What annexes and change notices say by themselves; a missing or a superfluous key fails the type check. */
const catalogues: Readonly<Record<ContentLanguage, Readonly<Record<OutputKey, string>>>> = {
  sv: outputSv,
  en: outputEn,
  de: outputDe,
  fr: outputFr,
  fi: outputFi,
  nb: outputNb,
  da: outputDa,
  nl: outputNl,
};

/** BCP 47. */
const locales: Readonly<Record<ContentLanguage, string>> = {
  sv: 'sv-SE',
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  fi: 'fi-FI',
  nb: 'nb-NO',
  da: 'da-DK',
  nl: 'nl-NL',
};
const formats = new Map<string, IntlMessageFormat>();

/** The ICU message `key` of what goes out in `language`, formatted with `values`. */
export function outputText(language: ContentLanguage, key: OutputKey, values: MessageValues = {}): string {
  const cacheKey = `${language} ${key}`;
  let format = formats.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(catalogues[language][key], locales[language], undefined, { ignoreTag: true });
    formats.set(cacheKey, format);
  }
  return withSingleStops(String(format.format(values)), values);
}

/** A text after its label, with the colon as the language writes it. */
export const labelledText = (language: ContentLanguage, label: string, text: string): string =>
  `${outputText(language, 'annex.label', { label })} ${text}`;

/** BCP 47 locale of what goes out in a language: names of countries, dates, sorting, the language that a file declares. */
export const outputLocale = (language: ContentLanguage): string => locales[language];
