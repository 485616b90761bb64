import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { outputDa } from '#shared/messages/output/da.ts';
import { outputDe } from '#shared/messages/output/de.ts';
import { outputEn, type OutputKey } from '#shared/messages/output/en.ts';
import { outputFi } from '#shared/messages/output/fi.ts';
import { outputFr } from '#shared/messages/output/fr.ts';
import { outputNb } from '#shared/messages/output/nb.ts';
import { outputNl } from '#shared/messages/output/nl.ts';
import { outputLocale, outputText } from '#shared/messages/output/output-text.ts';
import { outputSv } from '#shared/messages/output/sv.ts';
import { translate } from '#shared/messages/translate.ts';
import { contentLanguages, windowLanguages, type ContentLanguage } from '#shared/model/languages.ts';

const catalogues = {
  sv: outputSv,
  en: outputEn,
  de: outputDe,
  fr: outputFr,
  fi: outputFi,
  nb: outputNb,
  da: outputDa,
  nl: outputNl,
};
const isOutputKey = (key: string): key is OutputKey => Object.hasOwn(outputEn, key);
const keys = Object.keys(outputEn).filter(isOutputKey);
const everyText = contentLanguages.flatMap((language) =>
  keys.map((key) => ({ language, key, text: catalogues[language][key] })),
);

/** Words that are the same in English. */
const sameWord = new Set([
  'sv Organisation',
  'de Organisation',
  'da Organisation',
  'de Name',
  'fr Services',
  'fr Service',
  'fr Description',
  'fr Date',
]);

