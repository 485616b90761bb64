import { useEffect, useImperativeHandle, useMemo, useState, type ReactNode, type Ref } from 'react';
import {
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  LocaleModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  type FocusGridInnerElementParams,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { classes } from '#renderer/ui/classes.ts';
import { styleNonce } from '#renderer/ui/csp.ts';
import { toColDefs, type DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import { tabFromCell } from '#renderer/ui/data-grid-keys.ts';
import { focusGrid, useShownSelection } from '#renderer/ui/data-grid-selection.ts';
import { toLocaleText, type DataGridTexts } from '#renderer/ui/data-grid-texts.ts';
import { gridTheme } from '#renderer/ui/data-grid-theme.ts';
import css from '#renderer/ui/data-grid.module.css';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  LocaleModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
]);

export interface CellEdit<Row> {
  row: Row;
  columnId: string;
  value: string;
}

export interface DataGridHandle {
  /** Moves the keyboard into the grid: to the selected row, else the first. */
  focus: () => void;
}

interface DataGridProps<Row> {
  texts: DataGridTexts;
  /** Already filtered; sorting is the grid's own. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Keep the same array between renders: a new one redraws every cell. */
  columns: readonly DataGridColumn<Row>[];
  /** BCP 47, for sorting. */
  locale: string;
  selectedId: string | null;
  /** The selection follows the keyboard's cell. */
  onSelect: (id: string) => void;
  /** A changed cell; the grid shows the new text when `rows` brings it. */
  onCellEdit?: (edit: CellEdit<Row>) => void;
  /** Enter or a double click on a cell that is not edited in place. */
  onOpen?: (row: Row) => void;
  /** Delete on a cell that is not being edited. */
  onDelete?: (row: Row) => void;
  /** `compact`: rows of one line. */
  density?: 'comfortable' | 'compact';
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  ref?: Ref<DataGridHandle>;
}

/** What never changes from grid to grid: one selected row, edits that go through the app, a spreadsheet's Enter. */
const fixedOptions = {
  theme: gridTheme,
  headerHeight: 32,
  defaultColDef: { sortable: true, resizable: true, suppressMovable: true },
  rowSelection: { mode: 'singleRow', checkboxes: false, enableClickSelection: false },
  readOnlyEdit: true,
  enterNavigatesVerticallyAfterEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  suppressNoRowsOverlay: true,
  animateRows: false,
  tabToNextCell: tabFromCell,
  focusGridInnerElement: ({ api }: FocusGridInnerElementParams) => focusGrid(api),
} as const;
const rowHeights = { comfortable: 52, compact: 32 };

/** A grid that is edited like a spreadsheet. AG Grid reads its texts once, so another locale makes another grid. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  return <LocalGrid key={props.locale} {...props} />;
}

function LocalGrid<Row>(props: DataGridProps<Row>) {
  const { texts, rows, rowId, columns, locale, selectedId, density = 'comfortable', empty, ref } = props;
  const [api, setApi] = useState<GridApi<Row>>();
  const colDefs = useMemo(() => toColDefs(columns, locale), [columns, locale]);
  const rowData = useMemo(() => [...rows], [rows]);
  const localeText = useMemo(() => toLocaleText(texts), [texts]);
  const nonce = styleNonce();
  useShownSelection(api, selectedId);
  useImperativeHandle(ref, () => ({ focus: () => void (api && focusGrid(api)) }), [api]);
  useEffect(() => api?.setGridAriaProperty('label', texts.label), [api, texts]);
  return (
    <div className={classes(css, 'grid', density === 'compact' && 'compact')}>
      <AgGridReact<Row>
        {...fixedOptions}
        {...(nonce !== undefined && { styleNonce: nonce })}
        {...eventsOf(props)}
        rowData={rowData}
        columnDefs={colDefs}
        getRowId={({ data }) => rowId(data)}
        rowHeight={rowHeights[density]}
        localeText={localeText}
        onGridReady={(event) => setApi(event.api)}
      />
      {rows.length === 0 && empty !== undefined && <div className={classes(css, 'empty')}>{empty}</div>}
    </div>
  );
}

type Events = 'onCellFocused' | 'onCellEditRequest' | 'onCellDoubleClicked' | 'onCellKeyDown';

/** AG Grid's events in the app's words. */
function eventsOf<Row>({
  selectedId,
  onSelect,
  onCellEdit,
  onOpen,
  onDelete,
}: DataGridProps<Row>): Pick<AgGridReactProps<Row>, Events> {
  return {
    onCellFocused: ({ rowIndex, api }) => {
      const id = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.id;
      if (id !== undefined && id !== selectedId) onSelect(id);
    },
    onCellEditRequest: ({ data, column, newValue }) =>
      onCellEdit?.({ row: data, columnId: column.getColId(), value: newValue ?? '' }),
    onCellDoubleClicked: ({ data, column, node }) => {
      if (data !== undefined && !column.isCellEditable(node)) onOpen?.(data);
    },
    onCellKeyDown: (event) => {
      if (!(event.event instanceof KeyboardEvent) || !('column' in event) || event.data === undefined) return;
      const isEditing = event.api.getEditingCells().length > 0;
      if (event.event.key === 'Delete' && !isEditing && onDelete) {
        const neighbour = neighbourOf(event.api, event.rowIndex);
        if (neighbour !== undefined) onSelect(neighbour);
        onDelete(event.data);
      }
      if (event.event.key === 'Enter' && !event.column.isCellEditable(event.node)) onOpen?.(event.data);
    },
  };
}

/** The row that will stand where a removed one stood. */
function neighbourOf<Row>(api: GridApi<Row>, index: number | null): string | undefined {
  if (index === null) return undefined;
  return (api.getDisplayedRowAtIndex(index + 1) ?? api.getDisplayedRowAtIndex(index - 1))?.id;
}
