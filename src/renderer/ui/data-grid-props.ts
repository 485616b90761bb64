import type { ReactNode, Ref } from 'react';
import type { Table } from '#renderer/ui/clipboard-table.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import type { GridGroup } from '#renderer/ui/data-grid-entries.ts';
import type { DataGridTexts } from '#renderer/ui/data-grid-texts.ts';

export interface CellEdit<Row> {
  readonly row: Row;
  readonly columnId: string;
  readonly value: string;
}

export type EditedBy = 'typing' | 'pasting' | 'emptying' | 'cutting';

/** These rows times these columns, in the order in which they are shown. */
export interface SelectedCells<Row> {
  readonly rows: readonly Row[];
  readonly columnIds: readonly string[];
}

/** A point of the window, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A column as the person has placed it; without a width it has its own. */
export interface ColumnPlace {
  readonly id: string;
  readonly width: number | null;
}

export interface DataGridHandle<Row> {
  /** Moves the keyboard into the grid: to the selected row, else the first. */
  readonly focus: () => void;
  /** Selects whole rows, the keyboard being in the first; rows that come only with the next `rows` too. */
  readonly selectRows: (ids: readonly string[]) => void;
  /** Opens a cell for writing; the row may come only with the next `rows`. */
  readonly edit: (rowId: string, columnId: string) => void;
  readonly selectedCells: () => SelectedCells<Row>;
  /** Opens the keyboard's cell for writing, where it can be written. */
  readonly editCell: () => void;
  /** The texts of the selected cells; null where there are none. */
  readonly table: () => Table | null;
  readonly emptyCells: (by: EditedBy) => void;
  /** Asks for the removal of the selected rows; the keyboard goes to the one that will stand in their place. */
  readonly removeRows: () => void;
}

export interface DataGridProps<Row> {
  texts: DataGridTexts;
  /** Already filtered; sorting is the grid's own. Unchanged rows should be the same objects: only others are drawn. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The rows under headings; null shows them plain. */
  groups?: readonly GridGroup<Row>[] | null;
  /** Keep the same array between renders: a new one redraws every cell. */
  columns: readonly DataGridColumn<Row>[];
  /** BCP 47, for sorting. */
  locale: string;
  /** The row of the keyboard's cell. */
  selectedId: string | null;
  onSelect: (id: string) => void;
  /** The rows of all selected cells, when they become others. */
  onSelectRows?: (ids: readonly string[]) => void;
  /** Changed cells; the grid shows the new texts when `rows` brings them. Also of cells that cannot be edited, when pasted. */
  onEdit?: (edits: readonly CellEdit<Row>[], by: EditedBy) => void;
  /** A paste that is not even tried. */
  onRefusePaste?: (why: 'tooLarge' | 'noRoom') => void;
  /** The cells are on the clipboard. */
  onCopied?: (cells: SelectedCells<Row>) => void;
  /** Enter or a double click on a cell that is not edited in place. */
  onOpen?: (row: Row) => void;
  /** Ctrl+Delete; Ctrl+- on whole rows. */
  onRemove?: (rows: readonly Row[]) => void;
  /** The context menu is asked for; the selection is what it is about. */
  onMenu?: (at: Point) => void;
  /** Files, and folders that pose as files, were dropped on a row. */
  onDropFiles?: (row: Row, files: readonly File[]) => void;
  /** Columns were moved or resized. */
  onColumns?: (columns: readonly ColumnPlace[]) => void;
  isReadOnly?: boolean;
  /** `compact`: rows of one line. */
  density?: 'comfortable' | 'compact';
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  ref?: Ref<DataGridHandle<Row>>;
}
