import { z } from 'zod';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { wholeOf } from '#register/history/owner.ts';
import { prepared } from '#register/store/prepared.ts';
import type { Register } from '#register/store/register.ts';

/** That a record was removed by a revision. */
export interface Removal {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly revision: number;
}

const row = z
  .object({ table_name: recordTable, record_id: z.string(), revision: z.number() })
  .transform(({ table_name: table, record_id: recordId, revision }): Removal => ({ table, recordId, revision }));

const columns = `SELECT table_name, record_id, revision FROM change WHERE operation = 'delete' AND field = 'id'`;

/** The last removal of a record, whether or not it has come back since. */
export function lastRemovalOf(register: Register, table: RecordTable, id: string): Removal | undefined {
  const found = prepared(
    register.database,
    `${columns} AND table_name = ? AND record_id = ? ORDER BY revision DESC LIMIT 1`,
  ).get(table, id);
  return found === undefined ? undefined : row.parse(found);
}

/** Everything that a revision removed. */
export function removalsBy(register: Register, revision: number): Removal[] {
  return prepared(register.database, `${columns} AND revision = ? ORDER BY position`)
    .all(revision)
    .map((each) => row.parse(each));
}

/** A removed record with all its parts that the same revision removed, and their parts. */
export function withParts(register: Register, removed: Removal, all: readonly Removal[]): Removal[] {
  const partsOf = Map.groupBy(all, ({ table, recordId }) => wholeOf(register, table, recordId));
  const gather = (removal: Removal): Removal[] => [
    removal,
    ...(partsOf.get(removal.recordId) ?? []).flatMap((part) => gather(part)),
  ];
  return gather(removed);
}
