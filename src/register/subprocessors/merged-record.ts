import { contentLanguages, type LocalizedText, type WindowLanguage } from '#shared/model/languages.ts';
import { localeOf, translate } from '#shared/messages/translate.ts';
import { sameName } from '#register/same-name.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { RecordPatch } from '#register/store/transaction.ts';
import { bearsItsLabel } from '#register/subprocessors/placeholder.ts';

type SubProcessor = RecordMap['subProcessor'];
type Mutable = { -readonly [F in keyof SubProcessor]: SubProcessor[F] };

/**
 * Fields that say one thing together, so that none is made up of two: a contact is one person, an address lies in its
 * country.
 */
const groups = [
  ['registrationNumber'],
  ['address', 'country'],
  ['website'],
  ['contactName', 'contactPosition', 'contactEmail', 'contactPhone'],
  ['lastReviewedOn'],
  ['reviewIntervalMonths'],
] as const;
type GroupedField = (typeof groups)[number][number];

const mostFormerNames = 50;

export interface Merging {
  readonly kept: SubProcessor;
  readonly others: readonly SubProcessor[];
  /** Decides over the fields that it names. */
  readonly patch: RecordPatch<'subProcessor'>;
  /** Those of the others that have processings, which keep the public label that they were published under. */
  readonly withProcessings: ReadonlySet<string>;
  /** Who engages the merged one, and the names of those who engaged each before where that is another. */
  readonly engagedById: string | null;
  readonly lostEngagers: readonly { readonly from: SubProcessor; readonly engager: string }[];
  /** Of the lines in the notes. */
  readonly language: WindowLanguage;
}

/**
 * One record of several: the first one's values, its blanks filled from the others. Where they differ, the first one's
 * counts and the other's becomes a readable line of the notes. All other names become former names. Masked if one of them
 * is: a merge must not make a name public.
 */
export function mergedRecord(merging: Merging): SubProcessor {
  const { kept, others, patch, language } = merging;
  const merged: Mutable = { ...kept, engagedById: merging.engagedById };
  const lines = merging.lostEngagers.map(({ from, engager }) => noteLine(language, from, [['engagedById', engager]]));
  for (const other of others) {
    for (const group of groups) {
      const open = group.filter((field) => patch[field] === undefined);
      lines.push(...fillIn(merged, other, open, language));
    }
    if (merged.tradeName === '') merged.tradeName = other.tradeName;
    if (other.disclosure === 'masked') merged.disclosure = 'masked';
    if (patch.publicLabel === undefined && !merging.withProcessings.has(other.id))
      for (const label of Object.values(differing(other.publicLabel, { ...other.publicLabel, ...merged.publicLabel })))
        lines.push(noteLine(language, other, [['publicLabel', label]]));
    merged.publicLabel = { ...other.publicLabel, ...merged.publicLabel };
  }
  const { notes, formerNames, ...decided } = patch;
  for (const [field, value] of Object.entries(decided))
    if (value !== undefined) Object.assign(merged, { [field]: value });
  const names = formerNames ?? otherNames(merged, [kept, ...others]);
  merged.formerNames = names.slice(0, mostFormerNames);
  for (const name of names.slice(mostFormerNames)) lines.push(noteLine(language, kept, [['formerNames', name]]));
  const written = notes === undefined ? [kept, ...others].map((record) => record.notes) : [notes];
  merged.notes = [...new Set([...written, ...lines])].filter((text) => text.trim() !== '').join('\n');
  return merged;
}

/** Fills the blanks of a group from another record; gives the line for the notes where the two disagree. */
function fillIn(
  merged: Mutable,
  other: SubProcessor,
  fields: readonly GroupedField[],
  language: WindowLanguage,
): string[] {
  const given = fields.filter((field) => !isBlank(other[field]));
  if (given.every((field) => isBlank(merged[field]) || merged[field] === other[field])) {
    for (const field of given) copyField(merged, other, field);
    return [];
  }
  return [
    noteLine(
      language,
      other,
      given.map((field) => [field, shown(field, other[field], language)] as const),
    ),
  ];
}

const isBlank = (value: string | number | null): boolean => value === null || value === '';

function copyField<F extends GroupedField>(to: Mutable, from: SubProcessor, field: F): void {
  to[field] = from[field];
}

function shown(field: GroupedField, value: string | number | null, language: WindowLanguage): string {
  const text = String(value);
  if (field !== 'country') return text.replaceAll(/\s*\n\s*/g, ', ');
  return new Intl.DisplayNames(localeOf(language), { type: 'region', fallback: 'code' }).of(text) ?? text;
}

/** "Contact person: Bo Ek; E-mail: bo@example.com (from Acme AB)" */
function noteLine(
  language: WindowLanguage,
  { legalName }: SubProcessor,
  values: readonly (readonly [GroupedField | 'engagedById' | 'formerNames' | 'publicLabel', string])[],
): string {
  const what = values.map(([field, value]) => `${translate(language, `field.${field}`)}: ${value}`).join('; ');
  return translate(language, 'merge.note', { what, name: legalName });
}

/** All names that the records have or had, but those that the merged one bears, and labels that stand in for a name. */
function otherNames(merged: SubProcessor, records: readonly SubProcessor[]): string[] {
  const names: string[] = [];
  for (const record of records) {
    const legalName = bearsItsLabel(record) ? [] : [record.legalName];
    for (const name of [...record.formerNames, ...legalName, record.tradeName]) {
      const known = [merged.legalName, merged.tradeName, ...names];
      if (name.trim() !== '' && !known.some((other) => sameName(name, other))) names.push(name);
    }
  }
  return names;
}

/** What of a text another does not say in the same words, by language. */
export function differing(text: LocalizedText, other: LocalizedText): LocalizedText {
  return Object.fromEntries(
    contentLanguages.flatMap((language) => {
      const own = text[language];
      return own === undefined || own === other[language] ? [] : [[language, own]];
    }),
  );
}
