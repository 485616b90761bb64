import type { ReactNode } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';

interface ReviewLineProps {
  /** `aria-rowindex`. */
  position: number;
  name: string;
  include: boolean;
  onInclude: (include: boolean) => void;
  /** The cell with the name, and what is chosen about it. */
  head: ReactNode;
  /** Cells between the name and the notes. */
  children: ReactNode;
  /** What to look at; null: nothing. */
  notes: ReactNode;
  /** Where it stands in the list. */
  place: string | number;
}

/** One row of a list that is reviewed. */
export function ReviewLine({ position, name, include, onInclude, head, children, notes, place }: ReviewLineProps) {
  const { t } = useTexts();
  return (
    <tr aria-rowindex={position} className={classes(css, 'line', 'row', !include && 'left-out')}>
      <td className={classes(css, 'box')}>
        <Checkbox label={t('takeIn.includeRow', { name })} isSelected={include} onChange={onInclude} />
      </td>
      <td className={classes(css, 'name')}>{head}</td>
      {children}
      <td className={classes(css, 'notes')}>{notes}</td>
      <td data-label={t('takeIn.column.lines')} className={classes(css, 'place')}>
        {place}
      </td>
    </tr>
  );
}

/** Notes of a row, those that stop it first. */
export function NoteList({
  stop,
  warnings,
  children,
}: {
  stop: boolean;
  warnings: readonly string[];
  children?: ReactNode;
}) {
  const { t } = useTexts();
  return (
    <ul className={classes(css, 'warnings')}>
      {stop && <li className={classes(css, 'stop')}>{t('takeIn.nameMissing')}</li>}
      {warnings.map((warning) => (
        <li key={warning} className={classes(css, 'warning')}>
          {warning}
        </li>
      ))}
      {children}
    </ul>
  );
}
