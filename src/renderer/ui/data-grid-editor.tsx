import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CustomCellEditorProps } from 'ag-grid-react';
import { takeTypedAhead } from '#renderer/ui/data-grid-keys.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/data-grid.module.css';

/** The field over a cell: as wide as its column, at least as high as its row, growing with the text. */
export function CellEditor(props: CustomCellEditorProps<unknown, string>) {
  const { value, onValueChange, eventKey, column, api, stopEditing } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => firstText(value ?? '', eventKey));
  const header = api.getColumnDef(column)?.headerName ?? '';
  // At once, not after the next paint: the Enter that saves may be the very next key.
  const change = (next: string): void => {
    setText(next);
    onValueChange(next);
  };
  const begin = useEffectEvent((element: HTMLTextAreaElement) => {
    const { text: ahead, isEntered } = takeTypedAhead(api);
    const end = element.value.length;
    element.setRangeText(ahead, end, end, 'end');
    change(element.value);
    if (isEntered) stopEditing();
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.closest('.ag-popup-editor')?.setAttribute('aria-label', header);
    element.focus();
    begin(element);
  }, [header]);
  return (
    <textarea
      ref={area}
      rows={1}
      aria-label={header}
      className={classes(css, 'editor')}
      style={{ width: column.getActualWidth() }}
      value={text}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** A letter that started the edit replaces the text, Backspace empties it; Enter, F2 and a double click go on at its end. */
function firstText(value: string, eventKey: string | null): string {
  if (eventKey === 'Backspace') return '';
  return eventKey?.length === 1 ? eventKey : value;
}
