import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/ui/inline-field.module.css';

interface InlineTextProps {
  /** Empty: a dash. */
  children: string;
  lang?: string | undefined;
  /** Stands in for what is not there, such as the text in another language. */
  isMuted?: boolean;
}

/** The value of a record's line that can only be read. */
export function InlineText({ children, lang, isMuted = false }: InlineTextProps) {
  return (
    <p lang={lang} className={classes(css, 'read', (isMuted || children === '') && 'muted')}>
      {children === '' ? '–' : children}
    </p>
  );
}
