import { countryCodes } from '#shared/model/countries.ts';
import { folded } from '#shared/model/fold-text.ts';
import type { RecordEdit } from '#shared/ipc/editing-contract.ts';
import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';
import type { Service } from '#shared/model/organisation.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { Written } from '#renderer/app/cell-edits.ts';
import { fieldName } from '#renderer/app/field-names.ts';
import { editedLanguage, shownText, withText } from '#renderer/app/localized.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { readDate } from '#renderer/ui/iso-date.ts';
import { choiceIn, countriesIn, type Meaning } from '#renderer/features/register/cell-values.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { listedText } from '#renderer/ui/listed-text.ts';
import type { Option } from '#renderer/ui/options.tsx';

/** What texts of cells are made and understood with. */
export interface FieldWords {
  readonly texts: Texts;
  readonly services: readonly Service[];
  /** In which language texts are written; null: that in which the cell shows its text. */
  readonly language: ContentLanguage | null;
}

/** A field of a row as text: how it reads, and what a text means for it. */
export interface RegisterField {
  readonly id: string;
  readonly name: MessageKey;
  readonly of: 'subProcessor' | 'processing';
  readonly kind: 'text' | 'localized' | 'date' | 'choice' | 'choices';
  /** A masked sub-processor could be recognised by it. */
  readonly isIdentity: boolean;
  /** Also others than the options may be chosen. */
  readonly mayAdd: boolean;
  /** The texts in all languages, where there may be several. */
  readonly localized?: (row: RegisterRow) => LocalizedText;
  readonly options: (words: FieldWords) => readonly Option<string>[];
  readonly read: (row: RegisterRow, words: FieldWords) => string;
  readonly write: (row: RegisterRow, text: string, words: FieldWords) => Written;
}

export type Owner = RegisterField['of'];

/** What most fields have. */
export const plain = { kind: 'text', isIdentity: false, mayAdd: false, options: () => [] } as const;

export const named = (of: Owner, id: string): Pick<RegisterField, 'of' | 'id' | 'name'> => ({
  of,
  id,
  name: fieldName(of, id) ?? 'error.INTERNAL',
});

type ProcessingPatch = Extract<RecordEdit, { table: 'processing' }>['patch'];

export const refusal = (why: string): Written => ({ refusal: why });

export function ofSubProcessor(
  { subProcessor: { id } }: RegisterRow,
  patch: Partial<Omit<SubProcessor, 'id'>>,
): Written {
  return { edit: { table: 'subProcessor', id, patch } };
}

export function ofProcessing(
  { processing }: RegisterRow,
  patch: ProcessingPatch,
  { texts: { t } }: FieldWords,
): Written {
  return processing ? { edit: { table: 'processing', id: processing.id, patch } } : refusal(t('grid.noProcessing'));
}

type TextField = 'tradeName' | 'registrationNumber' | 'website' | 'contactName' | 'contactEmail';

export function textField(id: TextField): RegisterField {
  return {
    ...plain,
    ...named('subProcessor', id),
    isIdentity: true,
    read: ({ subProcessor }) => subProcessor[id],
    write: (row, text) => ofSubProcessor(row, { [id]: text.trim() }),
  };
}

type LocalizedField = 'purpose' | 'personalData' | 'dataSubjects' | 'retention' | 'measures';

export function localizedField(id: LocalizedField): RegisterField {
  const localized = ({ processing }: RegisterRow): LocalizedText => processing?.[id] ?? {};
  return {
    ...plain,
    ...named('processing', id),
    kind: 'localized',
    localized,
    read: (row, words) => textIn(localized(row), words),
    write: (row, text, words) => ofProcessing(row, { [id]: rewritten(localized(row), text, words) }, words),
  };
}

/** The text as the cell shows it. */
export const textIn = (texts: LocalizedText, words: FieldWords): string =>
  shownText(texts, words.texts.language)?.text ?? '';

/** The texts with that of the cell's language, or of the chosen one, written anew. */
export function rewritten(texts: LocalizedText, text: string, { language, texts: { language: own } }: FieldWords) {
  return withText(texts, language ?? editedLanguage(texts, own), text);
}

type DateField = 'lastReviewedOn' | 'startsOn' | 'endedOn';

export function dateField(of: Owner, id: DateField): RegisterField {
  return {
    ...plain,
    ...named(of, id),
    kind: 'date',
    read: ({ subProcessor, processing }) => (id === 'lastReviewedOn' ? subProcessor[id] : processing?.[id]) ?? '',
    write: (row, text, words) => {
      const date = readDate(text);
      if (date === undefined) return refusal(words.texts.t('grid.notADate', { text }));
      return id === 'lastReviewedOn' ? ofSubProcessor(row, { [id]: date }) : ofProcessing(row, { [id]: date }, words);
    },
  };
}

export function countriesField(id: 'storageCountries' | 'accessCountries'): RegisterField {
  return {
    ...plain,
    ...named('processing', id),
    kind: 'choices',
    options: countryOptions,
    read: ({ processing }, { texts }) => listedText((processing?.[id] ?? []).map(texts.country)),
    write: (row, text, words) =>
      known(countriesIn(text), 'grid.unknownCountry', words, (codes) => ofProcessing(row, { [id]: codes }, words)),
  };
}

/** All countries by their names in the window's language; each is found by its code too. */
export const countryOptions = ({ texts: { country, compare } }: FieldWords): Option<string>[] =>
  countryCodes.map((id) => ({ id, label: country(id), hint: id })).toSorted((a, b) => compare(a.label, b.label));

/** What the values do, or the refusal of the first that means nothing. */
export function known(
  meaning: Meaning,
  unknown: MessageKey,
  { texts: { t } }: FieldWords,
  write: (values: string[]) => Written,
): Written {
  return 'unknown' in meaning ? refusal(t(unknown, { name: meaning.unknown })) : write(meaning.values);
}

interface ChoiceParts<Id extends string> {
  readonly nameOf: (id: Id) => MessageKey;
  /** Stands for nothing chosen; without it something must be. */
  readonly blank?: Id;
  readonly read: (row: RegisterRow) => Id | null;
  readonly write: (row: RegisterRow, id: Id, words: FieldWords) => Written;
}

export function choiceField<Id extends string>(
  of: Owner,
  id: string,
  ids: readonly Id[],
  { nameOf, blank, read, write }: ChoiceParts<Id>,
): RegisterField {
  return {
    ...plain,
    ...named(of, id),
    kind: 'choice',
    options: ({ texts: { t } }) => ids.map((one) => ({ id: one, label: t(nameOf(one)) })),
    read: (row, { texts: { t } }) => {
      const chosen = read(row);
      return chosen === null || chosen === blank ? '' : t(nameOf(chosen));
    },
    write: (row, text, words) => {
      const { t } = words.texts;
      const chosen = text.trim() === '' ? blank : choiceIn(text, ids, nameOf);
      if (chosen !== undefined) return write(row, chosen, words);
      return refusal(t('grid.notAChoice', { text, choices: ids.map((one) => t(nameOf(one))).join(', ') }));
    },
  };
}

/** The words for "not stated" count as nothing. */
export const stated = (text: string, { texts: { t } }: FieldWords): string =>
  folded(text.trim()) === folded(t('register.notStated')) ? '' : text;
