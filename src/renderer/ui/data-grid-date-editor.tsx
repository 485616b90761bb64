import { useState, type KeyboardEvent } from 'react';
import { CalendarDays } from 'lucide-react';
import { Calendar } from '#renderer/ui/calendar.tsx';
import { finish, firstText, headerOf, useEditorStart, type CellEditorProps } from '#renderer/ui/data-grid-editor.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { daysAfter, readDate } from '#renderer/ui/iso-date.ts';
import css from '#renderer/ui/data-grid.module.css';

/** A date as it is written, ISO 8601; the arrows go by days, and the calendar is for those who look for a weekday. */
export function DateEditor<Row>(props: CellEditorProps<Row>) {
  const { value, onValueChange, eventKey, column, editing } = props;
  const [text, setText] = useState(() => firstText(value ?? '', eventKey));
  const [isOpen, setOpen] = useState(false);
  const change = (next: string): void => {
    setText(next);
    onValueChange(next);
  };
  const field = useEditorStart<Row, HTMLInputElement>(props, onValueChange);
  const choose = (date: string): void => {
    change(date);
    finish(props);
  };
  return (
    <div className={classes(css, 'dateEditor')} style={{ width: Math.max(150, column.getActualWidth()) }}>
      <div className={classes(css, 'dateLine')}>
        <input
          ref={field}
          aria-label={headerOf(props)}
          placeholder={editing.kind === 'date' ? editing.placeholder : ''}
          autoComplete="off"
          maxLength={20}
          className={classes(css, 'dateField')}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => byDays(event, text, change)}
        />
        {editing.kind === 'date' && (
          <IconButton icon={CalendarDays} label={editing.calendarLabel} onPress={() => setOpen(!isOpen)} />
        )}
      </div>
      {isOpen && (
        // Over everything, however near the grid's edge the cell is, and still a part of the editor.
        <div ref={(element) => element?.showPopover()} popover="manual" className={classes(css, 'calendar')}>
          <Calendar label={headerOf(props)} value={readDate(text) ?? null} onChoose={choose} isAutoFocused />
        </div>
      )}
    </div>
  );
}

function byDays(event: KeyboardEvent, text: string, change: (date: string) => void): void {
  const days = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const moved = days === undefined ? null : daysAfter(text, days);
  if (moved === null) return;
  event.preventDefault();
  change(moved);
}
