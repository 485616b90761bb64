import type { ReactNode } from 'react';
import type { Tone } from '#renderer/ui/tone.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/status.module.css';

interface StatusProps {
  tone: Tone;
  children: ReactNode;
  /** A sentence rather than a word or two: it may go over several lines. */
  isLong?: boolean;
}

/** A state in words, with a mark whose shape differs as much as its colour: round valid, triangle due, diamond missing. */
export function Status({ tone, children, isLong = false }: StatusProps) {
  return <span className={classes(css, 'status', tone, isLong && 'long')}>{children}</span>;
}
