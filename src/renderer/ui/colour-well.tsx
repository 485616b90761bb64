import { useEffect, useRef } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/colour-well.module.css';

interface ColourWellProps {
  label: string;
  /** `#rrggbb`; whoever changes it from elsewhere gives the well another key. */
  value: string;
  /** Called once, when a colour has been chosen and not while one looks for it. */
  onChoose: (colour: string) => void;
}

/** A colour that opens the system's own way of choosing another. */
export function ColourWell({ label, value, onChoose }: ColourWellProps) {
  const well = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = well.current;
    if (!input) return undefined;
    // React's onChange is the browser's `input`, which comes with each step; `change` comes at the end.
    const chosen = () => onChoose(input.value);
    input.addEventListener('change', chosen);
    return () => input.removeEventListener('change', chosen);
  }, [onChoose]);
  return <input ref={well} type="color" aria-label={label} defaultValue={value} className={classes(css, 'well')} />;
}
