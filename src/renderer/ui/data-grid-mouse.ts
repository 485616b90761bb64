import type { MouseEvent as ReactMouseEvent, PointerEvent as ReactPointerEvent } from 'react';
import { isEditing, moveFocus, type GridDesk } from '#renderer/ui/data-grid-desk.ts';
import type { CellRef } from '#renderer/ui/data-grid-places.ts';
import { beyond } from '#renderer/ui/data-grid-range.ts';

/** How often a range grows while the pointer is held beyond the grid, in milliseconds. */
const scrollInterval = 60;

/** The cell that an element belongs to. */
function cellOf(target: EventTarget | null): CellRef | null {
  const cell = target instanceof Element ? target.closest('.ag-cell[col-id]') : null;
  const entryId = cell?.closest('[row-id]')?.getAttribute('row-id');
  const columnId = cell?.getAttribute('col-id');
  return entryId && columnId ? { entryId, columnId } : null;
}

/** Selecting with the mouse: Shift extends, Ctrl takes whole rows, dragging draws a range. */
export function pressMouse<Row>(desk: GridDesk<Row>, event: ReactPointerEvent<HTMLElement>): void {
  const cell = cellOf(event.target);
  if (!cell || event.pointerType !== 'mouse' || isEditing(desk)) return;
  const { selection } = desk;
  const isOurs = (): void => {
    event.stopPropagation();
    swallowMouse();
  };
  if (event.button === 2 || (event.button === 0 && event.ctrlKey && isMac)) {
    if (selection.contains(cell)) isOurs();
    else selection.collapse(cell);
  } else if (event.button !== 0) {
    return;
  } else if (event.shiftKey) {
    isOurs();
    takeKeyboard(desk, cell);
    selection.extendTo(cell);
  } else if (event.ctrlKey || event.metaKey) {
    isOurs();
    selection.toggleRow(cell);
    focusAnchor(desk);
  } else {
    selection.collapse(cell);
    drag(desk, event.currentTarget);
  }
}

/** The press is done with: neither AG Grid nor the page moves the keyboard for it. */
function swallowMouse(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('mousedown', swallow, { capture: true, once: true });
  const end = (): void => document.removeEventListener('mousedown', swallow, { capture: true });
  document.addEventListener('pointerup', end, { capture: true, once: true });
}

const isMac = navigator.userAgent.includes('Mac OS');

/** The keyboard comes into the grid where it was, or to the pressed cell the first time. */
function takeKeyboard<Row>(desk: GridDesk<Row>, cell: CellRef): void {
  if (desk.selection.anchor === null) moveFocus(desk, cell);
  else focusAnchor(desk);
}

function focusAnchor<Row>({ api, places, selection }: GridDesk<Row>): void {
  const row = selection.anchor && places.rowIndex(selection.anchor.entryId);
  if (selection.anchor && row !== null) api.setFocusedCell(row, selection.anchor.columnId);
}

/** Follows the pointer until it is let go; beyond the grid the range grows by itself. */
function drag<Row>({ selection }: GridDesk<Row>, grid: HTMLElement): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stopScrolling = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const onMove = (event: MouseEvent): void => {
    // Let go outside of the window.
    if (event.buttons === 0) return end();
    const key = beyond(grid.getBoundingClientRect(), { x: event.clientX, y: event.clientY });
    if (key === null) {
      stopScrolling();
      const cell = cellOf(event.target);
      if (cell && !(selection.isSingle && selection.contains(cell))) selection.extendTo(cell);
    } else timer ??= setInterval(() => selection.extendBy({ key, isFar: false }), scrollInterval);
  };
  const end = (): void => {
    stopScrolling();
    document.removeEventListener('mousemove', onMove);
    document.removeEventListener('mouseup', end);
  };
  document.addEventListener('mousemove', onMove);
  document.addEventListener('mouseup', end);
}

/** Where the context menu is asked for by the mouse; null where there is no cell. */
export function menuPoint(event: ReactMouseEvent): { x: number; y: number } | null {
  return cellOf(event.target) ? { x: event.clientX, y: event.clientY } : null;
}
