import type { ReactNode } from 'react';
import type { ColDef } from 'ag-grid-community';
import { classes } from '#renderer/ui/classes.ts';
import { GridCell } from '#renderer/ui/data-grid-cell.tsx';
import { comparatorFor } from '#renderer/ui/data-grid-compare.ts';
import { editorOf } from '#renderer/ui/data-grid-editors.tsx';
import { isRowEntry, type Entry } from '#renderer/ui/data-grid-entries.ts';
import { suppressKey } from '#renderer/ui/data-grid-keys.ts';
import type { Option } from '#renderer/ui/options.tsx';
import css from '#renderer/ui/data-grid.module.css';

/** With what a cell is edited. Whatever it is, it takes and gives the cell's text. */
export type CellEditing<Row> =
  | { readonly kind: 'text' }
  /** ISO 8601. */
  | { readonly kind: 'date'; readonly placeholder: string; readonly calendarLabel: string }
  /** One of a list; the text is its label. */
  | { readonly kind: 'choice'; readonly options: (row: Row) => readonly Option<string>[]; readonly noneText: string }
  /** Some of a list; the text is their labels with commas between. `mayAdd`: also others than those in the list. */
  | {
      readonly kind: 'choices';
      readonly options: (row: Row) => readonly Option<string>[];
      readonly noneText: string;
      readonly mayAdd: boolean;
    };

export interface DataGridColumn<Row> {
  id: string;
  header: string;
  /** The cell's text: what is edited, copied and pasted. */
  value: (row: Row) => string;
  /** What sorting compares, where it is not the text. */
  sortBy?: (row: Row) => string;
  /** How the cell looks; without it the text, on two lines at most. */
  render?: (row: Row) => ReactNode;
  isEditable?: (row: Row) => boolean;
  editing?: CellEditing<Row>;
  /** Px at first, or at least where it grows; the person may resize. */
  width?: number;
  /** Share of the space that is left over. */
  grow?: number;
  /** The width is the person's choice. */
  isSized?: boolean;
  /** A narrow column of marks: its header is read out and not shown. */
  isMark?: boolean;
  /** Holds a button and no text: it is neither copied nor moved. */
  isControl?: boolean;
}

const text: CellEditing<never> = { kind: 'text' };

/** The columns in AG Grid's terms. */
export function toColDefs<Row>(columns: readonly DataGridColumn<Row>[], locale: string): ColDef<Entry<Row>, string>[] {
  const compare = comparatorFor(locale);
  return columns.map((column) => {
    const { id, header, value, sortBy, render, isEditable, editing = text, width = 160, grow } = column;
    const { isControl = false, isMark = false } = column;
    const sorted = sortBy ?? value;
    return {
      colId: id,
      headerName: header,
      // AG Grid asks again and again: what is neither written nor shown by it need not be made.
      valueGetter: ({ data }) => (isRowEntry(data) && (isEditable || !render) ? value(data.row) : ''),
      cellRenderer: GridCell,
      cellRendererParams: { render },
      editable: ({ data }) => isRowEntry(data) && isEditable?.(data.row) === true,
      // A cell may show more of the row than its value: it is drawn anew whenever the row is another.
      ...(render && { equals: () => false }),
      cellEditor: editorOf(editing),
      cellEditorParams: { editing },
      cellEditorPopup: true,
      cellEditorPopupPosition: 'over',
      comparator: (_a, _b, nodeA, nodeB, isDescending) => {
        const [a, b] = [nodeA.data, nodeB.data].map((entry) => (isRowEntry(entry) ? sorted(entry.row) : ''));
        return compare(a ?? '', b ?? '', isDescending);
      },
      suppressKeyboardEvent: suppressKey,
      suppressMovable: isControl,
      sortable: !isControl,
      ...(isMark && { headerClass: classes(css, 'unseen'), cellClass: classes(css, 'mark') }),
      width,
      ...(grow === undefined ? { minWidth: isMark ? width : 48 } : { flex: grow, minWidth: width }),
    };
  });
}
