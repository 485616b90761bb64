import type { CellPosition, GridApi, SuppressKeyboardEventParams, TabToNextCellParams } from 'ag-grid-community';

/** Home and End as in a spreadsheet: the row's first and last cell, with Ctrl the grid's. True when the key was ours. */
export function jump(
  api: GridApi,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
): boolean {
  if (key !== 'Home' && key !== 'End') return false;
  const toEnd = key === 'End';
  const column = api.getAllDisplayedColumns().at(toEnd ? -1 : 0);
  const lastRow = api.getDisplayedRowCount() - 1;
  const corner = toEnd ? lastRow : 0;
  const row = ctrlKey || metaKey ? corner : api.getFocusedCell()?.rowIndex;
  if (!column || row === undefined || lastRow < 0) return false;
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
  return true;
}

const isInEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.ag-popup-editor') !== null;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Keys that AG Grid must leave alone in a cell. */
export function suppressKey({ event, editing }: SuppressKeyboardEventParams): boolean {
  if (editing) {
    // Buttons and the calendar of an editor have their own keys.
    if (isInEditor(event.target) && !isField(event.target)) return true;
    return event.isComposing || (event.key === 'Enter' && (event.shiftKey || event.altKey));
  }
  // Space would select by AG Grid's rules.
  if (event.key === ' ' || event.key === 'Delete') return true;
  // The app's own shortcuts (undo, search, palette) pass through untouched.
  return (event.ctrlKey || event.metaKey) && /^[a-z]$/i.test(event.key);
}

/** Tab goes on to the next cell that can be edited while editing; otherwise it leaves the grid, as in any composite widget. */
export function tabFromCell({ editing, nextCellPosition }: TabToNextCellParams): CellPosition | boolean {
  return editing && nextCellPosition ? nextCellPosition : false;
}
