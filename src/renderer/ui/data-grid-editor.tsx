import { useEffect, useRef, useState } from 'react';
import type { CustomCellEditorProps } from 'ag-grid-react';
import { takeTypedAhead } from '#renderer/ui/data-grid-keys.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/data-grid.module.css';

/** The field over a cell: as wide as its column, at least as high as its row, growing with the text. */
export function CellEditor({ value, onValueChange, eventKey, column, api }: CustomCellEditorProps<unknown, string>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => firstText(value ?? '', eventKey));
  const header = api.getColumnDef(column)?.headerName ?? '';
  useEffect(() => onValueChange(text), [onValueChange, text]);
  useEffect(() => {
    const element = area.current;
    element?.closest('.ag-popup-editor')?.setAttribute('aria-label', header);
    element?.focus();
    const end = element?.value.length ?? 0;
    element?.setRangeText(takeTypedAhead(api), end, end, 'end');
    element?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [header, api]);
  return (
    <textarea
      ref={area}
      rows={1}
      aria-label={header}
      className={classes(css, 'editor')}
      style={{ width: column.getActualWidth() }}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

/** A letter that started the edit replaces the text, Backspace empties it; Enter, F2 and a double click go on at its end. */
function firstText(value: string, eventKey: string | null): string {
  if (eventKey === 'Backspace') return '';
  return eventKey?.length === 1 ? eventKey : value;
}
