/** A row before, now, or both. */
export type RowPair<Row> = readonly [Row | undefined, Row | undefined];

/** By what a row is known again; null: not by this. */
export type RowKey<Row> = (row: Row) => string | null;

/**
 * Which row of before is which row of now: by the first of `keys` by which it has a partner that is still free, in order.
 * Those of now come first, in their order; after them those that are gone.
 */
export function pairRows<Row>(
  before: readonly Row[],
  now: readonly Row[],
  keys: readonly RowKey<Row>[],
): RowPair<Row>[] {
  const partners = new Map<number, Row>();
  const free = new Set(before.keys());
  for (const key of keys) {
    const waiting = Map.groupBy(free, (at) => keyAt(before, at, key));
    for (const at of now.keys()) {
      const wanted = partners.has(at) ? null : keyAt(now, at, key);
      const partner = wanted === null ? undefined : waiting.get(wanted)?.shift();
      const row = partner === undefined ? undefined : before[partner];
      if (partner === undefined || row === undefined) continue;
      partners.set(at, row);
      free.delete(partner);
    }
  }
  const gone = [...free].map((at): RowPair<Row> => [before[at], undefined]);
  return [...now.map((row, at): RowPair<Row> => [partners.get(at), row]), ...gone];
}

function keyAt<Row>(rows: readonly Row[], at: number, key: RowKey<Row>): string | null {
  const row = rows[at];
  return row === undefined ? null : key(row);
}
