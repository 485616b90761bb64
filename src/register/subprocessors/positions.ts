/** Between neighbours, so that a row put between two of them need not move the rest of a long list. */
export const positionStep = 1024;

/** A row of the list: one that has its place, or a new one. */
export interface Row {
  readonly id: string;
  readonly position: number | null;
}

/**
 * Places for the new rows of an ordered list, by id, with the rows that must make room for them: as few as possible, which
 * is none while there is room between the neighbours.
 */
export function placesFor(rows: readonly Row[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let left = -1;
  for (let start = 0; start < rows.length;) {
    const position = rows[start]?.position ?? null;
    if (position !== null) {
      left = Math.max(left, position);
      start += 1;
      continue;
    }
    const end = endOfRun(rows, start, left);
    const count = end - start;
    const right = rows[end]?.position ?? left + positionStep * (count + 1);
    for (const [index, { id }] of rows.slice(start, end).entries())
      places.set(id, left + Math.floor(((right - left) * (index + 1)) / (count + 1)));
    left = places.get(rows[end - 1]?.id ?? '') ?? left;
    start = end;
  }
  return places;
}

/** The first row after `start` that may stay where it is, because all before it fit between `left` and it. */
function endOfRun(rows: readonly Row[], start: number, left: number): number {
  let end = start + 1;
  while (end < rows.length && (rows[end]?.position ?? left) - left <= end - start) end += 1;
  return end;
}
