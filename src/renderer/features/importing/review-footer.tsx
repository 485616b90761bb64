import type { CallError } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { Status } from '#renderer/ui/status.tsx';

export interface ReviewFooterProps {
  apply: { readonly error: CallError | null; readonly isPending: boolean };
  applyLabel: string;
  /** How many rows are taken in. */
  included: number;
  /** How many of them have no name. */
  nameless: number;
  onCancel: () => void;
  onApply: () => void;
}

/** What stands in the way, and the two ways out. */
export function ReviewFooter({ apply, applyLabel, included, nameless, onCancel, onApply }: ReviewFooterProps) {
  const { t, explain } = useTexts();
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
      <Button kind="primary" onPress={onApply} isDisabled={isApplying || included === 0 || nameless > 0}>
        {applyLabel}
      </Button>
    </>
  );
}
