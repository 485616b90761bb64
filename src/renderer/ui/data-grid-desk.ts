import type { GridApi } from 'ag-grid-community';
import type { CellSelection } from '#renderer/ui/data-grid-cells.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import type { Entry } from '#renderer/ui/data-grid-entries.ts';
import type { CellRef, Places } from '#renderer/ui/data-grid-places.ts';
import type { CellEdit, DataGridProps, EditedBy, SelectedCells } from '#renderer/ui/data-grid-props.ts';

/** What the grid's keys, mouse and clipboard work with. */
export interface GridDesk<Row> {
  readonly api: GridApi<Entry<Row>>;
  readonly places: Places<Row>;
  readonly selection: CellSelection<Row>;
  readonly props: DataGridProps<Row>;
  readonly toggleGroup: (group: string) => void;
}

export const isEditing = <Row>({ api }: GridDesk<Row>): boolean => api.getEditingCells().length > 0;

/** The selected columns that hold texts. */
export function selectedColumns<Row>({ selection, props }: GridDesk<Row>): readonly DataGridColumn<Row>[] {
  return selection.columnIds.flatMap(
    (id) => props.columns.find((one) => one.id === id && one.isControl !== true) ?? [],
  );
}

export function selectedCells<Row>(desk: GridDesk<Row>): SelectedCells<Row> {
  desk.selection.followFocus();
  return {
    rows: desk.selection.entries.map(({ row }) => row),
    columnIds: selectedColumns(desk).map(({ id }) => id),
  };
}

/** Makes the selected cells empty: those that can be edited and are not empty. */
export function emptyCells<Row>(desk: GridDesk<Row>, by: EditedBy = 'emptying'): void {
  const { props } = desk;
  const columns = selectedColumns(desk);
  const edits = desk.selection.entries.flatMap(({ row }) =>
    columns.flatMap(({ id, isEditable, value }): CellEdit<Row>[] =>
      isEditable?.(row) === true && value(row) !== '' ? [{ row, columnId: id, value: '' }] : [],
    ),
  );
  if (edits.length > 0 && props.isReadOnly !== true) props.onEdit?.(edits, by);
}

/** Asks for the removal of the selected rows; the keyboard goes to the one that will stand in their place. */
export function removeRows<Row>(desk: GridDesk<Row>): void {
  const { selection, places, props, api } = desk;
  selection.followFocus();
  const entries = selection.entries;
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || !props.onRemove || props.isReadOnly === true) return;
  const gone = new Set(entries.map(({ row }) => props.rowId(row)));
  const neighbour =
    places.rowsBetween((places.rowIndex(last.id) ?? 0) + 1, places.size.rows - 1)[0] ??
    places.rowsBetween(0, (places.rowIndex(first.id) ?? 0) - 1).at(-1);
  if (neighbour && !gone.has(props.rowId(neighbour.row))) {
    props.onSelect(props.rowId(neighbour.row));
    moveFocus(desk, { entryId: neighbour.id, columnId: api.getFocusedCell()?.column.getColId() ?? '' });
  }
  props.onRemove(entries.map(({ row }) => row));
}

/** Moves the keyboard; the selection becomes that cell. */
export function moveFocus<Row>({ api, places, selection }: GridDesk<Row>, to: CellRef): void {
  const row = places.rowIndex(to.entryId);
  const columnId = places.columnIndex(to.columnId) === null ? places.columns[0]?.getColId() : to.columnId;
  if (row === null || columnId === undefined) return;
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, columnId);
  selection.collapse({ entryId: to.entryId, columnId });
}

/** AG Grid leaves the keyboard at its place when rows move away from under it; it goes with its row instead. */
export function keepKeyboard<Row>(desk: GridDesk<Row>): void {
  const { api, places, selection } = desk;
  const at = places.at(selection.anchor);
  const isHere = document.activeElement?.closest('.ag-row') !== null;
  if (!at || !isHere || isEditing(desk) || at.row === api.getFocusedCell()?.rowIndex) return;
  api.setFocusedCell(at.row, selection.anchor?.columnId ?? '');
}
