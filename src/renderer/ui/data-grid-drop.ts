import type { DragEvent } from 'react';
import type { GridDesk } from '#renderer/ui/data-grid-desk.ts';
import { isRowEntry } from '#renderer/ui/data-grid-entries.ts';
import { filesOf } from '#renderer/ui/transferred-files.ts';

const rowUnder = ({ target }: DragEvent): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.ag-row[row-id]') : null;

/** AG Grid's row elements are not ours to render: the mark is put on and taken off by hand. */
function mark(grid: Element, row: HTMLElement | null): void {
  for (const marked of grid.querySelectorAll<HTMLElement>('[data-drop]')) {
    if (marked !== row) delete marked.dataset['drop'];
  }
  if (row) row.dataset['drop'] = '';
}

/** Files dragged over a row: it shows that they would go there. */
export function dragFiles<Row>({ props }: GridDesk<Row>, event: DragEvent): void {
  if (!props.onDropFiles || props.isReadOnly === true || !event.dataTransfer.types.includes('Files')) return;
  const row = rowUnder(event);
  mark(event.currentTarget, row);
  // Beside the rows they are whoever's is around the grid.
  if (!row) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
}

export function leaveDrag(event: DragEvent): void {
  const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
  if (!isInside) mark(event.currentTarget, null);
}

export function dropFiles<Row>({ api, props }: GridDesk<Row>, event: DragEvent): void {
  const row = rowUnder(event);
  mark(event.currentTarget, null);
  const entry = row && api.getRowNode(row.getAttribute('row-id') ?? '')?.data;
  if (!entry || !isRowEntry(entry) || !props.onDropFiles || props.isReadOnly === true) return;
  event.preventDefault();
  props.onDropFiles(entry.row, filesOf(event.dataTransfer));
}