const quotes: Readonly<Record<ContentLanguage, readonly [string, string]>> = {
  sv: ['”', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  fi: ['”', '”'],
  nb: ['«', '»'],
  da: ['»', '«'],
  nl: ['‘', '’'],
};

/** Literal text has type 0, a select type 5 and branches; everything else names a value. */
const part = z.object({
  type: z.number(),
  value: z.string(),
  options: z.record(z.string(), z.object({ value: z.array(z.unknown()) })).optional(),
});
type Part = z.infer<typeof part>;

/** The parts of a message as intl-messageformat itself reads them, those inside the branches of selects too. */
function partsOf(text: string): Part[] {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst().flatMap(withInner);
}

function withInner(one: unknown): Part[] {
  const parsed = part.parse(one);
  return [parsed, ...Object.values(parsed.options ?? {}).flatMap(({ value }) => value.flatMap(withInner))];
}

/** What a message asks for: the names of its values, and of a select its branches. */
const asksFor = (text: string): string =>
  [
    ...new Set(
      partsOf(text)
        .filter(({ type }) => type !== 0)
        .map(({ value, options }) => [value, ...Object.keys(options ?? {}).toSorted()].join('|')),
    ),
  ]
    .toSorted()
    .join(' ');

/** Signs alone, which several languages write alike. */
const wordless: ReadonlySet<string> = new Set(['{countries}: {tool}', '{label}:']);

const literalsOf = (text: string): string =>
  partsOf(text)
    .map(({ type, value }) => (type === 0 ? value : `{${value}}`))
    .join('');

describe('what annexes and notices say in each language', () => {
  it('asks for the same values and has the same branches as English: one that is missing would be left out', () => {
    const different = everyText.filter(({ key, text }) => asksFor(text) !== asksFor(outputEn[key]));
    expect(different.map(({ language, key }) => `${language} ${key}`)).toEqual([]);
  });

  it('formats in every branch, and no name is glued to a word: a broken one would take a customer’s annex down', () => {
    const broken = everyText.flatMap(({ language, key, text }) => {
      const parts = partsOf(text).filter(({ type }) => type !== 0);
      const names = parts.map(({ value }) => value);
      const given = Object.fromEntries(names.map((name) => [name, `[${name}]`]));
      const choices = parts.flatMap(({ value, options }) =>
        Object.keys(options ?? {}).map((branch) => ({ ...given, [value]: branch })),
      );
      return [given, ...choices]
        .map((values) => outputText(language, key, values))
        .filter((said) => said.trim() === '' || /[{}]|undefined| {2}| [.,]|\.\.|,,|\p{L}\[|\]\p{L}/u.test(said))
        .map((said) => `${language} ${key}: ${said}`);
    });
    expect(broken).toEqual([]);
  });

  it('is translated: no text is English by omission', () => {
    const same = everyText.filter(({ language, key, text }) => language !== 'en' && text === outputEn[key]);
    const untold = same.filter(({ language, text }) => !sameWord.has(`${language} ${text}`) && !wordless.has(text));
    expect(untold.map(({ language, key }) => `${language} ${key}`)).toEqual([]);
  });

  it('is set as the language sets it: no typewriter quotes, none of another language’s', () => {
    const foreign = everyText.filter(({ language, text }) => {
      const own = `${quotes[language].join('')}’`;
      return (text.match(/['"`´«»„“”‘’‚‹›]/g) ?? []).some((mark) => !own.includes(mark));
    });
    expect(foreign.map(({ language, key }) => `${language} ${key}`)).toEqual([]);
    for (const language of contentLanguages) {
      const [open, close] = quotes[language];
      expect(catalogues[language]['annex.change.to']).toContain(`${open}{after}${close}`);
    }
  });

  it('keeps French signs with their word: a colon or a guillemet would begin the next line', () => {
    const loose = keys.filter((key) => /[^\u00a0][:;!?»]|«[^\u00a0]/.test(literalsOf(outputFr[key])));
    expect(loose).toEqual([]);
  });

  it('calls controller, processor and sub-processor by the names that the law has in the language', () => {
    const names = contentLanguages.map((language) => [
      outputText(language, 'annex.section.controllers.name'),
      outputText(language, 'annex.art30.processor', { details: '' }).replace(/[\s:]+$/, ''),
      outputText(language, 'annex.list.subProcessor'),
    ]);
    expect(names).toEqual([
      ['Personuppgiftsansvarig', 'Personuppgiftsbiträde', 'Underbiträde'],
      ['Controller', 'Processor', 'Sub-processor'],
      ['Verantwortlicher', 'Auftragsverarbeiter', 'Unterauftragsverarbeiter'],
      ['Responsable du traitement', 'Sous-traitant', 'Sous-traitant ultérieur'],
      ['Rekisterinpitäjä', 'Henkilötietojen käsittelijä', 'Alikäsittelijä'],
      ['Behandlingsansvarlig', 'Databehandler', 'Underdatabehandler'],
      ['Dataansvarlig', 'Databehandler', 'Underdatabehandler'],
      ['Verwerkingsverantwoordelijke', 'Verwerker', 'Subverwerker'],
    ]);
  });

  it('has a locale that can name countries, and a name of its own for whoever chooses it', () => {
    const germany = contentLanguages.map((language) =>
      new Intl.DisplayNames(outputLocale(language), { type: 'region' }).of('DE'),
    );
    expect(germany).toEqual([
      'Tyskland',
      'Germany',
      'Deutschland',
      'Allemagne',
      'Saksa',
      'Tyskland',
      'Tyskland',
      'Duitsland',
    ]);
    const unnamed = contentLanguages.filter((language) =>
      windowLanguages.some((window) => translate(window, `language.${language}`).trim() === ''),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('wording of the Official Journal, or of a copy of it (docs/languages.md), is kept to the letter', () => {
  it.each([
    ['en', 'annex.iv.title', 'Annex IV – List of sub-processors'],
    ['en', 'annex.iv.name', 'Name'],
    ['en', 'annex.iv.address', 'Address'],
    ['en', 'annex.iv.contact', 'Contact person’s name, position and contact details'],
    [
      'en',
      'annex.iii.description',
      'Description of processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
    ],
    [
      'en',
      'annex.iv.description',
      'Description of the processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
    ],
    ['de', 'annex.iv.title', 'Anhang IV – Liste der Unterauftragsverarbeiter'],
    ['de', 'annex.iv.name', 'Name'],
    ['de', 'annex.iv.address', 'Anschrift'],
    ['de', 'annex.iv.contact', 'Name, Funktion und Kontaktdaten der Kontaktperson'],
    [
      'de',
      'annex.iv.description',
      'Beschreibung der Verarbeitung (einschließlich einer klaren Abgrenzung der Verantwortlichkeiten, falls mehrere Unterauftragsverarbeiter genehmigt werden)',
    ],
    ['fr', 'annex.iv.title', 'Annexe IV – Liste de sous-traitants ultérieurs'],
    ['fr', 'annex.iv.name', 'Nom'],
    ['fr', 'annex.iv.address', 'Adresse'],
    ['fr', 'annex.iv.contact', 'Nom, fonction et coordonnées de la personne de contact'],
    ['fi', 'annex.iv.name', 'Nimi'],
    ['fi', 'annex.iv.contact', 'Yhteyshenkilön nimi, asema ja yhteystiedot'],
  ] as const)('%s %s', (language, key, official) => {
    expect(outputText(language, key)).toBe(official);
  });
});
