import { isMessageKey, type MessageKey } from '#shared/messages/translate.ts';
import { recordSchemas } from '#shared/model/record-schemas.ts';
import type { RecordTable } from '#shared/model/revision.ts';

/** The message that names a field of a record; undefined for what no record has. */
export function fieldName(table: RecordTable, field: string): MessageKey | undefined {
  return [`field.${table}.${field}`, `field.${field}`].find(isMessageKey);
}

/** What a kind of record is called, one of them. */
export const tableName = (table: RecordTable): MessageKey => `table.${table}`;

/** The fields of a kind of record, in the order in which people read them. */
export const fieldsOf = (table: RecordTable): readonly string[] =>
  Object.keys(recordSchemas[table].shape).filter((field) => field !== 'id');
