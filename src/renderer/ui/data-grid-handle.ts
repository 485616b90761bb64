import { selectedTable } from '#renderer/ui/data-grid-clipboard.ts';
import { emptyCells, moveFocus, removeRows, selectedCells, type GridDesk } from '#renderer/ui/data-grid-desk.ts';
import { focusGrid, lineOf } from '#renderer/ui/data-grid-shown.ts';
import type { DataGridHandle } from '#renderer/ui/data-grid-props.ts';

/** What waits for rows that are on their way: tried after every change of the rows, and forgotten by the next request. */
export class Awaited {
  #attempt: (() => boolean) | null = null;

  begin(attempt: () => boolean): void {
    this.#attempt = attempt() ? null : attempt;
  }

  tryAgain(): void {
    if (this.#attempt?.() === true) this.#attempt = null;
  }
}

/** What the grid's owner may ask of it; null as long as there is no grid. */
export function handleOf<Row>(desk: () => GridDesk<Row> | null, awaited: Awaited): DataGridHandle<Row> {
  const now = (work: (at: GridDesk<Row>) => void): void => {
    const at = desk();
    if (at) work(at);
  };
  const line = (at: GridDesk<Row>, id: string) => lineOf(at.api, id, at.props.rowId);
  return {
    focus: () => now(({ api }) => void focusGrid(api)),
    selectRows: (ids) =>
      awaited.begin(() => {
        const at = desk();
        const entryIds = at ? ids.flatMap((id) => line(at, id)?.id ?? []) : [];
        const [first] = entryIds;
        if (!at || first === undefined || entryIds.length < ids.length) return false;
        moveFocus(at, { entryId: first, columnId: at.api.getFocusedCell()?.column.getColId() ?? '' });
        if (ids.length > 1) at.selection.selectRows(entryIds);
        return true;
      }),
    edit: (rowId, columnId) =>
      awaited.begin(() => {
        const at = desk();
        const node = at && line(at, rowId);
        if (!at || node?.id === undefined || node.rowIndex === null) return false;
        moveFocus(at, { entryId: node.id, columnId });
        at.api.startEditingCell({ rowIndex: node.rowIndex, colKey: columnId });
        return true;
      }),
    selectedCells: () => {
      const at = desk();
      return at ? selectedCells(at) : { rows: [], columnIds: [] };
    },
    editCell: () =>
      now(({ api }) => {
        const cell = api.getFocusedCell();
        if (cell) api.startEditingCell({ rowIndex: cell.rowIndex, colKey: cell.column });
      }),
    table: () => {
      const at = desk();
      return at && selectedTable(at);
    },
    emptyCells: (by) => now((at) => emptyCells(at, by)),
    removeRows: () => now(removeRows),
  };
}
