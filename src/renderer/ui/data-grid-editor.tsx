import { useEffect, useRef } from 'react';
import type { CustomCellEditorProps } from 'ag-grid-react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/data-grid.module.css';

/** The field over a cell: as wide as its column, at least as high as its row, growing with the text. */
export function CellEditor({ value, onValueChange, eventKey, column, api }: CustomCellEditorProps<unknown, string>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const started = useRef(false);
  useEffect(() => {
    const element = area.current;
    if (!element || started.current) return;
    started.current = true;
    // A letter that started the edit replaces the text; Enter, F2 and a double click go on at its end.
    if (eventKey?.length === 1) onValueChange(eventKey);
    if (eventKey === 'Backspace' || eventKey === 'Delete') onValueChange('');
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [eventKey, onValueChange]);
  return (
    <textarea
      ref={area}
      rows={1}
      aria-label={api.getColumnDef(column)?.headerName}
      className={classes(css, 'editor')}
      style={{ width: column.getActualWidth() }}
      value={value ?? ''}
      onChange={(event) => onValueChange(event.target.value)}
    />
  );
}
