import { dataCategoryName } from '#shared/model/data-categories.ts';
import { windowLanguages } from '#shared/model/languages.ts';
import { localeOf } from '#shared/messages/translate.ts';
import { folded } from '#shared/model/fold-text.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';

const known = new WeakMap<object, string>();
const countryNames = windowLanguages.map(
  (language) => new Intl.DisplayNames([localeOf(language)], { type: 'region', fallback: 'code' }),
);

/** All words of a row in every language, folded for finding. Made once for each record, so that the next key costs nothing. */
export function haystackOf({ subProcessor, processing }: RegisterRow): string {
  return processing ? `${wordsOf(subProcessor)}\n${wordsOf(processing)}` : wordsOf(subProcessor);
}

function wordsOf(record: object): string {
  const made = known.get(record);
  if (made !== undefined) return made;
  const words = folded(
    Object.entries(record)
      .flatMap(([field, value]) => textsIn(field, value))
      .join('\n'),
  );
  known.set(record, words);
  return words;
}

function textsIn(field: string, value: unknown): readonly string[] {
  if (field === 'id' || field.endsWith('Id') || field.endsWith('Ids') || field.endsWith('Sha256')) return [];
  if (typeof value === 'string') return isCountry(field) ? [value, ...namesOf(value)] : [value];
  if (Array.isArray(value))
    return value.flatMap((one) => (field === 'dataTags' ? tagNames(String(one)) : textsIn(field, one)));
  return value === null || typeof value !== 'object' ? [] : Object.values(value).map(String);
}

const isCountry = (field: string): boolean => field === 'country' || field.endsWith('Countries');

const namesOf = (code: string): string[] => countryNames.map((names) => names.of(code) ?? code);

const tagNames = (tag: string): string[] => windowLanguages.map((language) => dataCategoryName(tag, language));
