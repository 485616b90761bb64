import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { CustomCellEditorProps } from 'ag-grid-react';
import type { CellEditing } from '#renderer/ui/data-grid-columns.tsx';
import type { Entry } from '#renderer/ui/data-grid-entries.ts';
import { replayKeys } from '#renderer/ui/data-grid-typing.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/data-grid.module.css';

export interface CellEditorProps<Row> extends CustomCellEditorProps<Entry<Row>, string> {
  editing: CellEditing<Row>;
}

/** The column's header, which names the editor. */
export const headerOf = <Row,>({ api, column }: CellEditorProps<Row>): string =>
  api.getColumnDef(column)?.headerName ?? '';

/** Saves, and goes on to the cell below, as Enter does. */
export function finish<Row>({ api, rowIndex, column, stopEditing }: CellEditorProps<Row>): void {
  stopEditing();
  api.setFocusedCell(Math.min(rowIndex + 1, api.getDisplayedRowCount() - 1), column);
}

/** Gives the field the keyboard when it appears, and the keys that came before it was there. */
export function useEditorStart<Row, E extends HTMLInputElement | HTMLTextAreaElement>(
  props: CellEditorProps<Row>,
  begin?: (text: string) => void,
): RefObject<E | null> {
  const field = useRef<E>(null);
  const header = headerOf(props);
  const started = useEffectEvent((element: E) => {
    begin?.(element.value);
    // Keys change what is rendered, which an effect cannot wait for.
    queueMicrotask(() => replayKeys(props.api));
  });
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.closest('.ag-popup-editor')?.setAttribute('aria-label', header);
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    started(element);
  }, [header]);
  return field;
}

/** The field over a cell: as wide as its column, at least as high as its row, growing with the text. */
export function TextEditor<Row>(props: CellEditorProps<Row>) {
  const { value, onValueChange, eventKey, column } = props;
  const [text, setText] = useState(() => firstText(value ?? '', eventKey));
  // At once, not after the next paint: the Enter that saves may be the very next key.
  const change = (next: string): void => {
    setText(next);
    onValueChange(next);
  };
  const area = useEditorStart<Row, HTMLTextAreaElement>(props, onValueChange);
  return (
    <textarea
      ref={area}
      rows={1}
      aria-label={headerOf(props)}
      className={classes(css, 'editor')}
      style={{ width: column.getActualWidth() }}
      value={text}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** A letter that started the edit replaces the text, Backspace empties it; Enter, F2 and a double click go on at its end. */
export function firstText(value: string, eventKey: string | null): string {
  if (eventKey === 'Backspace') return '';
  return eventKey?.length === 1 ? eventKey : value;
}
