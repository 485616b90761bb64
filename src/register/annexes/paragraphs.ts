import { firstWritten, type ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { countryName } from '#register/annexes/country-name.ts';
import type { RecordMap } from '#register/store/records.ts';

const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== '').join(between);

/** How a customer learns who stands behind a category: in the organisation's own words, or in ours. */
export function unnamedSentence(organisation: RecordMap['organisation'], language: ContentLanguage): string {
  const own = organisation.unnamedSentence[language]?.trim() ?? '';
  if (own !== '') return own;
  const contact = joined([organisation.dpoName, organisation.dpoEmail], ', ');
  return outputText(language, 'annex.unnamedSentence', { organisation: organisation.name, contact: contact || 'none' });
}

/** In place of an introduction to a list: that nobody is on it. */
export const noneEngaged = (organisation: string, customer: string, language: ContentLanguage): string =>
  outputText(language, 'annex.noneEngaged', { organisation, customer });

/** Who the processor is, its representative and officer, and its security measures (GDPR art. 30(2)(a), (d)). */
export function processorFacts(organisation: RecordMap['organisation'], language: ContentLanguage): string[] {
  const { name, registrationNumber, address, country, website, representative } = organisation;
  const { dpoName, dpoEmail, dpoPhone } = organisation;
  const measures = organisation.measures[language]?.trim() || firstWritten(organisation.measures);
  const officer = joined([dpoName, dpoEmail, dpoPhone], ', ');
  const place = [address.replaceAll('\n', ', '), countryName(country, language)];
  const processor = joined([name, registrationNumber, ...place, website], ', ');
  return [
    outputText(language, 'annex.art30.processor', { details: processor }),
    ...(representative === '' ? [] : [outputText(language, 'annex.art30.representative', { details: representative })]),
    ...(officer === '' ? [] : [outputText(language, 'annex.art30.officer', { details: officer })]),
    ...(measures === '' ? [] : [outputText(language, 'annex.art30.measures', { measures })]),
  ];
}
