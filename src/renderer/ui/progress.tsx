import { Label, ProgressBar } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import css from '#renderer/ui/progress.module.css';

interface ProgressProps {
  label: string;
  /** Done so far, 0–1; without it the length of the work is not known. */
  fraction?: number;
  /** The number in words, "34 %" or "12 of 41 MB"; shown and read out. */
  valueText?: string;
  onCancel?: () => void;
  cancelLabel?: string;
}

/** Long work. It stays invisible for its first 300 ms, so that short work does not flicker. */
export function Progress({ label, fraction, valueText, onCancel, cancelLabel }: ProgressProps) {
  return (
    <div className={classes(css, 'progress')}>
      <ProgressBar
        isIndeterminate={fraction === undefined}
        value={(fraction ?? 0) * 100}
        {...(valueText !== undefined && { valueLabel: valueText })}
        className={classes(css, 'bar')}
      >
        {({ percentage, isIndeterminate }) => (
          <>
            <div className={classes(css, 'texts')}>
              <Label>{label}</Label>
              <span className={classes(css, 'value')}>{valueText}</span>
            </div>
            <div className={classes(css, 'track')}>
              <div
                className={classes(css, 'done', isIndeterminate && 'unknown')}
                {...(!isIndeterminate && { style: { width: `${percentage}%` } })}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel && cancelLabel !== undefined && <Button onPress={onCancel}>{cancelLabel}</Button>}
    </div>
  );
}
