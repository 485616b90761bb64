import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';

interface CellTextProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  maxLength?: number;
  isRequired?: boolean;
  isStrong?: boolean;
}

/** A text in a cell: read as text, edited where it stands. */
export function CellText({ label, value, onChange, maxLength = 20_000, isRequired = false, isStrong }: CellTextProps) {
  return (
    <textarea
      rows={1}
      aria-label={label}
      aria-invalid={isRequired && value.trim() === ''}
      maxLength={maxLength}
      value={value}
      className={classes(css, 'cell', isStrong && 'strong')}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
