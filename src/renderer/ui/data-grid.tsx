import { useEffect, useImperativeHandle, useMemo, useState } from 'react';
import {
  CellStyleModule,
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
import { AgGridReact } from 'ag-grid-react';
import { classes } from '#renderer/ui/classes.ts';
import { styleNonce } from '#renderer/ui/csp.ts';
import { CellSelectionContext } from '#renderer/ui/data-grid-cell.tsx';
import { CellSelection } from '#renderer/ui/data-grid-cells.ts';
import { toColDefs } from '#renderer/ui/data-grid-columns.tsx';
import type { GridDesk } from '#renderer/ui/data-grid-desk.ts';
import { isRowEntry, regroup, type Entry } from '#renderer/ui/data-grid-entries.ts';
import { gridEvents, rootEvents } from '#renderer/ui/data-grid-events.ts';
import { GroupRow } from '#renderer/ui/data-grid-group.tsx';
import { Awaited, handleOf } from '#renderer/ui/data-grid-handle.ts';
import { tabFromCell } from '#renderer/ui/data-grid-keys.ts';
import { useEntries, useSelectedRows } from '#renderer/ui/data-grid-lines.ts';
import { Places } from '#renderer/ui/data-grid-places.ts';
import type { DataGridProps } from '#renderer/ui/data-grid-props.ts';
import { focusGrid, useShownRow } from '#renderer/ui/data-grid-shown.ts';
import { SelectionStatus } from '#renderer/ui/data-grid-status.tsx';
import { toLocaleText } from '#renderer/ui/data-grid-texts.ts';
import { gridTheme } from '#renderer/ui/data-grid-theme.ts';
import css from '#renderer/ui/data-grid.module.css';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  LocaleModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
]);

/** What never changes from grid to grid: one selected row, edits that go through the app, a spreadsheet's Enter. */
const fixedOptions = {
  theme: gridTheme,
  headerHeight: 32,
  defaultColDef: { sortable: true, resizable: true },
  rowSelection: { mode: 'singleRow', checkboxes: false, enableClickSelection: false },
  readOnlyEdit: true,
  enterNavigatesVerticallyAfterEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  suppressNoRowsOverlay: true,
  suppressDragLeaveHidesColumns: true,
  suppressColumnMoveAnimation: true,
  animateRows: false,
  // All columns are there for screen readers, which walk the cells, whether they are in sight or not.
  suppressColumnVirtualisation: true,
  tabToNextCell: tabFromCell,
  focusGridInnerElement: ({ api }: FocusGridInnerElementParams) => focusGrid(api),
} as const;
const groupHeight = 32;
const heightOf =
  (rowHeight: number) =>
  ({ data }: { data: Entry<unknown> | undefined }): number =>
    isRowEntry(data) ? rowHeight : groupHeight;
const rowHeights = { comfortable: heightOf(52), compact: heightOf(32) };

interface Line {
  data?: Entry<unknown> | undefined;
}

/** How lines that head a group differ from rows. */
const lineOptions = {
  getRowId: ({ data }: { data: { id: string } }) => data.id,
  isFullWidthRow: ({ rowNode }: { rowNode: Line }) => !isRowEntry(rowNode.data),
  postSortRows: ({ nodes }: { nodes: Line[] }) => regroup(nodes),
  fullWidthCellRenderer: GroupRow,
};

/** A grid that is edited like a spreadsheet. AG Grid reads its texts once, so another locale makes another grid. */
export function DataGrid<Row extends object>(props: DataGridProps<Row>) {
  return <LocalGrid key={props.locale} {...props} />;
}

function LocalGrid<Row extends object>(props: DataGridProps<Row>) {
  const { texts, rows, rowId, columns, locale, selectedId, density = 'comfortable', empty, ref } = props;
  const [api, setApi] = useState<GridApi<Entry<Row>>>();
  const [selection] = useState(() => new CellSelection<Row>());
  const [awaited] = useState(() => new Awaited());
  const { entries, toggleGroup } = useEntries(props);
  const colDefs = useMemo(() => toColDefs(columns, locale), [columns, locale]);
  const localeText = useMemo(() => toLocaleText(texts), [texts]);
  const groupParams = useMemo(() => ({ texts, onToggle: toggleGroup }), [texts, toggleGroup]);
  const nonce = styleNonce();
  const places = useMemo(() => api && new Places(api), [api]);
  const desk: GridDesk<Row> | null = api && places ? { api, places, selection, props, toggleGroup } : null;
  useShownRow(api, selectedId, rowId);
  useSelectedRows(selection, props);
  useImperativeHandle(ref, () => handleOf(() => desk, awaited));
  useEffect(() => api?.setGridAriaProperty('label', texts.label), [api, texts]);
  return (
    <div className={classes(css, 'grid', density === 'compact' && 'compact')} {...(desk && rootEvents(desk))}>
      <CellSelectionContext value={selection}>
        <AgGridReact<Entry<Row>>
          {...fixedOptions}
          {...lineOptions}
          {...(nonce !== undefined && { styleNonce: nonce })}
          {...(desk && gridEvents(desk, awaited))}
          rowData={entries}
          columnDefs={colDefs}
          getRowHeight={rowHeights[density]}
          fullWidthCellRendererParams={groupParams}
          localeText={localeText}
          onGridReady={(event) => {
            selection.attach(new Places(event.api));
            setApi(event.api);
          }}
        />
      </CellSelectionContext>
      <SelectionStatus selection={selection} texts={texts} />
      {rows.length === 0 && empty !== undefined && <div className={classes(css, 'empty')}>{empty}</div>}
    </div>
  );
}
