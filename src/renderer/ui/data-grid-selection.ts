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

/** Moves the keyboard into the grid: to the selected row, else the first. */
export function focusGrid<Row>(api: GridApi<Row> | undefined, selectedId: string | null): void {
  const column = api?.getAllDisplayedColumns()[0];
  if (!api || !column || api.getDisplayedRowCount() === 0) return;
  const row = selectedId === null ? 0 : (api.getRowNode(selectedId)?.rowIndex ?? 0);
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, column);
}
