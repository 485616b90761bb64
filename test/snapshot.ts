import { recordTables } from '#shared/model/revision.ts';
import type { Register } from '#register/store/register.ts';

/** All records by table, in an order that does not depend on when they were written: equal before an edit and after its undo. */
export function snapshot(register: Register): Record<string, unknown[]> {
  return Object.fromEntries(
    recordTables.map((table) => [table, register.all(table).toSorted((a, b) => a.id.localeCompare(b.id))]),
  );
}
