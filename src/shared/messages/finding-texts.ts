import { checklistPoint } from '#shared/model/agreement.ts';
import { isCountryCode } from '#shared/model/countries.ts';
import { dataCategoryName } from '#shared/model/data-categories.ts';
import type { Finding } from '#shared/model/finding.ts';
import { contentLanguage, type WindowLanguage } from '#shared/model/languages.ts';
import { fieldName } from '#shared/messages/explain-error.ts';
import { localeOf, translate, type MessageValues } from '#shared/messages/translate.ts';

/** What a check says about a record: what is so, what to do, and the source of the rule. */
export interface FindingTexts {
  readonly title: string;
  readonly text: string;
  readonly source: string;
}

export function findingTexts(language: WindowLanguage, { checkId, values }: Finding): FindingTexts {
  const said = saidIn(language, values);
  return {
    title: translate(language, `check.${checkId}.title`, said),
    text: translate(language, `check.${checkId}.text`, said),
    source: translate(language, `check.${checkId}.source`, said),
  };
}

/** A finding's values with codes and names of fields said in words; lists of them are separated by commas. */
function saidIn(language: WindowLanguage, values: Finding['values']): MessageValues {
  const say: Readonly<Record<string, (value: string) => string>> = {
    countries: (codes) => listOf(language, codes, (code) => countryName(language, code)),
    fields: (names) =>
      listOf(language, names, (name) => fieldName(language, name).toLocaleLowerCase(localeOf(language))),
    language: (code) => languageName(language, code),
    points: (codes) => listOf(language, codes, (code) => pointName(language, code)),
    tag: (tag) => dataCategoryName(tag, language),
    processing: (title) =>
      String(values[`processing.${language}`] ?? title) ||
      translate(language, 'check.untitled', { number: values['number'] ?? 1 }),
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, say[name]?.(String(value)) ?? value] as const),
  );
}

function pointName(language: WindowLanguage, code: string): string {
  const point = checklistPoint.safeParse(code);
  return point.success ? translate(language, `agreements.checklist.${point.data}`) : code;
}

function listOf(language: WindowLanguage, values: string, say: (value: string) => string): string {
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return list.format(values.split(',').map(say));
}

function countryName(language: WindowLanguage, code: string): string {
  if (!isCountryCode(code)) return code;
  return new Intl.DisplayNames([localeOf(language)], { type: 'region' }).of(code) ?? code;
}

function languageName(language: WindowLanguage, code: string): string {
  if (!contentLanguage.safeParse(code).success) return code;
  return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(code) ?? code;
}
