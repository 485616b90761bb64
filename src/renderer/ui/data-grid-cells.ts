import type { RowEntry } from '#renderer/ui/data-grid-entries.ts';
import type { CellRef, Places } from '#renderer/ui/data-grid-places.ts';
import { blockOf, markAt, movedBy, type Block, type Press } from '#renderer/ui/data-grid-range.ts';

/**
 * The selected cells of a grid: a range from the keyboard's cell to another one, or whole rows. AG Grid Community knows
 * only the keyboard's cell; the range begins there.
 */
export class CellSelection<Row> {
  #places: Places<Row> | undefined;
  #anchor: CellRef | null = null;
  #head: CellRef | null = null;
  /** Whole rows, by the ids of their entries; null where a range is selected. */
  #rows: ReadonlySet<string> | null = null;
  #block: Block | null = null;
  readonly #listeners = new Set<() => void>();

  attach(places: Places<Row>): void {
    this.#places = places;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The keyboard's cell. */
  get anchor(): CellRef | null {
    return this.#anchor;
  }

  /** Whole rows were chosen, not only all of their cells. */
  get isWhole(): boolean {
    return this.#rows !== null;
  }

  get isSingle(): boolean {
    const block = this.#block;
    return !this.#rows && (!block || (block.top === block.bottom && block.left === block.right));
  }

  /** The selected rows in the order in which they are shown. */
  get entries(): RowEntry<Row>[] {
    const block = this.#block;
    if (!this.#places) return [];
    if (!this.#rows) return block ? this.#places.rowsBetween(block.top, block.bottom) : [];
    const indexes = [...this.#rows].flatMap((id) => this.#places?.rowIndex(id) ?? []).toSorted((a, b) => a - b);
    return indexes.flatMap((index) => this.#places?.rowsBetween(index, index) ?? []);
  }

  get columnIds(): string[] {
    const columns = this.#places?.columns.map((column) => column.getColId()) ?? [];
    return this.#rows ? columns : this.#block ? columns.slice(this.#block.left, this.#block.right + 1) : [];
  }

  /** One cell. */
  collapse(to: CellRef | null = this.#anchor): void {
    this.#set(to, to, null);
  }

  /** The keyboard's cell may have become another: what was selected from the old one is no longer. */
  followFocus(): void {
    const focused = this.#places?.focused ?? null;
    if (focused && !isSameCell(focused, this.#anchor)) this.collapse(focused);
  }

  extendTo(to: CellRef): void {
    this.followFocus();
    this.#set(this.#anchor ?? to, to, this.#rows && this.#rowsBetween(this.#anchor, to));
  }

  /** Answers whether it was a key that moves the range's end. */
  extendBy(press: Press): boolean {
    this.followFocus();
    const from = this.#places?.at(this.#head);
    const to = from && this.#places && movedBy(press, from, this.#places.size);
    const ref = to && this.#places?.refAt(to);
    if (!to || !ref) return false;
    this.extendTo(ref);
    this.#places?.show(to);
    return true;
  }

  selectAll(): void {
    this.followFocus();
    if (!this.#places) return;
    const { rows, columns } = this.#places.size;
    const last = { row: rows - 1, column: columns - 1 };
    const head = this.#places.refAt(last);
    // The keyboard's cell may be in the middle: the range goes from corner to corner all the same.
    if (head) this.#set(this.#anchor ?? head, head, null, blockOf({ row: 0, column: 0 }, last));
  }

  /** The rows of the range become whole. */
  selectWholeRows(): void {
    this.followFocus();
    this.#set(this.#anchor, this.#head, this.#rowsBetween(this.#anchor, this.#head));
  }

  selectWholeColumns(): void {
    this.followFocus();
    const bottom = (this.#places?.size.rows ?? 0) - 1;
    if (this.#block) this.#set(this.#anchor, this.#head, null, { ...this.#block, top: 0, bottom });
  }

  /** These whole rows, the keyboard's cell being in the first. */
  selectRows(entryIds: readonly string[]): void {
    const [entryId] = entryIds;
    const columnId = this.#anchor?.columnId ?? this.#places?.columns[0]?.getColId();
    if (entryId === undefined || columnId === undefined) return;
    const anchor = { entryId, columnId };
    this.#set(anchor, anchor, new Set(entryIds));
  }

  /** One more whole row, or one less; what was selected before counts by its rows. */
  toggleRow(cell: CellRef): void {
    this.followFocus();
    const rows = new Set(this.#rows ?? this.#rowsBetween(this.#anchor, this.#head));
    if (rows.has(cell.entryId) && rows.size > 1) rows.delete(cell.entryId);
    else rows.add(cell.entryId);
    this.#set(cell, cell, rows);
  }

  /** After rows or columns have come, gone or moved: a range that would now hold others shrinks to the keyboard's cell. */
  refresh(): void {
    const before = this.#block;
    const now = this.#rangeBlock();
    if (!this.#places?.at(this.#anchor)) this.collapse(this.#places?.focused ?? null);
    else if (this.#rows) {
      const present = [...this.#rows].filter((id) => this.#places?.rowIndex(id) !== null);
      this.#set(this.#anchor, this.#head, new Set(present));
    } else if (before && now && isSameSpan(before, now)) this.#set(this.#anchor, this.#head, null);
    else this.collapse();
  }

  /** How a cell shows that it is selected: '' when it is not, or is the only one. */
  markOf({ entryId, columnId }: CellRef): string {
    if (this.isSingle) return '';
    const at = this.#places?.at({ entryId, columnId });
    if (!at) return '';
    if (this.#rows) return this.#rows.has(entryId) ? this.#wholeRowMark(at.row) : '';
    return this.#block ? markAt(this.#block, at) : '';
  }

  contains(cell: CellRef): boolean {
    return this.markOf(cell) !== '' || isSameCell(cell, this.#anchor);
  }

  #set(anchor: CellRef | null, head: CellRef | null, rows: ReadonlySet<string> | null, block?: Block): void {
    this.#anchor = anchor;
    this.#head = head;
    this.#rows = rows;
    this.#block = block ?? this.#rangeBlock();
    for (const listener of this.#listeners) listener();
  }

  #rangeBlock(): Block | null {
    const [anchor, head] = [this.#places?.at(this.#anchor), this.#places?.at(this.#head)];
    return anchor && head ? blockOf(anchor, head) : null;
  }

  #rowsBetween(a: CellRef | null, b: CellRef | null): ReadonlySet<string> {
    const [from, to] = [this.#places?.at(a), this.#places?.at(b)];
    if (!from || !to) return new Set();
    const { top, bottom } = blockOf(from, to);
    return new Set(this.#places?.rowsBetween(top, bottom).map(({ id }) => id));
  }

  #wholeRowMark(row: number): string {
    const isIn = (index: number): boolean => this.#rows?.has(this.#places?.idAt(index) ?? '') === true;
    const edges = [!isIn(row - 1) && 'top', !isIn(row + 1) && 'bottom'];
    return ['in', ...edges.filter((edge) => edge !== false)].join(' ');
  }
}

const isSameCell = (a: CellRef, b: CellRef | null): boolean =>
  b !== null && a.entryId === b.entryId && a.columnId === b.columnId;

const isSameSpan = (a: Block, b: Block): boolean =>
  a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
