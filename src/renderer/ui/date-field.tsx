import { CalendarDays } from 'lucide-react';
import { useState, type ReactNode, type Ref } from 'react';
import { Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components';
import { Calendar } from '#renderer/ui/calendar.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp, FieldLabel, type FieldTextsProps } from '#renderer/ui/field-texts.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { readDate } from '#renderer/ui/iso-date.ts';
import popover from '#renderer/ui/popover.module.css';
import field from '#renderer/ui/field.module.css';
import css from '#renderer/ui/date-field.module.css';

interface DateFieldProps extends FieldTextsProps {
  /** What is written; the owner decides whether it is a date. */
  value: string;
  onChange: (text: string) => void;
  /** How a date is written: "YYYY-MM-DD". */
  placeholder: string;
  /** Opens the calendar: "Choose in a calendar". */
  calendarLabel: string;
  isUnavailable?: (date: string) => boolean;
  marked?: ReadonlySet<string>;
  isAutoFocused?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** After the field on its line. */
  children?: ReactNode;
}

/** A date, typed or chosen in a calendar. */
export function DateField(props: DateFieldProps) {
  const { label, description, error, value, onChange, placeholder, isAutoFocused = false, inputRef, children } = props;
  const { calendarLabel, isUnavailable, marked } = props;
  const [isOpen, setIsOpen] = useState(false);
  const choose = (date: string) => {
    setIsOpen(false);
    onChange(date);
  };
  return (
    <TextField
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={isAutoFocused}
      maxLength={20}
      className={classes(field, 'field')}
    >
      <FieldLabel>{label}</FieldLabel>
      <div className={classes(css, 'line')}>
        <div className={classes(css, 'box')}>
          <Input ref={inputRef} placeholder={placeholder} className={classes(field, 'input')} />
          <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
            <IconButton icon={CalendarDays} label={calendarLabel} />
            <Popover offset={4} className={classes(popover, 'popover')}>
              <Dialog aria-label={calendarLabel} className={classes(css, 'dialog')}>
                <Calendar
                  label={label}
                  value={readDate(value) ?? null}
                  onChoose={choose}
                  isAutoFocused
                  {...(isUnavailable && { isUnavailable })}
                  {...(marked && { marked })}
                />
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
        {children}
      </div>
      <FieldHelp description={description} error={error} />
    </TextField>
  );
}
