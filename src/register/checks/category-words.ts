import type { DataCategoryLaw } from '#shared/model/data-categories.ts';
import type { LocalizedText } from '#shared/model/languages.ts';

/** Beginnings of words that name such data, Swedish and English; letters may follow. Few, so that a hit means something. */
const beginnings: Readonly<Record<DataCategoryLaw, readonly string[]>> = {
  nationalId: [
    'personnummer',
    'samordningsnummer',
    'national identity number',
    'national identification number',
    'personal identity number',
    'social security number',
  ],
  special: [
    'hälsouppgift',
    'uppgifter om hälsa',
    'hälsodata',
    'sjukfrånvaro',
    'sjukdom',
    'diagnos',
    'patientjournal',
    'journaluppgift',
    'facklig',
    'fackförening',
    'etniskt ursprung',
    'religiös',
    'politiska åsikter',
    'sexuell läggning',
    'biometri',
    'genetisk',
    'känsliga personuppgifter',
    'health data',
    'medical',
    'sick leave',
    'sickness',
    'diagnosis',
    'diagnoses',
    'trade union',
    'ethnic',
    'religious',
    'political opinion',
    'sexual orientation',
    'biometric',
    'genetic',
    'special categories',
    'sensitive personal data',
  ],
  criminal: [
    'lagöverträdelse',
    'belastningsregist',
    'brottmål',
    'fällande dom',
    'criminal record',
    'criminal offence',
    'criminal conviction',
  ],
};

const negations =
  'inga|inget|ingen|ej|inte|aldrig|utan|undantag|förutom|utom|no|not|none|never|without|except|excluding';

/** The beginning of a word after which nothing in the same sentence, up to five words before, says that it is not meant. */
const patterns = new Map(
  (['special', 'criminal', 'nationalId'] as const).map((law) => {
    const phrases = beginnings[law].join('|').replaceAll(' ', String.raw`\s+`);
    return [law, new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases})\p{L}*`, 'iu')];
  }),
);
const negated = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${negations})(?:\s+\p{L}+){0,4}\s*$`, 'iu');

/** The words of a text that name data of that kind, as written; null when there are none, or it says that there are none. */
export function categoryPhrase(text: LocalizedText, law: DataCategoryLaw): string | null {
  for (const written of [text.sv, text.en]) {
    const match = written === undefined ? null : patterns.get(law)?.exec(written);
    if (written !== undefined && match && !negated.test(written.slice(Math.max(0, match.index - 100), match.index)))
      return match[0];
  }
  return null;
}
