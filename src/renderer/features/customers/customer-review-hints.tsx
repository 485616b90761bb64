import type { CustomerPlan } from '#shared/ipc/customers-contract.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface CustomerReviewHintsProps {
  plan: CustomerPlan;
  onTable: (table: number) => void;
  /** Why another table could not be read. */
  failure?: string;
  /** Of the annexes of new customers for which the list says none; left out: there are none. */
  language?: ContentLanguage;
  onLanguage: (language: ContentLanguage) => void;
}

/** Which table of the list was read, and what new customers get that it does not say. */
export function CustomerReviewHints({ plan, onTable, failure, language, onLanguage }: CustomerReviewHintsProps) {
  const { t, languageName } = useTexts();
  return (
    <div className={classes(css, 'hints')}>
      {failure !== undefined && (
        <Notice tone="bad" role="alert" title={t('takeIn.failed')}>
          {failure}
        </Notice>
      )}
      {plan.tables.length > 1 && (
        <div className={classes(css, 'tables')}>
          <Select
            label={t('customerList.tables')}
            description={t('customerList.tables.more', { count: plan.tables.length })}
            options={plan.tables.map(({ name, rows }, at) => ({
              id: `${at}`,
              label: t('customerList.table', { name: name || `${at + 1}`, rows }),
            }))}
            value={`${plan.table}`}
            onChange={(id) => onTable(Number(id))}
          />
        </div>
      )}
      {language !== undefined && (
        <div className={classes(css, 'usual')}>
          <p className={classes(css, 'muted')}>{t('customerList.usual')}</p>
          <LanguageSwitch
            label={t('customerList.usual.language')}
            value={language}
            onChange={onLanguage}
            languages={contentLanguages.map((id) => ({ id, label: languageName(id) }))}
          />
        </div>
      )}
      {plan.unknown.length > 0 && (
        <p className={classes(css, 'muted')}>{t('customerList.unknown', { columns: plan.unknown.join(', ') })}</p>
      )}
    </div>
  );
}
