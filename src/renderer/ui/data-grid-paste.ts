import type { Table } from '#renderer/ui/clipboard-table.ts';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The texts to write from the first selected cell on, or null when they do not fit. As in Excel one value fills all that is
 * selected, a block is repeated where it goes into the selection without a rest, and otherwise the block's own size counts.
 * `room`: from the first selected cell to the ends of the grid.
 */
export function placed(table: Table, selected: Size, room: Size): Table | null {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return null;
  const repeats = selected.rows % rows === 0 && selected.columns % columns === 0;
  const size = repeats ? selected : { rows, columns };
  if (size.rows > room.rows || size.columns > room.columns) return null;
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (__, column) => table[row % rows]?.[column % columns] ?? ''),
  );
}
