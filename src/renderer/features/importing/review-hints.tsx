import type { ImportPlan } from '#shared/model/import-plan.ts';
import { windowLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { SkippedParts } from '#renderer/features/importing/skipped-parts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

interface ReviewHintsProps {
  plan: ImportPlan;
  /** How many rows name a category. */
  categories: number;
  /** In which the texts will be stored. */
  language: ContentLanguage;
  onLanguage: (language: ContentLanguage) => void;
}

/** How the list was understood, and what of it is not among the rows. */
export function ReviewHints({ plan, categories, language, onLanguage }: ReviewHintsProps) {
  const { t } = useTexts();
  const second = plan.rows.find((row) => row.translation)?.translation?.language;
  const unread = plan.header?.columns.filter(({ field }) => field === null).map(({ label }) => label) ?? [];
  return (
    <div className={classes(css, 'hints')}>
      <div className={classes(css, 'read')}>
        <p className={classes(css, 'muted')}>
          {t('takeIn.review.read', { shape: t(`importing.shape.${plan.shape}`) })}
          {plan.sheet !== null && ` · ${t('takeIn.review.sheet', { sheet: plan.sheet })}`}
          {unread.length > 0 && ` · ${t('takeIn.review.columns', { columns: unread.join(', ') })}`}
          {second && ` · ${t('takeIn.review.second', { language: t(`language.${second}`) })}`}
        </p>
        <LanguageSwitch
          label={t('takeIn.language')}
          value={language}
          onChange={onLanguage}
          languages={[...new Set<ContentLanguage>([...windowLanguages, plan.language])].map((id) => ({
            id,
            label: t('takeIn.language.of', { language: t(`language.${id}`) }),
          }))}
        />
      </div>
      {plan.skipped.length > 0 && <SkippedParts parts={plan.skipped} />}
      {categories > 0 && (
        <Notice tone="mask" title={t('takeIn.kind.note', { count: categories })}>
          {t('takeIn.kind.explain')}
        </Notice>
      )}
    </div>
  );
}
