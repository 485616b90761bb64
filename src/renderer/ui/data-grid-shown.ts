import { useEffect, useRef } from 'react';
import type { GridApi, IRowNode } from 'ag-grid-community';
import { isRowEntry, type Entry } from '#renderer/ui/data-grid-entries.ts';

/** The line of a row: the keyboard's where the row stands in several groups. */
export function lineOf<Row>(
  api: GridApi<Entry<Row>>,
  id: string,
  rowId: (row: Row) => string,
): IRowNode<Entry<Row>> | undefined {
  const focused = api.getDisplayedRowAtIndex(api.getFocusedCell()?.rowIndex ?? -1);
  if (isRowEntry(focused?.data) && rowId(focused.data.row) === id) return focused;
  const plain = api.getRowNode(id);
  if (plain) return plain;
  let found: IRowNode<Entry<Row>> | undefined;
  api.forEachNode((node) => {
    if (!found && isRowEntry(node.data) && rowId(node.data.row) === id) found = node;
  });
  return found;
}

/** The app's selected row shown in the grid; one that was selected elsewhere is brought into sight. */
export function useShownRow<Row>(
  api: GridApi<Entry<Row>> | undefined,
  selectedId: string | null,
  rowId: (row: Row) => string,
): void {
  const shown = useRef<string | null>(null);
  // After every render: the selected row may have come only with the latest rows.
  useEffect(() => {
    if (!api) return;
    const node = selectedId === null ? undefined : lineOf(api, selectedId, rowId);
    if (!node) {
      if (api.getSelectedNodes().length > 0) api.deselectAll();
      return;
    }
    if (!node.isSelected()) node.setSelected(true, true);
    if (shown.current !== selectedId) api.ensureNodeVisible(node);
    shown.current = selectedId;
  });
}

/** Moves the keyboard into the grid: to the selected row, else the first, in the column it was in last. False when empty. */
export function focusGrid<Row>(api: GridApi<Row>): boolean {
  const last = api.getFocusedCell();
  const row = api.getSelectedNodes()[0]?.rowIndex ?? 0;
  const column = last?.column ?? api.getAllDisplayedColumns()[0];
  if (!column || row >= api.getDisplayedRowCount()) return false;
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, column);
  return true;
}
