import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';

/** What is vague in a language, and what makes a text with it clear all the same. Other languages are not judged. */
interface VagueWords {
  readonly vague: RegExp;
  readonly clear?: RegExp;
}
export type VagueWordsBy = Readonly<Partial<Record<ContentLanguage, VagueWords>>>;

/** Whole words or phrases, in any case; a space is any white space, and ` ?` perhaps none. */
function words(...phrases: readonly string[]): RegExp {
  const pattern = phrases
    .join('|')
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu');
}

const openSv = [
  'm\\.? ?m\\.',
  'med mera',
  'etc\\.?',
  'et cetera',
  'o\\.? ?s\\.? ?v\\.?',
  'och så vidare',
  'bl\\.? ?a\\.',
  'bland annat',
  'bland andra',
];
const openEn = [
  'etc\\.?',
  'et cetera',
  'and so on',
  'and so forth',
  'among other(?:s| things)',
  'including but not limited to',
  'including without limitation',
  'inter alia',
];
const exampleSv = ['t\\.? ?ex\\.?', 'till exempel', 'exempelvis', 'såsom exempelvis'];
const exampleEn = ['e\\.? ?g\\.', 'for example', 'for instance'];

/** A list that does not end: also what is given as an example only. */
export const openLists: VagueWordsBy = {
  sv: {
    vague: words(
      ...openSv,
      ...exampleSv,
      'diverse',
      'olika (?:slags |typer av )?(?:personuppgifter|uppgifter|data)',
      'övriga uppgifter',
      'andra uppgifter',
    ),
  },
  en: {
    vague: words(
      ...openEn,
      ...exampleEn,
      'various',
      'miscellaneous',
      'any other (?:personal )?(?:data|information)',
      'other (?:personal )?(?:data|information)',
    ),
  },
};

/** Purposes that could be any (Article 29 Working Party, Opinion 03/2013 on purpose limitation, p. 16). */
export const vaguePurposes: VagueWordsBy = {
  sv: {
    vague: words(
      ...openSv,
      ...exampleSv,
      'diverse',
      'olika (?:ändamål|syften|tjänster)',
      'övriga (?:ändamål|syften|tjänster)',
      'andra (?:ändamål|syften|tjänster)',
      'allmänna (?:ändamål|syften)',
      'affärsändamål',
      'vid behov',
      'efter behov',
      'och liknande',
    ),
  },
  en: {
    vague: words(
      ...openEn,
      ...exampleEn,
      'various',
      'miscellaneous',
      '(?:other|general|business|internal) purposes',
      'as (?:needed|required)',
      'when (?:needed|required)',
      'if (?:needed|required)',
      'and similar',
    ),
  },
};

const numbersSv = String.raw`\d{1,4}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|arton|tjugofyra`;
const numbersEn = String.raw`\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four`;

/** A period in figures, or an event that ends it, makes the rest of the text clear. */
export const vagueRetentions: VagueWordsBy = {
  sv: {
    vague: words(
      ...['en ', 'under en ', ''].map(
        (lead) => `${lead}(?:kort(?:are)?|begränsad|viss|rimlig) (?:tid|period|tidsperiod)`,
      ),
      'korta(?:re)? (?:tider|perioder)',
      'en tid',
      'så länge(?: som)? (?:det |de |uppgifterna )?(?:behövs|krävs|är nödvändigt|är nödvändiga|är relevanta)',
      '(?:inte|ej) längre än (?:vad som |det som )?(?:är |)(?:nödvändigt|behövs|krävs)',
      'tills (?:de|det|uppgifterna) inte längre (?:behövs|är nödvändiga)',
      'vid behov',
      'efter behov',
      'tills vidare',
      'löpande',
      'varierar',
      'varierande',
      'olika',
      'diverse',
      'obestämd tid',
      'enligt (?:gällande |tillämplig )?(?:lag|lagstiftning|rutin|policy)',
    ),
    clear: words(
      String.raw`(?:${numbersSv})[\s\-]{0,3}(?:minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|mån|år)`,
      String.raw`\p{L}*avtal(?:et|ets|en|stiden|ad)?`,
      String.raw`uppdrag(?:et|ets|stiden)?`,
      String.raw`anställning(?:en|ens)?`,
      String.raw`(?:avslutas|upphör|sägs upp)`,
      String.raw`\p{L}*lagen`,
    ),
  },
  en: {
    vague: words(
      '(?:a |for a )?(?:short|limited|certain|reasonable) (?:time|period)(?: of time)?',
      '(?:according to|as required by) (?:applicable |the )?(?:law|laws|legislation|policy)',
      'short periods(?: of time)?',
      'some time',
      '(?:for )?as long as (?:it is |is |they are |the data are )?(?:necessary|needed|required|relevant)',
      '(?:no|not) longer than (?:is )?(?:necessary|needed|required)',
      'until (?:it is |they are |the data are )?no longer (?:necessary|needed|required)',
      'as (?:needed|required)',
      'when (?:needed|required)',
      'until further notice',
      'indefinite(?:ly)?',
      'varies',
      'varying',
      'various',
      'depends',
    ),
    clear: words(
      String.raw`(?:${numbersEn})[\s\-]{0,3}(?:minutes?|hours?|days?|weeks?|months?|years?)`,
      String.raw`(?:contract|agreement|subscription|employment|assignment)(?:s|’s|'s)?`,
      '(?:terminated|terminates|ends)',
      String.raw`\p{L}+ Act`,
    ),
  },
};

/** The first words of a text that leave it vague, as written, in whichever language; null when there are none. */
export function vaguePhrase(text: LocalizedText, wordsBy: VagueWordsBy): string | null {
  for (const language of ['sv', 'en'] as const) {
    const written = text[language];
    const known = wordsBy[language];
    if (written === undefined || known === undefined) continue;
    const match = known.vague.exec(written);
    if (match && !known.clear?.test(written)) return match[0];
  }
  return null;
}
