import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import { erasedMark, type PersonWords } from '#register/persons/person-words.ts';
import { hasWords } from '#register/search/text-fields.ts';
import type { Json } from '#register/store/canonical-json.ts';
import { recordModels, type Field } from '#register/store/records.ts';

/**
 * Fields of a record that tell of one and the same person, the name first: where one of them is the person's, all are.
 */
const officer = ['dpoName', 'dpoEmail', 'dpoPhone'];
const groups: { readonly [T in RecordTable]?: readonly (readonly string[])[] } = {
  organisation: [officer],
  subProcessor: [['contactName', 'contactPosition', 'contactEmail', 'contactPhone']],
  customer: [['contactName', 'contactEmail'], officer],
};

/** A signatory is one entry, with title and company: all of it goes. */
const isPersonEntry = (table: RecordTable, field: string): boolean => table === 'agreement' && field === 'signatories';

export const personGroups = (table: RecordTable): readonly (readonly string[])[] => groups[table] ?? [];

const isInGroup = (table: RecordTable, field: string): boolean =>
  personGroups(table).some((group) => group.includes(field));

/**
 * Whether a field may hold a person's data that can be taken out. Not what an issued annex says: it has left the house and
 * stays as it was, and so does its copy here.
 */
export const mayHoldPerson = (table: RecordTable, field: string): boolean =>
  table !== 'annex' && (hasWords(table, field) || (table === 'savedView' && field === 'filter'));

/** The fields that may, of whatever table. */
export const fieldsThatMay: readonly string[] = [
  ...new Set(
    recordTables.flatMap((table) =>
      recordModels[table].fields.map(({ name }) => name).filter((name) => mayHoldPerson(table, name)),
    ),
  ),
];

/** What is left of a field's value without the person; undefined where the record has no such field. */
export function valueWithout(table: RecordTable, field: string, value: Json, person: PersonWords): Json | undefined {
  const known = recordModels[table].fields.find(({ name }) => name === field);
  if (!known) return undefined;
  if (isInGroup(table, field)) return '';
  if (isPersonEntry(table, field) && Array.isArray(value)) return value.filter((entry) => !person.areIn(entry));
  return blankWhereOnlyMark(known, without(value, person));
}

function without(value: Json, person: PersonWords): Json {
  if (typeof value === 'string') return person.takenOutOf(value);
  if (Array.isArray(value)) return value.map((entry) => without(entry, person)).filter((entry) => entry !== erasedMark);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, without(inner, person)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== erasedMark));
}

/** A text of which only the mark is left says nothing, so it goes too, where the record can do without. */
function blankWhereOnlyMark({ blank }: Field, value: Json): Json {
  return value === erasedMark && blank === '' ? blank : value;
}

/** Whether nothing of a value is left. */
export const isBlank = (value: Json | undefined): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
