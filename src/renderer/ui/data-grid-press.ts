import type { KeyboardEvent } from 'react';
import { emptyCells, isEditing, removeRows, type GridDesk } from '#renderer/ui/data-grid-desk.ts';
import { isRowEntry, type GroupEntry } from '#renderer/ui/data-grid-entries.ts';
import { jump } from '#renderer/ui/data-grid-keys.ts';
import { dropKeys, keepKey } from '#renderer/ui/data-grid-typing.ts';

/** The keys of a spreadsheet that AG Grid does not have or has otherwise. True when the key was ours. */
export function pressKey<Row>(desk: GridDesk<Row>, event: KeyboardEvent): boolean {
  if (isEditing(desk)) return keepKey(desk, event) || leaveEditor(desk, event);
  dropKeys(desk);
  const line = event.target instanceof Element && event.target.closest('.ag-row');
  if (!line || event.altKey) return false;
  const group = focusedGroup(desk);
  if (group && pressOnGroup(desk, group, event)) return true;
  return select(desk, event) || act(desk, event) || (!event.shiftKey && jump(desk.api, event));
}

/** AG Grid leaves an edit only after Escape's event, and what is typed at once would go into the field that is on its way out. */
function leaveEditor<Row>({ api }: GridDesk<Row>, { key, nativeEvent }: KeyboardEvent): boolean {
  const [cell] = api.getEditingCells();
  if (key !== 'Escape' || nativeEvent.isComposing || !cell?.column) return false;
  api.stopEditing(true);
  api.setFocusedCell(cell.rowIndex, cell.column);
  return true;
}

/** Keys that change what is selected. */
function select<Row>({ selection }: GridDesk<Row>, { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isFar = ctrlKey || metaKey;
  if (key === ' ') {
    if (shiftKey) selection.selectWholeRows();
    else if (isFar) selection.selectWholeColumns();
    return true;
  }
  if (isFar && !shiftKey && key.toLowerCase() === 'a') {
    selection.selectAll();
    return true;
  }
  if (shiftKey) return selection.extendBy({ key, isFar });
  if (key === 'Escape' && !selection.isSingle) {
    selection.collapse();
    return true;
  }
  // AG Grid moves the keyboard from the cell where the range began, unless that is at the edge.
  if (/^(Arrow|Page|Home|End)/.test(key)) selection.collapse();
  return false;
}

/** Keys that do something with what is selected. */
function act<Row>(desk: GridDesk<Row>, { key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const isFar = ctrlKey || metaKey;
  // Ctrl+- makes the window's text smaller, unless whole rows are selected, as in Excel.
  const isRemoval = isFar && (key === 'Delete' || (key === '-' && desk.selection.isWhole));
  if (isRemoval && desk.props.isReadOnly !== true) {
    removeRows(desk);
    return true;
  }
  if (key === 'Delete' && !isFar) {
    desk.selection.followFocus();
    emptyCells(desk);
    return true;
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
    const rect = target instanceof Element ? target.getBoundingClientRect() : undefined;
    if (rect && desk.props.onMenu) desk.props.onMenu({ x: rect.left + 12, y: rect.bottom });
    return desk.props.onMenu !== undefined;
  }
  return false;
}

function focusedGroup<Row>({ api }: GridDesk<Row>): GroupEntry | null {
  const focused = api.getFocusedCell();
  const entry = focused ? api.getDisplayedRowAtIndex(focused.rowIndex)?.data : undefined;
  return entry && !isRowEntry(entry) ? entry : null;
}

function pressOnGroup<Row>(
  { toggleGroup }: GridDesk<Row>,
  { group, isOpen }: GroupEntry,
  event: KeyboardEvent,
): boolean {
  if (event.shiftKey || event.ctrlKey || event.metaKey) return false;
  const toggles = event.key === ' ' || event.key === 'Enter' || event.key === (isOpen ? 'ArrowLeft' : 'ArrowRight');
  if (toggles) toggleGroup(group);
  return toggles || event.key === 'ArrowLeft' || event.key === 'ArrowRight';
}
