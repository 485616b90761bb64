import { dataCategoryName } from '#shared/model/data-categories.ts';
import { windowLanguages } from '#shared/model/languages.ts';
import { localeOf } from '#shared/messages/translate.ts';
import { folded } from '#shared/model/fold-text.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';

const known = new WeakMap<object, string>();
const countryNames = windowLanguages.map(
  (language) => new Intl.DisplayNames([localeOf(language)], { type: 'region', fallback: 'code' }),
);

/**
 * Whether a row has a folded word anywhere, in any language. The words of each record are made once, and not joined for
 * each row: with ten thousand rows that would be megabytes of garbage for each key.
 */
export function hasWord({ subProcessor, processing }: RegisterRow, word: string): boolean {
  return wordsOf(subProcessor).includes(word) || (processing !== null && wordsOf(processing).includes(word));
}

/** Makes the words of all rows while nothing else is to be done, so that the first key does not wait. Answers how to stop. */
export function readAhead(rows: readonly RegisterRow[]): () => void {
  let next = 0;
  let waiting = 0;
  const read = (deadline: IdleDeadline): void => {
    for (let row = rows[next]; row && deadline.timeRemaining() > 1; row = rows[(next += 1)]) {
      wordsOf(row.subProcessor);
      if (row.processing) wordsOf(row.processing);
    }
    if (next < rows.length) waiting = requestIdleCallback(read);
  };
  waiting = requestIdleCallback(read);
  return () => cancelIdleCallback(waiting);
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
