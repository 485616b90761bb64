import type { ReactNode } from 'react';
import type { Tone } from '#renderer/ui/tone.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/status.module.css';

/** A state in words, with a mark whose shape differs as much as its colour: round valid, triangle due, diamond missing. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={classes(css, 'status', tone)}>{children}</span>;
}
