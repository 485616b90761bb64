import { dataCategories } from '#shared/model/data-categories.ts';
import { contentLanguage, windowLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import type { RecordMap } from '#register/store/records.ts';

interface WordFields<Field> {
  /** By these a record is called: found there, it is what was looked for. */
  readonly names: readonly Field[];
  /** What else it says, in the order in which a hit tells most. */
  readonly words: readonly Field[];
}

/** The fields that hold words. An annex is found by its number: its content is a copy of what other records said. */
const wordFields: { readonly [T in RecordTable]: WordFields<keyof RecordMap[T] & string> } = {
  organisation: {
    names: ['name'],
    words: [
      'registrationNumber',
      'address',
      'country',
      'website',
      'representative',
      'dpoName',
      'dpoEmail',
      'dpoPhone',
      'unnamedSentence',
      'measures',
    ],
  },
  service: { names: ['name'], words: ['description'] },
  subProcessor: {
    names: ['legalName', 'tradeName', 'publicLabel', 'formerNames'],
    words: [
      'registrationNumber',
      'address',
      'country',
      'website',
      'contactName',
      'contactPosition',
      'contactEmail',
      'contactPhone',
      'notes',
    ],
  },
  processing: {
    names: ['purpose', 'publicLabel'],
    words: [
      'personalData',
      'dataSubjects',
      'dataTags',
      'description',
      'responsibilities',
      'storageCountries',
      'accessCountries',
      'location',
      'retention',
      'measures',
      'nationalIdNumberGround',
      'deletionConfirmation',
    ],
  },
  agreement: { names: ['title'], words: ['version', 'parties', 'signatories', 'governingLaw', 'notes'] },
  agreementDocument: { names: ['name'], words: [] },
  customer: {
    names: ['name'],
    words: [
      'registrationNumber',
      'contractReference',
      'address',
      'country',
      'contactName',
      'contactEmail',
      'representative',
      'dpoName',
      'dpoEmail',
      'dpoPhone',
      'disclosureGround',
      'notes',
    ],
  },
  annex: { names: ['number'], words: ['signedBy'] },
  reveal: { names: ['nameTold'], words: ['recipient', 'publicLabel', 'ground', 'notes'] },
  setAside: { names: ['reason'], words: [] },
  savedView: { names: ['name'], words: [] },
  trustedAuthority: { names: ['subject'], words: ['reason'] },
  ownProfile: { names: ['name'], words: ['title', 'introduction'] },
  annexCopy: { names: ['name'], words: ['signedBy', 'notes'] },
  changeNotice: { names: ['title'], words: ['introduction', 'notes'] },
  plannedChange: { names: ['what'], words: ['why', 'newValues'] },
  noticeRecipient: { names: [], words: ['proofName', 'reason', 'answerName', 'settlement'] },
};

const fieldsOf = new Map(
  recordTables.map((table) => {
    const { names, words }: WordFields<string> = wordFields[table];
    return [table, new Map([...names, ...words].map((field) => [field, { isName: names.includes(field) }]))];
  }),
);

/** Whether a field holds words. */
export const hasWords = (table: RecordTable, field: string): boolean => fieldsOf.get(table)?.has(field) ?? false;

/** Whether a record is called by a field. */
export const isName = (table: RecordTable, field: string): boolean => fieldsOf.get(table)?.get(field)?.isName ?? false;

/** One text of a record: of a field in one language, or one entry of a list. */
export interface FieldText {
  readonly field: string;
  /** Empty where the text is in no language in particular. */
  readonly language: ContentLanguage | '';
  readonly text: string;
}

/** All that a record says in words, its names first. Countries and kinds of personal data also in Swedish and English. */
export function textsOf(table: RecordTable, record: object): FieldText[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return [...(fieldsOf.get(table)?.keys() ?? [])].flatMap((field) => textsOfField(field, values.get(field)));
}

function textsOfField(field: string, value: unknown): FieldText[] {
  if (field === 'newValues')
    return Object.entries(value ?? {}).flatMap(([name, own]) =>
      hasWords('processing', name) ? textsOfField(name, own) : [],
    );
  if (typeof value === 'string') return value === '' ? [] : textsOfEntry(field, value);
  if (Array.isArray(value)) return value.flatMap((entry) => textsOfEntry(field, String(entry)));
  return Object.entries(value ?? {}).map(([language, text]) => ({
    field,
    language: contentLanguage.parse(language),
    text: String(text),
  }));
}

const countryFields: ReadonlySet<string> = new Set(['country', 'storageCountries', 'accessCountries']);
const categories = new Map(dataCategories.map((category) => [category.tag, category]));
const countryNames = windowLanguages.map((language) => ({
  language,
  names: new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }),
}));

function textsOfEntry(field: string, entry: string): FieldText[] {
  const asItIs = { field, language: '', text: entry } as const;
  if (countryFields.has(field)) {
    return [
      ...countryNames.map(({ language, names }) => ({ field, language, text: names.of(entry) ?? entry })),
      asItIs,
    ];
  }
  const category = field === 'dataTags' ? categories.get(entry) : undefined;
  if (!category) return [asItIs];
  return [...windowLanguages.map((language) => ({ field, language, text: category[language] })), asItIs];
}
