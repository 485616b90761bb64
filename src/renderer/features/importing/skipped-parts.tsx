import type { SkippedPart } from '#shared/model/import-plan.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { linesText } from '#renderer/features/importing/import-draft.ts';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';

/** More would not be read anyway; the count says how many there are. */
const mostShown = 300;

/** What of the text is not a row, and why: nothing disappears without a word. */
export function SkippedParts({ parts }: { parts: readonly SkippedPart[] }) {
  const { t } = useTexts();
  return (
    <Disclosure level={2} title={t('takeIn.skipped', { count: parts.length })}>
      <p className={classes(css, 'muted')}>{t('takeIn.skipped.help')}</p>
      <ul className={classes(css, 'skipped')}>
        {parts.slice(0, mostShown).map(({ sourceLines, text, reason }) => (
          <li key={`${sourceLines.from} ${sourceLines.to}`} className={classes(css, 'part')}>
            <span className={classes(css, 'muted')}>
              {t('takeIn.skipped.line', { lines: linesText(sourceLines) })} · {t(`importing.skipped.${reason}`)}
            </span>
            <span className={classes(css, 'quote')}>{text}</span>
          </li>
        ))}
      </ul>
      {parts.length > mostShown && (
        <p className={classes(css, 'muted')}>{t('takeIn.skipped.more', { count: parts.length - mostShown })}</p>
      )}
    </Disclosure>
  );
}
