import { useEffect, useRef } from 'react';
import type { GridApi } from 'ag-grid-community';

/** The app's selection shown in the grid; a row that was selected elsewhere is brought into sight. */
export function useShownSelection<Row>(api: GridApi<Row> | undefined, selectedId: string | null): void {
  const shown = useRef<string | null>(null);
  // After every render: the selected row may have come only with the latest rows.
  useEffect(() => {
    const node = selectedId === null ? undefined : api?.getRowNode(selectedId);
    if (!node) {
      if (api && api.getSelectedNodes().length > 0) api.deselectAll();
      return;
    }
    if (!node.isSelected()) node.setSelected(true, true);
    if (shown.current !== selectedId) api?.ensureNodeVisible(node);
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
