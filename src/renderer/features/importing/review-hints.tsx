import type { ImportPlan } from '#shared/model/import-plan.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { SkippedParts } from '#renderer/features/importing/skipped-parts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';

/** How the list was understood, and what of it is not among the rows. */
export function ReviewHints({ plan, categories }: { plan: ImportPlan; categories: number }) {
  const { t } = useTexts();
  const unread = plan.header?.columns.filter(({ field }) => field === null).map(({ label }) => label) ?? [];
  return (
    <div className={classes(css, 'hints')}>
      <p className={classes(css, 'muted')}>
        {t('takeIn.review.read', { shape: t(`importing.shape.${plan.shape}`) })}
        {unread.length > 0 && ` · ${t('takeIn.review.columns', { columns: unread.join(', ') })}`}
      </p>
      {plan.skipped.length > 0 && <SkippedParts parts={plan.skipped} />}
      {categories > 0 && (
        <Notice tone="mask" title={t('takeIn.kind.note', { count: categories })}>
          {t('takeIn.kind.explain')}
        </Notice>
      )}
    </div>
  );
}
