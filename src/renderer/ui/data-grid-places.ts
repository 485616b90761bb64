import type { Column, GridApi } from 'ag-grid-community';
import { isRowEntry, type Entry, type RowEntry } from '#renderer/ui/data-grid-entries.ts';
import type { CellAt, GridSize } from '#renderer/ui/data-grid-range.ts';

/** A cell that stays the same cell when rows come and go. */
export interface CellRef {
  readonly entryId: string;
  readonly columnId: string;
}

/** Where cells are among what AG Grid shows. */
export class Places<Row> {
  readonly #api: GridApi<Entry<Row>>;

  constructor(api: GridApi<Entry<Row>>) {
    this.#api = api;
  }

  get size(): GridSize {
    const page = this.#api.getLastDisplayedRowIndex() - this.#api.getFirstDisplayedRowIndex();
    return { rows: this.#api.getDisplayedRowCount(), columns: this.columns.length, page: Math.max(1, page - 1) };
  }

  get columns(): readonly Column[] {
    return this.#api.getAllDisplayedColumns();
  }

  /** The keyboard's cell. */
  get focused(): CellRef | null {
    const focused = this.#api.getFocusedCell();
    const entryId = focused && this.#api.getDisplayedRowAtIndex(focused.rowIndex)?.id;
    return focused && entryId ? { entryId, columnId: focused.column.getColId() } : null;
  }

  rowIndex(entryId: string): number | null {
    const node = this.#api.getRowNode(entryId);
    return node?.displayed === true ? node.rowIndex : null;
  }

  columnIndex(columnId: string): number | null {
    const index = this.columns.findIndex((column) => column.getColId() === columnId);
    return index < 0 ? null : index;
  }

  at(ref: CellRef | null): CellAt | null {
    const row = ref && this.rowIndex(ref.entryId);
    const column = ref && this.columnIndex(ref.columnId);
    return row !== null && column !== null ? { row, column } : null;
  }

  refAt({ row, column }: CellAt): CellRef | null {
    const entryId = this.#api.getDisplayedRowAtIndex(row)?.id;
    const columnId = this.columns[column]?.getColId();
    return entryId !== undefined && columnId !== undefined ? { entryId, columnId } : null;
  }

  idAt(row: number): string | undefined {
    return this.#api.getDisplayedRowAtIndex(row)?.id;
  }

  /** The rows from one to another line, headings left out. */
  rowsBetween(top: number, bottom: number): RowEntry<Row>[] {
    return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index).flatMap((index) => {
      const entry = this.#api.getDisplayedRowAtIndex(index)?.data;
      return isRowEntry(entry) ? [entry] : [];
    });
  }

  show({ row, column }: CellAt): void {
    this.#api.ensureIndexVisible(row);
    const shown = this.columns[column];
    if (shown) this.#api.ensureColumnVisible(shown);
  }
}
