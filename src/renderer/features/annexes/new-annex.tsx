import { lazy, Suspense, useState } from 'react';
import type { AnnexChoice, IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnexChoices } from '#renderer/features/annexes/annex-choices.tsx';
import { changedDraft, choiceOf, predecessor, type AnnexDraft } from '#renderer/features/annexes/annex-draft.ts';
import css from '#renderer/features/annexes/annex-view.module.css';
import { BeforeSigning } from '#renderer/features/annexes/before-signing.tsx';
import { ClaimChoices } from '#renderer/features/annexes/claim-choices.tsx';
import { IssueDialog } from '#renderer/features/annexes/issue-dialog.tsx';
import { ProfileEditor } from '#renderer/features/annexes/profile-editor.tsx';
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
  /** Those that have been issued, newest first. */
  annexes: readonly IssuedAnnex[];
  draft: AnnexDraft;
  onDraft: (draft: AnnexDraft) => void;
}

/** Choices on the left, the annex as it will be on the right. */
export function NewAnnex({ records, state, ui, annexes, draft, onDraft }: NewAnnexProps) {
  const { t } = useTexts();
  const ours = useCall('profiles.ours', undefined).data;
  const [isIssuing, setIssuing] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const [isCustomerMissing, setCustomerMissing] = useState(false);
  const choice = choiceOf(draft, annexes, records.profiles);
  const preview = usePreview(choice, !isIssuing);
  const own = records.profiles.find(({ id }) => id === choice.ownProfileId);
  if (!ours) return null;
  const change = (changes: Partial<AnnexDraft>) => {
    setCustomerMissing(false);
    onDraft(changedDraft(draft, changes, { customers: records.customers, ours: ours.profiles }));
  };
  const issue = () => {
    if (draft.recipient === 'customer' && choice.customerId === null) setCustomerMissing(true);
    else setIssuing(true);
  };
  return (
    <div className={classes(css, 'new')}>
      <section aria-label={t('annexes.choices')} className={classes(css, 'choices')}>
        {isEditing && own ? (
          <ProfileEditor
            key={own.id}
            profile={own}
            ours={ours}
            language={choice.language}
            onDone={() => setEditing(false)}
          />
        ) : (
          <>
            <div className={classes(css, 'fields')}>
              <AnnexChoices
                records={records}
                ours={ours.profiles}
                draft={draft}
                onChange={change}
                before={predecessor(draft, annexes)}
                isCustomerMissing={isCustomerMissing}
                onEditProfile={() => setEditing(true)}
              />
              <ClaimChoices
                choice={choice}
                organisation={state.organisation.name}
                onChange={(claims) => change({ claims })}
                ui={ui}
              />
            </div>
            <IssueButton isDisabled={preview.isError} onPress={issue} />
          </>
        )}
      </section>
      <Preview preview={preview} choice={choice} records={records} ui={ui} />
      {isIssuing && <IssueDialog choice={choice} records={records} state={state} onClose={() => setIssuing(false)} />}
    </div>
  );
}

function IssueButton({ isDisabled, onPress }: { isDisabled: boolean; onPress: () => void }) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'issue')}>
      <Button kind="primary" isDisabled={isDisabled} onPress={onPress}>
        {t('annexes.issue')}
      </Button>
      <p className={classes(css, 'muted')}>{t('annexes.issue.note')}</p>
    </div>
  );
}

/** Issuing changes the register; its result must not wait until the preview behind the dialog is made anew. */
const usePreview = (choice: AnnexChoice, enabled: boolean) =>
  useCall('annexes.preview', choice, { keepPrevious: true, enabled });

interface PreviewProps {
  preview: ReturnType<typeof usePreview>;
  choice: AnnexChoice;
  records: RegisterRecords;
  ui: RegisterUi;
}

/** What is to be seen before one signs, then the pages. */
function Preview({ preview, choice, records, ui }: PreviewProps) {
  const { t, explain } = useTexts();
  const { data, error, isFetching, isPlaceholderData } = preview;
  return (
    <div className={classes(css, 'preview')}>
      {error && (
        <div className={classes(css, 'notice')}>
          <Notice tone="bad" role="alert" title={t('annexes.preview.failed')}>
            {explain(error)}
          </Notice>
        </div>
      )}
      {isFetching && (
        <div className={classes(css, 'making')}>
          <Progress label={t('annexes.preview.making')} />
        </div>
      )}
      {!error && (
        <>
          {data && <BeforeSigning preview={data} choice={choice} records={records} ui={ui} />}
          <div className={classes(css, 'pdf')}>
            <Suspense>
              <PdfPreview pdf={data?.pdf} rows={data?.content.rows.length ?? 0} isStale={isPlaceholderData} />
            </Suspense>
          </div>
        </>
      )}
    </div>
  );
}
