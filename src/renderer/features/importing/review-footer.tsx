import type { CallError } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { DraftSummary } from '#renderer/features/importing/import-draft.ts';
import css from '#renderer/features/importing/review.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface ReviewFooterProps {
  summary: DraftSummary;
  apply: { readonly error: CallError | null; readonly isPending: boolean };
  onCancel: () => void;
  onApply: () => void;
}

/** What stands in the way, and the two ways out. */
export function ReviewFooter({ summary, apply, onCancel, onApply }: ReviewFooterProps) {
  const { t, explain } = useTexts();
  const { processings, nameless } = summary;
  const { error, isPending: isApplying } = apply;
  return (
    <>
      <div className={classes(css, 'state')} aria-live="polite">
        {isApplying && <Progress label={t('takeIn.applying')} />}
        {!isApplying && error && (
          <Status isLong tone="bad">
            {explain(error)}
          </Status>
        )}
        {!isApplying && !error && nameless > 0 && (
          <Status tone="warn">{t('takeIn.nameMissing.stop', { count: nameless })}</Status>
        )}
      </div>
      <Button onPress={onCancel} isDisabled={isApplying}>
        {t('action.cancel')}
      </Button>
      <Button kind="primary" onPress={onApply} isDisabled={isApplying || processings === 0 || nameless > 0}>
        {t('takeIn.apply', { count: processings })}
      </Button>
    </>
  );
}
