import { lazy, Suspense, useState } from 'react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnexChoices } from '#renderer/features/annexes/annex-choices.tsx';
import css from '#renderer/features/annexes/annex-view.module.css';
import { ClaimChoices } from '#renderer/features/annexes/claim-choices.tsx';
import { IssueDialog } from '#renderer/features/annexes/issue-dialog.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

/** pdf.js is a fifth of the window's code and needed here only. */
const PdfPreview = lazy(async () => {
  const { PdfPreview: preview } = await import('#renderer/features/annexes/pdf-preview.tsx');
  return { default: preview };
});

interface NewAnnexProps {
  records: RegisterRecords;
  state: RegisterState;
  ui: RegisterUi;
  choice: AnnexChoice;
  onChoice: (choice: AnnexChoice) => void;
}

/** Choices on the left, the annex as it will be on the right. */
export function NewAnnex({ records, state, ui, choice, onChoice }: NewAnnexProps) {
  const { t, explain } = useTexts();
  const [isIssuing, setIssuing] = useState(false);
  // Issuing changes the register; its result must not wait until the preview behind the dialog is made anew.
  const preview = useCall('annexes.preview', choice, { keepPrevious: true, enabled: !isIssuing });
  const [isCustomerMissing, setCustomerMissing] = useState(false);
  const change = (changes: Partial<AnnexChoice>) => {
    setCustomerMissing(false);
    onChoice({ ...choice, ...changes });
  };
  const issue = () => {
    if (choice.audience === 'customer' && choice.customerId === null) setCustomerMissing(true);
    else setIssuing(true);
  };
  return (
    <div className={classes(css, 'new')}>
      <section aria-label={t('annexes.choices')} className={classes(css, 'choices')}>
        <div className={classes(css, 'fields')}>
          <AnnexChoices records={records} choice={choice} onChange={change} isCustomerMissing={isCustomerMissing} />
          <ClaimChoices
            choice={choice}
            organisation={state.organisation.name}
            onChange={(claims) => change({ claims })}
            ui={ui}
          />
        </div>
        <div className={classes(css, 'issue')}>
          <Button kind="primary" isDisabled={preview.isError} onPress={issue}>
            {t('annexes.issue')}
          </Button>
          <p className={classes(css, 'muted')}>{t('annexes.issue.note')}</p>
        </div>
      </section>
      <div className={classes(css, 'preview')}>
        <div className={classes(css, 'notice')}>
          {preview.error && (
            <Notice tone="bad" role="alert" title={t('annexes.preview.failed')}>
              {explain(preview.error)}
            </Notice>
          )}
          {preview.isFetching && <Progress label={t('annexes.preview.making')} />}
          {!preview.isFetching && preview.data && preview.data.missing.length > 0 && (
            <Untranslated count={preview.data.missing.length} language={choice.language} />
          )}
        </div>
        {!preview.error && (
          <div className={classes(css, 'pdf')}>
            <Suspense>
              <PdfPreview
                pdf={preview.data?.pdf}
                rows={preview.data?.content.rows.length ?? 0}
                isStale={preview.isPlaceholderData}
              />
            </Suspense>
          </div>
        )}
      </div>
      {isIssuing && <IssueDialog choice={choice} records={records} state={state} onClose={() => setIssuing(false)} />}
    </div>
  );
}

function Untranslated({ count, language }: { count: number; language: AnnexChoice['language'] }) {
  const { t } = useTexts();
  return (
    <Notice tone="warn" title={t('annexes.untranslated', { count, language: t(`language.${language}`) })}>
      {t('annexes.untranslated.detail')}
    </Notice>
  );
}
