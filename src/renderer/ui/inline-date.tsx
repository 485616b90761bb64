import { useId, useState, type KeyboardEvent } from 'react';
import { CalendarDays } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Calendar } from '#renderer/ui/calendar.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { daysAfter, readDate } from '#renderer/ui/iso-date.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import popover from '#renderer/ui/popover.module.css';
import field from '#renderer/ui/inline-field.module.css';
import css from '#renderer/ui/inline-date.module.css';

export interface DateTexts {
  /** How a date is written: "YYYY-MM-DD". */
  readonly placeholder: string;
  /** Said of what is no date. */
  readonly wrong: string;
  /** Opens the calendar: "Choose in a calendar". */
  readonly calendar: string;
}

interface InlineDateProps {
  label: string;
  /** ISO. */
  value: string | null;
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (date: string | null) => Promise<string | undefined>;
  texts: DateTexts;
  isReadOnly?: boolean;
}

/** A date of a record, typed or chosen in a calendar; up and down go by days. Saved as the other fields are. */
export function InlineDate(props: InlineDateProps) {
  const isPast = useReadOnly();
  if (!isPast && props.isReadOnly !== true) return <EditedDate {...props} />;
  return (
    <InlineRow label={props.label}>
      <InlineText>{props.value ?? ''}</InlineText>
    </InlineRow>
  );
}

function EditedDate({ label, value, onSave, texts }: InlineDateProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const saveText = async (text: string): Promise<string | undefined> => {
    const date = readDate(text);
    return date === undefined ? texts.wrong : onSave(date);
  };
  const { shown, isTyped, error, write, save, onKeyDown } = useDraft(value ?? '', saveText);
  const move = (event: KeyboardEvent) => {
    const days = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const moved = days === undefined ? null : daysAfter(shown, days);
    if (moved === null) return onKeyDown(event);
    event.preventDefault();
    write(moved);
  };
  const choose = (date: string) => {
    setOpen(false);
    write(date);
    void onSave(date).then((refusal) => refusal === undefined && write(undefined));
  };
  return (
    <InlineRow label={label} htmlFor={id}>
      <div className={classes(css, 'box')}>
        <input
          id={id}
          value={shown}
          placeholder={texts.placeholder}
          autoComplete="off"
          maxLength={20}
          data-draft={isTyped ? 'typed' : 'none'}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          className={classes(field, 'edit')}
          onChange={(event) => write(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={move}
        />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <IconButton icon={CalendarDays} label={`${label}: ${texts.calendar}`} />
          <Popover offset={4} className={classes(popover, 'popover')}>
            <Dialog aria-label={label} className={classes(css, 'dialog')}>
              <Calendar label={label} value={readDate(shown) ?? null} onChoose={choose} isAutoFocused />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <InlineError id={`${id}-error`}>{error}</InlineError>
    </InlineRow>
  );
}
