import { z } from 'zod';
import type { RecordTable } from '#shared/model/revision.ts';
import { pastRecord } from '#register/store/past-records.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

const lastRevision = `
  SELECT max(revision) - 1 FROM change
  WHERE operation = 'delete' AND table_name = ? AND record_id = ? AND field = 'id'`;

/** A record as it is, or as it was when it was removed; undefined where it never was. */
export function asLastKnown<T extends RecordTable>(register: Register, table: T, id: string): RecordMap[T] | undefined {
  const record = register.find(table, id);
  if (record) return record;
  const revision = z.number().nullable().parse(prepared(register.database, lastRevision).pluck().get(table, id));
  return revision === null ? undefined : pastRecord(register.database, register, table, id, revision)?.record;
}
