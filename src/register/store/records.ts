import { z } from 'zod';
import { countryCode } from '#shared/model/primitives.ts';
import { recordSchemas } from '#shared/model/record-schemas.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';

export type RecordMap = { readonly [T in RecordTable]: z.infer<(typeof recordSchemas)[T]> };

export type SqlValue = string | number | null;

/** How a field lies in its column: as it is, as 0 or 1, or as canonical JSON. */
type Storage = 'plain' | 'boolean' | 'json';

export interface Field {
  readonly name: string;
  readonly column: string;
  readonly storage: Storage;
  /** It holds a country's code, or a list of them. */
  readonly isCountry: boolean;
  /** The value of a field that nobody has filled in, or undefined where a record cannot do without one. */
  readonly blank: Json | undefined;
}

export interface RecordModel<R> {
  readonly table: RecordTable;
  readonly sqlName: string;
  readonly fields: readonly Field[];
  /** Checks a whole record; throws ZodError. */
  readonly parse: (record: unknown) => R;
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const isCountry = inner === countryCode || (inner instanceof z.ZodArray && inner.element === countryCode);
  return { name, column: snakeCase(name), isCountry, ...storageOf(inner, schema instanceof z.ZodNullable) };
}

function storageOf(inner: z.core.$ZodType, nullable: boolean): Pick<Field, 'storage' | 'blank'> {
  if (inner instanceof z.ZodBoolean) return { storage: 'boolean', blank: false };
  if (inner instanceof z.ZodArray) return { storage: 'json', blank: nullable ? null : [] };
  if (inner instanceof z.ZodRecord) return { storage: 'json', blank: {} };
  // An object of which every part may be left out.
  if (inner instanceof z.ZodObject) return { storage: 'json', blank: isBlankable(inner) ? {} : undefined };
  if (nullable) return { storage: 'plain', blank: null };
  return { storage: 'plain', blank: z.safeParse(inner, '').success ? '' : undefined };
}

const isBlankable = (schema: z.ZodObject): boolean => {
  const { data } = schema.safeParse({});
  return data !== undefined && Object.keys(data).length === 0;
};

function modelOf<R>(table: RecordTable, schema: z.ZodObject & z.ZodType<R>): RecordModel<R> {
  const fields = Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field));
  return { table, sqlName: snakeCase(table), fields, parse: (record) => schema.parse(record) };
}

export const recordModels: { readonly [T in RecordTable]: RecordModel<RecordMap[T]> } = {
  organisation: modelOf('organisation', recordSchemas.organisation),
  service: modelOf('service', recordSchemas.service),
  subProcessor: modelOf('subProcessor', recordSchemas.subProcessor),
  processing: modelOf('processing', recordSchemas.processing),
  agreement: modelOf('agreement', recordSchemas.agreement),
  agreementDocument: modelOf('agreementDocument', recordSchemas.agreementDocument),
  customer: modelOf('customer', recordSchemas.customer),
  annex: modelOf('annex', recordSchemas.annex),
  reveal: modelOf('reveal', recordSchemas.reveal),
  setAside: modelOf('setAside', recordSchemas.setAside),
  savedView: modelOf('savedView', recordSchemas.savedView),
  trustedAuthority: modelOf('trustedAuthority', recordSchemas.trustedAuthority),
  ownProfile: modelOf('ownProfile', recordSchemas.ownProfile),
  annexCopy: modelOf('annexCopy', recordSchemas.annexCopy),
  changeNotice: modelOf('changeNotice', recordSchemas.changeNotice),
  plannedChange: modelOf('plannedChange', recordSchemas.plannedChange),
  noticeRecipient: modelOf('noticeRecipient', recordSchemas.noticeRecipient),
};

const jsonValue: z.ZodType<Json> = z.json();

/** The one place where a row of the database becomes a record; the model checks every value. */
export function decodeRow<T extends RecordTable>(table: T, row: unknown): RecordMap[T] {
  const { fields, parse } = recordModels[table];
  return parse(decodeFields(fields, row));
}

/** Some fields of a row, as yet unchecked. */
export function decodeFields(fields: readonly Field[], row: unknown): Record<string, unknown> {
  const columns: Record<string, unknown> = { ...Object(row) };
  return Object.fromEntries(fields.map(({ name, storage, column }) => [name, decodeColumn(storage, columns[column])]));
}

function decodeColumn(storage: Storage, value: unknown): unknown {
  if (storage === 'boolean') return value === 1;
  return storage === 'json' && typeof value === 'string' ? JSON.parse(value) : value;
}

export function encodeField(field: Field, value: Json): SqlValue {
  if (value === null) return null;
  if (field.storage === 'boolean') return value === true ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number')
    return field.storage === 'json' ? canonicalJson(value) : value;
  return canonicalJson(value);
}

/** A record's values by field name, as JSON. */
export function fieldValues(table: RecordTable, record: object): ReadonlyMap<Field, Json> {
  const values = new Map(Object.entries(record));
  return new Map(recordModels[table].fields.map((field) => [field, jsonValue.parse(values.get(field.name) ?? null)]));
}

/** The blank record: every field that has a blank value. */
export function blankRecord(table: RecordTable): Record<string, Json> {
  const blank: Record<string, Json> = {};
  for (const field of recordModels[table].fields)
    if (field.blank !== undefined) blank[field.name] = structuredClone(field.blank);
  return blank;
}

/** What a record bears in place of a value that has been erased (GDPR art. 17): nothing, or a dash where it needs a text. */
export function erasedStandIn(field: Field): Json {
  return field.blank === undefined ? '–' : field.blank;
}
