import type { ClipboardEvent } from 'react';
import { textToTable, writeTable, type Table } from '#renderer/ui/clipboard-table.ts';
import {
  emptyCells,
  isEditing,
  moveFocus,
  selectedCells,
  selectedColumns,
  type GridDesk,
} from '#renderer/ui/data-grid-desk.ts';
import type { RowEntry } from '#renderer/ui/data-grid-entries.ts';
import { placed } from '#renderer/ui/data-grid-paste.ts';
import { pastedFiles } from '#renderer/ui/transferred-files.ts';
import type { CellEdit } from '#renderer/ui/data-grid-props.ts';

/** Most characters, and most cells, of one paste. */
const pasteLimit = { characters: 5_000_000, cells: 100_000 };

/** The selected cells; null where there are none. */
export function selectedTable<Row>(desk: GridDesk<Row>): Table | null {
  const columns = selectedColumns(desk);
  const { rows } = selectedCells(desk);
  return rows.length === 0 || columns.length === 0 ? null : rows.map((row) => columns.map(({ value }) => value(row)));
}

/** Ctrl+C, Ctrl+X and the same in the window's menu. */
export function copyCells<Row>(desk: GridDesk<Row>, event: ClipboardEvent): void {
  const table = isEditing(desk) ? null : selectedTable(desk);
  if (!table) return;
  writeTable(event.clipboardData, table);
  event.preventDefault();
  desk.props.onCopied?.(selectedCells(desk));
  if (event.type === 'cut') emptyCells(desk, 'cutting');
}

/** Ctrl+V. */
export function pasteCells<Row>(desk: GridDesk<Row>, event: ClipboardEvent): void {
  const { props } = desk;
  if (isEditing(desk) || !props.onEdit || props.isReadOnly === true) return;
  const text = event.clipboardData.getData('text/plain');
  // Files are not for cells, also where their paths come as a text.
  if (text === '' || pastedFiles(event.clipboardData).length > 0) return;
  event.preventDefault();
  if (text.length > pasteLimit.characters) return props.onRefusePaste?.('tooLarge');
  const target = targetOf(desk);
  const table = placed(textToTable(text), target.selected, target.room);
  if (!table) return props.onRefusePaste?.('noRoom');
  if (table.length * (table[0]?.length ?? 0) > pasteLimit.cells) return props.onRefusePaste?.('tooLarge');
  const edits = table.flatMap((texts, row) =>
    texts.flatMap((value, column) => editAt(target.entries(table.length)[row], target.columns[column], value)),
  );
  selectPasted(desk, target, table);
  if (edits.length > 0) props.onEdit(edits, 'pasting');
}

/** What was pasted is selected, as in a spreadsheet. */
function selectPasted<Row>(desk: GridDesk<Row>, { entries, columns }: PasteTarget<Row>, table: Table): void {
  const [first, last] = [entries(table.length)[0], entries(table.length)[table.length - 1]];
  const [from, to] = [columns[0], columns[(table[0]?.length ?? 0) - 1]];
  if (!first || !last || !from || !to || desk.selection.isWhole) return;
  moveFocus(desk, { entryId: first.id, columnId: from.id });
  desk.selection.extendTo({ entryId: last.id, columnId: to.id });
}

interface PasteTarget<Row> {
  readonly selected: { readonly rows: number; readonly columns: number };
  readonly room: { readonly rows: number; readonly columns: number };
  /** The first so many rows to paste into. */
  readonly entries: (count: number) => readonly RowEntry<Row>[];
  readonly columns: readonly Column<Row>[];
}
type Column<Row> = GridDesk<Row>['props']['columns'][number];

function targetOf<Row>(desk: GridDesk<Row>): PasteTarget<Row> {
  const { places, selection, props } = desk;
  selection.followFocus();
  const selected = selection.entries;
  const chosen = selectedColumns(desk);
  const texts = places.columns.flatMap((shown) => {
    const column = props.columns.find(({ id }) => id === shown.getColId());
    return column && column.isControl !== true ? [column] : [];
  });
  const [first] = chosen;
  const columns = first ? texts.slice(texts.indexOf(first)) : [];
  const top = selected[0] ? (places.rowIndex(selected[0].id) ?? 0) : 0;
  const below = selected[0] ? places.rowsBetween(top, places.size.rows - 1) : [];
  return {
    selected: { rows: selected.length, columns: chosen.length },
    room: { rows: below.length, columns: columns.length },
    entries: (count) => (count === selected.length ? selected : below),
    columns,
  };
}

/** Nothing where the text is there already. */
function editAt<Row>(
  entry: RowEntry<Row> | undefined,
  column: Column<Row> | undefined,
  value: string,
): CellEdit<Row>[] {
  if (!entry || !column || column.value(entry.row) === value) return [];
  return [{ row: entry.row, columnId: column.id, value }];
}
