import { countryCodes } from '#shared/model/countries.ts';
import { dataCategories } from '#shared/model/data-categories.ts';
import { folded } from '#shared/model/fold-text.ts';
import { windowLanguages } from '#shared/model/languages.ts';
import { localeOf, translate, type MessageKey } from '#shared/messages/translate.ts';
import { listedNames } from '#renderer/ui/listed-text.ts';

/** What a text in a cell means: values, or the first of its parts that means nothing. */
export type Meaning = { readonly values: string[] } | { readonly unknown: string };

/** Codes that people write and ISO 3166-1 does not have. */
const otherCodes: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['el', 'GR'],
];

/** By code and by name in every language of the window. */
const countries = new Map([
  ...otherCodes,
  ...countryCodes.map((code) => [code.toLowerCase(), code] as const),
  ...windowLanguages.flatMap((language) => {
    const names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
    return countryCodes.map((code) => [folded(names.of(code) ?? code), code] as const);
  }),
]);

/** By tag and by name in every language of the window. */
const categories = new Map(
  dataCategories.flatMap(({ tag, ...names }) => [
    [folded(tag), tag] as const,
    ...windowLanguages.map((language) => [folded(names[language]), tag] as const),
  ]),
);

/** Countries by name or code, with commas between. */
export const countriesIn = (text: string): Meaning => meaningOf(text, countries);

/** Kinds of personal data; what is not known is one of the register's own. */
export function tagsIn(text: string): string[] {
  const known = dataCategories.flatMap((category) => windowLanguages.map((language) => category[language]));
  return [...new Set(listedNames(text, known).map((name) => categories.get(folded(name)) ?? name))];
}

/** Ids of those that are called so. */
export function namedIn(text: string, named: readonly { readonly id: string; readonly name: string }[]): Meaning {
  return meaningOf(
    text,
    new Map(named.map(({ id, name }) => [folded(name), id])),
    named.map(({ name }) => name),
  );
}

function meaningOf(text: string, ids: ReadonlyMap<string, string>, known: readonly string[] = []): Meaning {
  const values: string[] = [];
  for (const name of listedNames(text, known)) {
    const id = ids.get(folded(name));
    if (id === undefined) return { unknown: name };
    values.push(id);
  }
  return { values: [...new Set(values)] };
}

/** The choice with this id, or this name in any language of the window. */
export function choiceIn<Id extends string>(
  text: string,
  ids: readonly Id[],
  nameOf: (id: Id) => MessageKey,
): Id | undefined {
  const wanted = folded(text.trim());
  return ids.find(
    (id) => id === wanted || windowLanguages.some((language) => folded(translate(language, nameOf(id))) === wanted),
  );
}
