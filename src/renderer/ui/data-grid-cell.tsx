import { createContext, useContext, useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { classes } from '#renderer/ui/classes.ts';
import { CellSelection } from '#renderer/ui/data-grid-cells.ts';
import { isRowEntry, type Entry } from '#renderer/ui/data-grid-entries.ts';
import css from '#renderer/ui/data-grid.module.css';

type Marks = Pick<CellSelection<unknown>, 'subscribe' | 'markOf'>;

/** The selection of the grid that a cell is in. */
export const CellSelectionContext = createContext<Marks>(new CellSelection());

interface GridCellProps<Row> extends CustomCellRendererProps<Entry<Row>, string> {
  render?: (row: Row) => ReactNode;
}

/** What stands in a cell of AG Grid. */
export function GridCell<Row>({ data, value, column, eGridCell, render }: GridCellProps<Row>) {
  if (!isRowEntry(data) || !column) return null;
  return (
    <>
      <SelectionMark entryId={data.id} columnId={column.getColId()} cell={eGridCell} />
      {render ? render(data.row) : <span className={classes(css, 'text')}>{value}</span>}
    </>
  );
}

interface SelectionMarkProps {
  entryId: string;
  columnId: string;
  /** AG Grid's element, which is not ours to render. */
  cell: HTMLElement;
}

/** Marks the cell while it is selected; a selection that grows redraws nothing else. */
function SelectionMark({ entryId, columnId, cell }: SelectionMarkProps) {
  const selection = useContext(CellSelectionContext);
  const mark = useSyncExternalStore(selection.subscribe, () => selection.markOf({ entryId, columnId }));
  useLayoutEffect(() => {
    showMark(cell, mark);
    return () => showMark(cell, '');
  }, [cell, mark]);
  return null;
}

function showMark(cell: HTMLElement, mark: string): void {
  if (mark === '') {
    delete cell.dataset['range'];
    cell.removeAttribute('aria-selected');
  } else {
    cell.dataset['range'] = mark;
    cell.setAttribute('aria-selected', 'true');
  }
}
