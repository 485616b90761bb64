import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/record-fields.module.css';

/** Instead of a field: the agreements of a sub-processor. */
export const agreementsPlace = 'agreements';

/** A field of a record, by the record's id and the name that the model gives the field. */
export interface FieldPlace {
  readonly recordId: string;
  /** '' for the record as a whole. */
  readonly field: string;
  /** Of a text in several languages: which one. */
  readonly language?: string;
}

/**
 * To which field of the records inside somebody wants to go: from a finding, or after adding a record. The field may come
 * only when the records have been read again. Whoever provides the place takes it back when the keyboard has moved.
 */
export const GoToField = createContext<FieldPlace | null>(null);

export interface RecordField {
  /** As the model calls it; several fields that stand together, with spaces between. */
  readonly name: string;
  readonly label: string;
  /** Few need it and nothing is in it: it is offered by a button. */
  readonly isOffered?: boolean;
  readonly element: ReactNode;
}

interface RecordFieldsProps {
  recordId: string;
  fields: readonly RecordField[];
  /** Before the offered fields: "Add". */
  offerLabel: string;
}

/** The fields of a record, in order. Those that are offered come when they are wanted, and take the keyboard then. */
export function RecordFields({ recordId, fields, offerLabel }: RecordFieldsProps) {
  const place = useContext(GoToField);
  const sought = place?.recordId === recordId ? place : null;
  const [opened, setOpened] = useState<string | null>(null);
  // What has been shown stays: a field that is emptied does not vanish under the hands of whoever empties it.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const isShown = ({ name, isOffered }: RecordField) =>
    isOffered !== true || name === sought?.field || name === opened || seen.includes(name);
  const unseen = fields.filter((field) => isShown(field) && !seen.includes(field.name));
  if (unseen.length > 0) setSeen([...seen, ...unseen.map(({ name }) => name)]);
  const box = useRef<HTMLDivElement>(null);
  const reached = useRef<FieldPlace>(null);
  useEffect(() => {
    if (sought && reached.current !== sought && goTo(box.current, sought)) reached.current = sought;
  });
  useEffect(() => {
    if (opened !== null) goTo(box.current, { field: opened });
  }, [opened]);
  const offered = fields.filter((field) => !isShown(field));
  return (
    <div ref={box} data-record={recordId}>
      {fields.filter(isShown).map(({ name, element }) => (
        <div key={name} data-field={name}>
          {element}
        </div>
      ))}
      {offered.length > 0 && (
        <Editable>
          <div role="group" aria-label={offerLabel} className={classes(css, 'offers')}>
            {offered.map(({ name, label }) => (
              <Button key={name} onPress={() => setOpened(name)} className={classes(css, 'offer')}>
                <Icon icon={Plus} size={14} />
                {label}
              </Button>
            ))}
          </div>
        </Editable>
      )}
    </div>
  );
}

const focusable = 'textarea, input, button';

/** Whether the field is there. One that can only be read is shown without taking the keyboard. */
function goTo(box: HTMLElement | null, place: Omit<FieldPlace, 'recordId'>): boolean {
  const field = box?.querySelector(`[data-field~="${CSS.escape(place.field)}"]`);
  if (!field) return false;
  const { language = '' } = place;
  const inLanguage = language === '' ? null : field.querySelector<HTMLElement>(`[lang="${CSS.escape(language)}"]`);
  const control = inLanguage ?? field.querySelector<HTMLElement>(focusable);
  (control ?? field).scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  return true;
}
