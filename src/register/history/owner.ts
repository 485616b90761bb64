import type { RecordTable } from '#shared/model/revision.ts';
import { lastValue } from '#register/store/last-value.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { Register } from '#register/store/register.ts';

/** The field by which a record is a part of another, with which it comes and goes. */
export const partOf: Partial<Record<RecordTable, { readonly table: RecordTable; readonly field: string }>> = {
  processing: { table: 'subProcessor', field: 'subProcessorId' },
  agreement: { table: 'subProcessor', field: 'subProcessorId' },
  agreementDocument: { table: 'agreement', field: 'agreementId' },
  plannedChange: { table: 'changeNotice', field: 'noticeId' },
  noticeRecipient: { table: 'changeNotice', field: 'noticeId' },
  annexCopy: { table: 'annex', field: 'annexId' },
};

/** The record of which this one is a part, or was when it was last there; null for a record that stands by itself. */
export function wholeOf(register: Register, table: RecordTable, id: string): string | null {
  const whole = partOf[table];
  return whole === undefined ? null : idIn(register, table, id, whole.field);
}

/** The sub-processor that a record is or belongs to, or did when it was last there. `records`: now, or of a date. */
export function subProcessorOf(
  register: Register,
  table: RecordTable,
  id: string,
  records: RecordReader = register,
): string | null {
  if (table === 'subProcessor') return id;
  if (table === 'reveal') return idIn(register, table, id, 'subProcessorId', records);
  const whole = partOf[table];
  const wholeId = whole && idIn(register, table, id, whole.field, records);
  return whole && wholeId ? subProcessorOf(register, whole.table, wholeId, records) : null;
}

function idIn(
  register: Register,
  table: RecordTable,
  id: string,
  field: string,
  records: RecordReader = register,
): string | null {
  const record = records.find(table, id);
  const value: unknown = record
    ? new Map<string, unknown>(Object.entries(record)).get(field)
    : lastValue(register.database, id, field);
  return typeof value === 'string' ? value : null;
}
