import { z } from 'zod';
import type { DeletedRecord } from '#shared/model/record-history.ts';
import { recordTable } from '#shared/model/revision.ts';
import { wholeOf } from '#register/history/owner.ts';
import type { Register } from '#register/store/register.ts';
import { isUndone } from '#register/store/undo.ts';

const row = z.object({
  table_name: recordTable,
  record_id: z.string(),
  revision: z.number(),
  at: z.string(),
  author: z.string().nullable(),
  stands: z.number(),
});
type Row = z.infer<typeof row>;

/**
 * The removed records, the last one first. A record is in the bin while an edit that removed it stands and it has not come
 * back: not one whose adding was undone, nor one that was merged into another and lives on in it. What went with a
 * sub-processor or an agreement is counted with it.
 */
export function binOf(register: Register): DeletedRecord[] {
  const removed = [...removedNow(register).values()];
  const revisionOf = new Map(removed.map((each) => [each.record_id, each.revision]));
  const wholes = new Map(
    removed.map((each) => {
      const whole = wholeOf(register, each.table_name, each.record_id);
      return [each.record_id, whole !== null && revisionOf.get(whole) === each.revision ? whole : null];
    }),
  );
  const parts = Map.groupBy(removed, (each) => wholes.get(each.record_id) ?? null);
  const together = (id: string): number =>
    (parts.get(id) ?? []).reduce((sum, part) => sum + 1 + together(part.record_id), 0);
  return (parts.get(null) ?? [])
    .toSorted((a, b) => b.revision - a.revision)
    .map((each) => ({
      table: each.table_name,
      recordId: each.record_id,
      title: register.titleOf(each.table_name, each.record_id),
      revision: each.revision,
      at: each.at,
      author: each.author === null ? null : z.string().parse(JSON.parse(each.author)),
      together: together(each.record_id),
    }));
}

/** By record the last revision that removed it; of records that an edit removed which stands. */
function removedNow(register: Register): ReadonlyMap<string, Row> {
  const rows = register.database
    .prepare(
      `SELECT change.table_name, change.record_id, change.revision, edit.at, edit.author,
         edit.kind = 'edit' AND edit.action <> 'merge-sub-processors' AND NOT (${isUndone}) AS stands
       FROM change JOIN revision AS edit ON edit.number = change.revision
       WHERE change.operation = 'delete' AND change.field = 'id' ORDER BY change.revision, change.position`,
    )
    .all();
  const last = new Map<string, Row>();
  const standing = new Set<string>();
  for (const each of rows.map((one) => row.parse(one))) {
    last.set(each.record_id, each);
    if (each.stands === 1) standing.add(each.record_id);
  }
  for (const [id, { table_name: table }] of last) {
    if (!standing.has(id) || register.find(table, id)) last.delete(id);
  }
  return last;
}
