import { z } from 'zod';
import { agreement, agreementDocument, type Agreement, type AgreementDocument } from '#shared/model/agreement.ts';
import { annex, type Annex } from '#shared/model/annex.ts';
import { customer, type Customer } from '#shared/model/customer.ts';
import { organisation, service, type Organisation, type Service } from '#shared/model/organisation.ts';
import { processing, type Processing } from '#shared/model/processing.ts';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import { subProcessor, type SubProcessor } from '#shared/model/sub-processor.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';

export interface RecordMap {
  organisation: Organisation;
  service: Service;
  subProcessor: SubProcessor;
  processing: Processing;
  agreement: Agreement;
  agreementDocument: AgreementDocument;
  customer: Customer;
  annex: Annex;
}

export type SqlValue = string | number | null;

/** How a field lies in its column: as it is, as 0 or 1, or as canonical JSON. */
type Storage = 'plain' | 'boolean' | 'json';

export interface Field {
  readonly name: string;
  readonly column: string;
  readonly storage: Storage;
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
  const nullable = schema instanceof z.ZodNullable;
  const inner = nullable ? schema.unwrap() : schema;
  const column = snakeCase(name);
  if (inner instanceof z.ZodBoolean) return { name, column, storage: 'boolean', blank: false };
  if (inner instanceof z.ZodArray) return { name, column, storage: 'json', blank: nullable ? null : [] };
  if (inner instanceof z.ZodRecord) return { name, column, storage: 'json', blank: {} };
  if (inner instanceof z.ZodObject) return { name, column, storage: 'json', blank: undefined };
  if (nullable) return { name, column, storage: 'plain', blank: null };
  return { name, column, storage: 'plain', blank: z.safeParse(inner, '').success ? '' : undefined };
}

function modelOf<R>(table: RecordTable, schema: z.ZodObject & z.ZodType<R>): RecordModel<R> {
  const fields = Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field));
  return { table, sqlName: snakeCase(table), fields, parse: (record) => schema.parse(record) };
}

export const recordModels: { readonly [T in RecordTable]: RecordModel<RecordMap[T]> } = {
  organisation: modelOf('organisation', organisation),
  service: modelOf('service', service),
  subProcessor: modelOf('subProcessor', subProcessor),
  processing: modelOf('processing', processing),
  agreement: modelOf('agreement', agreement),
  agreementDocument: modelOf('agreementDocument', agreementDocument),
  customer: modelOf('customer', customer),
  annex: modelOf('annex', annex),
};

const jsonValue: z.ZodType<Json> = z.json();

/** The one place where a row of the database becomes a record; the model checks every value. */
export function decodeRow<T extends RecordTable>(table: T, row: unknown): RecordMap[T] {
  const columns: Record<string, unknown> = { ...Object(row) };
  const { fields, parse } = recordModels[table];
  const record: Record<string, unknown> = {};
  for (const field of fields) record[field.name] = decodeColumn(field.storage, columns[field.column]);
  return parse(record);
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

export function isRecordTable(name: string): name is RecordTable {
  return recordTables.some((table) => table === name);
}
