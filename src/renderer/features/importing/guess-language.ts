import type { ImportRow } from '#shared/model/import-plan.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';

/** Words that stand in nearly every such list and in one of the two languages only. */
const tellingWords: Record<WindowLanguage, ReadonlySet<string>> = {
  sv: new Set(
    'och av för till som på i med vid den det ett en uppgifter namn personuppgifter drift tjänsten'.split(' '),
  ),
  en: new Set('and of for to the with in on by as at or data name names services service users address'.split(' ')),
};
/** Both languages have these. */
const shared: ReadonlySet<string> = new Set(['i', 'a', 'en', 'on']);

/** The language that a list's texts are in, by their small words; undefined when they do not tell. */
export function guessLanguage(
  rows: readonly Pick<ImportRow, 'purpose' | 'personalData'>[],
): WindowLanguage | undefined {
  const words = rows
    .slice(0, 200)
    .flatMap(({ purpose, personalData }) => `${purpose} ${personalData}`.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !shared.has(word));
  const count = (language: WindowLanguage): number => words.filter((word) => tellingWords[language].has(word)).length;
  // Names of people and companies have these letters too, but rarely the texts of an English list.
  const swedish = count('sv') + words.filter((word) => /[åäö]/.test(word)).length;
  const english = count('en');
  if (swedish === english) return undefined;
  return swedish > english ? 'sv' : 'en';
}
