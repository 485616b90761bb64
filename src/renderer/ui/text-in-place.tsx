import type { ComponentProps } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/inline-field.module.css';

/** A text that is read as text and edited where it stands; as high as what is written. */
export function TextInPlace(props: Omit<ComponentProps<'textarea'>, 'rows' | 'className' | 'style'>) {
  return <textarea rows={1} {...props} className={classes(css, 'edit')} />;
}
