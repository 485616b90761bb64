/** A place among the displayed rows and columns, counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Both ends belong to it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How far Page Up and Page Down go. */
  readonly page: number;
}

export function blockOf(a: CellAt, b: CellAt): Block {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export interface Press {
  readonly key: string;
  /** Ctrl or Command: to the edge. */
  readonly isFar: boolean;
}

/** Where a key takes the end of a range to; null when it is not a key that moves. */
export function movedBy({ key, isFar }: Press, from: CellAt, { rows, columns, page }: GridSize): CellAt | null {
  const row = (to: number): CellAt => ({ ...from, row: Math.max(0, Math.min(rows - 1, to)) });
  const column = (to: number): CellAt => ({ ...from, column: Math.max(0, Math.min(columns - 1, to)) });
  switch (key) {
    case 'ArrowUp':
      return row(isFar ? 0 : from.row - 1);
    case 'ArrowDown':
      return row(isFar ? rows - 1 : from.row + 1);
    case 'ArrowLeft':
      return column(isFar ? 0 : from.column - 1);
    case 'ArrowRight':
      return column(isFar ? columns - 1 : from.column + 1);
    case 'PageUp':
      return row(from.row - page);
    case 'PageDown':
      return row(from.row + page);
    case 'Home':
      return { row: isFar ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isFar ? rows - 1 : from.row, column: columns - 1 };
    default:
      return null;
  }
}

/** How a cell lies in a range: `in`, and at which of its edges; empty outside. */
export function markAt({ top, left, bottom, right }: Block, { row, column }: CellAt): string {
  if (row < top || row > bottom || column < left || column > right) return '';
  const edges = [
    row === top && 'top',
    row === bottom && 'bottom',
    column === left && 'left',
    column === right && 'right',
  ];
  return ['in', ...edges.filter((edge) => edge !== false)].join(' ');
}

/** The arrow key for the side on which a point lies beyond a rectangle; null inside. */
export function beyond(
  { top, left, bottom, right }: Pick<DOMRect, 'top' | 'left' | 'bottom' | 'right'>,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  if (y > bottom) return 'ArrowDown';
  if (y < top) return 'ArrowUp';
  if (x > right) return 'ArrowRight';
  return x < left ? 'ArrowLeft' : null;
}
