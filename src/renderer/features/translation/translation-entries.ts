import {
  contentLanguages,
  windowLanguages,
  type ContentLanguage,
  type LocalizedText,
  type WindowLanguage,
} from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText } from '#renderer/app/localized.ts';

const processingTexts = [
  'purpose',
  'personalData',
  'dataSubjects',
  'description',
  'responsibilities',
  'location',
  'retention',
  'measures',
  'publicLabel',
] as const;

/** Where a text is kept. */
export type TextPlace =
  | { readonly table: 'processing'; readonly id: string; readonly field: (typeof processingTexts)[number] }
  | { readonly table: 'subProcessor'; readonly id: string; readonly field: 'publicLabel' }
  | { readonly table: 'service'; readonly id: string; readonly field: 'description' }
  | { readonly table: 'organisation'; readonly id: string; readonly field: 'unnamedSentence' };

/** A text that is written in at least one language. */
export interface TranslationEntry {
  readonly key: string;
  /** Texts of the same owner stand together under its name. */
  readonly owner: TextOwner;
  readonly place: TextPlace;
  readonly texts: LocalizedText;
  /** What the processing is for, where the owner has several; empty otherwise. */
  readonly part: string;
}

export interface TextOwner {
  readonly id: string;
  readonly name: string;
  readonly subProcessor: SubProcessor | null;
}

/** All texts of the register that are written somewhere: of sub-processors by name, then services, then the organisation. */
export function translationEntries(
  records: RegisterRecords,
  { language, compare }: { language: WindowLanguage; compare: (a: string, b: string) => number },
): TranslationEntry[] {
  const processings = Map.groupBy(records.processings, ({ subProcessorId }) => subProcessorId);
  const ofSubProcessors = records.subProcessors
    .toSorted((a, b) => compare(a.legalName, b.legalName))
    .flatMap((subProcessor) => {
      const owner = { id: subProcessor.id, name: subProcessor.legalName, subProcessor };
      const own = processings.get(subProcessor.id) ?? [];
      const label = entry(owner, place('subProcessor', owner.id, 'publicLabel'), subProcessor.publicLabel);
      const texts = own.flatMap((processing) => {
        const part = own.length > 1 ? (shownText(processing.purpose, language)?.text ?? '') : '';
        return processingTexts.flatMap((field) =>
          entry(owner, { table: 'processing', id: processing.id, field }, processing[field], part),
        );
      });
      return [...label, ...texts];
    });
  const ofServices = records.services.flatMap(({ id, name, description }) =>
    entry({ id, name, subProcessor: null }, { table: 'service', id, field: 'description' }, description),
  );
  const ofOrganisation = records.organisations.flatMap(({ id, name, unnamedSentence }) =>
    entry({ id, name, subProcessor: null }, { table: 'organisation', id, field: 'unnamedSentence' }, unnamedSentence),
  );
  return [...ofSubProcessors, ...ofServices, ...ofOrganisation];
}

const place = <T extends TextPlace['table'], F extends string>(table: T, id: string, field: F) => ({
  table,
  id,
  field,
});

function entry(owner: TextOwner, where: TextPlace, texts: LocalizedText, part = ''): TranslationEntry[] {
  if (Object.keys(texts).length === 0) return [];
  return [{ key: `${where.id}/${where.field}`, owner, place: where, texts, part }];
}

export const isMissing = ({ texts }: TranslationEntry, language: ContentLanguage): boolean =>
  texts[language] === undefined;

/** How many texts each language lacks. */
export function missingCounts(entries: readonly TranslationEntry[]): Readonly<Record<ContentLanguage, number>> {
  const counts = { sv: 0, en: 0, de: 0, fr: 0, fi: 0, nb: 0, da: 0, nl: 0 };
  for (const one of entries)
    for (const language of contentLanguages) if (isMissing(one, language)) counts[language] += 1;
  return counts;
}

export interface LanguagePair {
  readonly left: ContentLanguage;
  readonly right: ContentLanguage;
}

/** What most is written in, beside the language of annexes that lacks most. */
export function likelyPair(
  counts: Readonly<Record<ContentLanguage, number>>,
  { customers }: Pick<RegisterRecords, 'customers'>,
): LanguagePair {
  const byCount = contentLanguages.toSorted((a, b) => counts[a] - counts[b]);
  const left = byCount[0] ?? 'en';
  const used = new Set<ContentLanguage>([...customers.map(({ language }) => language), ...windowLanguages]);
  const right = byCount.toReversed().find((language) => language !== left && used.has(language)) ?? 'en';
  return { left, right };
}
