import type { ClipboardEvent, DragEvent, KeyboardEvent as ReactKeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { AgGridReactProps } from 'ag-grid-react';
import { copyCells, pasteCells } from '#renderer/ui/data-grid-clipboard.ts';
import { keepKeyboard, type GridDesk } from '#renderer/ui/data-grid-desk.ts';
import { dragFiles, dropFiles, leaveDrag } from '#renderer/ui/data-grid-drop.ts';
import { isRowEntry, type Entry } from '#renderer/ui/data-grid-entries.ts';
import type { Awaited } from '#renderer/ui/data-grid-handle.ts';
import { menuPoint, pressMouse } from '#renderer/ui/data-grid-mouse.ts';
import { pressKey } from '#renderer/ui/data-grid-press.ts';
import type { ColumnPlace } from '#renderer/ui/data-grid-props.ts';

type Events =
  | 'onCellFocused'
  | 'onCellEditRequest'
  | 'onCellDoubleClicked'
  | 'onCellKeyDown'
  | 'onModelUpdated'
  | 'onSortChanged'
  | 'onDisplayedColumnsChanged'
  | 'onColumnMoved'
  | 'onColumnResized';

/** AG Grid's events in the app's words. */
export function gridEvents<Row>(desk: GridDesk<Row>, awaited: Awaited): Pick<AgGridReactProps<Entry<Row>>, Events> {
  const { selection, props } = desk;
  const { rowId, selectedId, onSelect, onEdit, onOpen, isReadOnly = false } = props;
  return {
    onCellFocused: ({ rowIndex, api }) => {
      selection.followFocus();
      const entry = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
      if (isRowEntry(entry) && rowId(entry.row) !== selectedId) onSelect(rowId(entry.row));
    },
    onCellEditRequest: ({ data, column, oldValue, newValue }) => {
      const value = newValue ?? '';
      if (!isRowEntry(data) || isReadOnly || value === (oldValue ?? '')) return;
      onEdit?.([{ row: data.row, columnId: column.getColId(), value }], 'typing');
    },
    onCellDoubleClicked: ({ data, column, node }) => {
      if (isRowEntry(data) && !column.isCellEditable(node)) onOpen?.(data.row);
    },
    onCellKeyDown: (event) => {
      if (!(event.event instanceof KeyboardEvent) || !('column' in event) || !isRowEntry(event.data)) return;
      if (event.event.key === 'Enter' && !event.column.isCellEditable(event.node)) onOpen?.(event.data.row);
    },
    onModelUpdated: () => {
      selection.refresh();
      keepKeyboard(desk);
      awaited.tryAgain();
    },
    onSortChanged: () => selection.collapse(),
    onDisplayedColumnsChanged: () => selection.refresh(),
    onColumnMoved: ({ finished, source }) => {
      if (finished && source.startsWith('ui')) props.onColumns?.(columnPlaces(desk, null));
    },
    onColumnResized: ({ finished, source, column }) => {
      if (finished && column && source.startsWith('ui')) props.onColumns?.(columnPlaces(desk, column.getColId()));
    },
  };
}

/** The columns as they stand now; widths only of those that have been given one. */
function columnPlaces<Row>({ api, props }: GridDesk<Row>, resizedId: string | null): ColumnPlace[] {
  return api.getAllDisplayedColumns().flatMap((shown): ColumnPlace[] => {
    const id = shown.getColId();
    const column = props.columns.find((one) => one.id === id);
    if (!column || column.isControl === true) return [];
    const hasOwn = id === resizedId || column.isSized === true;
    return [{ id, width: hasOwn ? Math.round(shown.getActualWidth()) : null }];
  });
}

/** What the grid does before AG Grid hears of it. */
export function rootEvents<Row>(desk: GridDesk<Row>) {
  // What is drawn elsewhere, such as a menu, is below the grid for React only.
  const isInside = ({ target, currentTarget }: { target: EventTarget; currentTarget: Element }): boolean =>
    target instanceof Node && currentTarget.contains(target);
  return {
    onKeyDownCapture: (event: ReactKeyboardEvent) => {
      if (!isInside(event) || !pressKey(desk, event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
      if (isInside(event)) pressMouse(desk, event);
    },
    onContextMenu: (event: MouseEvent) => {
      const at = isInside(event) && desk.props.onMenu ? menuPoint(event) : null;
      if (!at) return;
      event.preventDefault();
      desk.props.onMenu?.(at);
    },
    onCopy: (event: ClipboardEvent) => isInside(event) && copyCells(desk, event),
    onCut: (event: ClipboardEvent) => isInside(event) && copyCells(desk, event),
    onPaste: (event: ClipboardEvent) => isInside(event) && pasteCells(desk, event),
    onDragOver: (event: DragEvent) => dragFiles(desk, event),
    onDragLeave: leaveDrag,
    onDrop: (event: DragEvent) => dropFiles(desk, event),
  };
}
