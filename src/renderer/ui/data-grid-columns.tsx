import type { ReactNode } from 'react';
import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { classes } from '#renderer/ui/classes.ts';
import { CellEditor } from '#renderer/ui/data-grid-editor.tsx';
import { comparatorFor } from '#renderer/ui/data-grid-compare.ts';
import { suppressKey } from '#renderer/ui/data-grid-keys.ts';
import css from '#renderer/ui/data-grid.module.css';

export interface DataGridColumn<Row> {
  id: string;
  header: string;
  /** The text that sorting compares and an edit starts from. */
  value: (row: Row) => string;
  /** How the cell looks; without it the text, on two lines at most. */
  render?: (row: Row) => ReactNode;
  isEditable?: (row: Row) => boolean;
  /** Px at first, or at least where it grows; the person may resize. */
  width?: number;
  /** Share of the space that is left over. */
  grow?: number;
}

/** The columns in AG Grid's terms. */
export function toColDefs<Row>(columns: readonly DataGridColumn<Row>[], locale: string): ColDef<Row, string>[] {
  const compare = comparatorFor(locale);
  return columns.map(({ id, header, value, render, isEditable, width = 160, grow }) => ({
    colId: id,
    headerName: header,
    valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
    cellRenderer: ({ data }: ICellRendererParams<Row, string>) =>
      data === undefined ? null : render ? render(data) : <span className={classes(css, 'text')}>{value(data)}</span>,
    editable: ({ data }) => data !== undefined && isEditable?.(data) === true,
    // A cell may show more of the row than its value: it is drawn anew whenever the row is another.
    ...(render && { equals: () => false }),
    cellEditor: CellEditor,
    cellEditorPopup: true,
    cellEditorPopupPosition: 'over',
    comparator: (a, b, _nodeA, _nodeB, isDescending) => compare(a ?? '', b ?? '', isDescending),
    suppressKeyboardEvent: suppressKey,
    width,
    ...(grow === undefined ? { minWidth: 72 } : { flex: grow, minWidth: width }),
  }));
}
