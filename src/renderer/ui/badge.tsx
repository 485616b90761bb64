import type { ReactNode } from 'react';
import type { Tone } from '#renderer/ui/tone.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/badge.module.css';

/** A short count or word on a soft ground: "3 due" on the navigation. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classes(css, 'badge', tone)}>{children}</span>;
}
