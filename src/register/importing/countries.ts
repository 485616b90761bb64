import { countryCodes, isCountryCode } from '#shared/model/countries.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import { fold } from '#register/importing/fold.ts';

/** What people write besides the names of Intl.DisplayNames; folded. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u s': 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'the usa': 'US',
  'forenta staterna': 'US',
  'amerikas forenta stater': 'US',
  uk: 'GB',
  'u k': 'GB',
  'the uk': 'GB',
  'great britain': 'GB',
  'the united kingdom': 'GB',
  england: 'GB',
  skottland: 'GB',
  scotland: 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  'tjeckiska republiken': 'CZ',
  sydkorea: 'KR',
  'republic of ireland': 'IE',
  'republiken irland': 'IE',
  forenadearabemiraten: 'AE',
  uae: 'AE',
  'hong kong': 'HK',
  hongkong: 'HK',
};

let byName: ReadonlyMap<string, string> | null = null;

/** Where a word is another country's name in another language, Swedish and English come first. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const known = new Map<string, string>(Object.entries(otherNames));
  for (const language of contentLanguages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes) {
      const name = fold(names.of(code) ?? '');
      if (name !== '' && !known.has(name)) known.set(name, code);
    }
  }
  return known;
}

/**
 * ISO 3166-1 alpha-2 codes of a text that is nothing but one or more countries, in a language of annexes or as codes
 * ("Sverige, Irland och USA", "SE/DE"), in the order written; null when anything else is said ("Dublin", "EU").
 */
export function countriesIn(text: string): string[] | null {
  if (text.length > 2000) return null;
  const whole = codeOf(text);
  if (whole) return [whole];
  const parts = text
    .split(/[,;/\n·+&]|\s(?:och|and|samt|or|eller)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = new Set<string>();
  for (const part of parts) {
    const code = codeOf(part.replace(/^(?:och|and|samt)\s/u, ''));
    if (!code) return null;
    found.add(code);
  }
  return found.size > 0 ? [...found] : null;
}

function codeOf(text: string): string | null {
  const trimmed = text.trim();
  if (isCountryCode(trimmed)) return trimmed;
  const withoutRemark = trimmed.replace(/\s*\((?:EU|EES|EEA|EU\/EES|EU\/EEA|[A-Z]{2})\)$/u, '');
  byName ??= namesOfCountries();
  return byName.get(fold(withoutRemark)) ?? null;
}
