import { useState } from 'react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import { annexEndings, type AnnexEnding } from '#shared/model/annex-format.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import { IssueResult } from '#renderer/features/annexes/issue-result.tsx';
import { SigningChoice, useSigning } from '#renderer/features/annexes/signing-choice.tsx';
import { useExport } from '#renderer/features/annexes/use-export.ts';
import { suggestedName } from '#renderer/features/annexes/suggested-name.ts';
import { useIssue, type Issue } from '#renderer/features/annexes/use-issue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface IssueDialogProps {
  choice: AnnexChoice;
  records: RegisterRecords;
  state: RegisterState;
  onClose: () => void;
}

const formats = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.md': 'md',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.json': 'json',
} as const satisfies Record<AnnexEnding, string>;

/** Format, signature and place; or only a file, of which nothing is kept. */
export function IssueDialog({ choice, records, state, onClose }: IssueDialogProps) {
  const { t } = useTexts();
  const [ending, setEnding] = useState<AnnexEnding>('.pdf');
  const signing = useSigning();
  const issue = useIssue(choice);
  const exporting = useExport(choice, onClose);
  const isBusy = issue.isPending || exporting.isPending;
  const isPdf = ending === '.pdf';
  const name = suggestedName(choice, records, state, ending);
  const close = () => {
    issue.cancel();
    exporting.cancel();
    onClose();
  };
  const start = () => {
    exporting.reset();
    issue.start(name, isPdf ? signing.use() : null);
  };
  const write = () => {
    issue.reset();
    exporting.start(name);
  };
  if (issue.result) return <IssueResult result={issue.result} onClose={onClose} />;
  const signs = isPdf && signing.isSigning;
  return (
    <Dialog
      title={t('issue.title')}
      isOpen
      onClose={close}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={close}>{t('action.cancel')}</Button>
          <Button isDisabled={isBusy} onPress={write}>
            {t('issue.export')}
          </Button>
          <Button kind="primary" isDisabled={isBusy || (isPdf && signing.isUndecided)} onPress={start}>
            {t(signs ? 'issue.signAndSave' : 'issue.save')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'body')}>
        <FormatChoice value={ending} onChange={setEnding} isDisabled={isBusy} />
        {isPdf ? (
          <SigningChoice signing={signing} organisation={state.organisation} isDisabled={isBusy} />
        ) : (
          <p className={classes(css, 'muted')}>{t('issue.format.unsigned')}</p>
        )}
        <p className={classes(css, 'muted')}>{t('issue.export.note')}</p>
        <IssueState issue={issue} working={t('issue.working')} failed={t('issue.failed')} />
        <IssueState issue={exporting} working={t('issue.exporting')} failed={t('issue.export.failed')} />
      </div>
    </Dialog>
  );
}

interface FormatChoiceProps {
  value: AnnexEnding;
  onChange: (ending: AnnexEnding) => void;
  isDisabled: boolean;
}

/** What kind of file, and what each is for. */
function FormatChoice({ value, onChange, isDisabled }: FormatChoiceProps) {
  const { t } = useTexts();
  return (
    <Select
      label={t('issue.format')}
      description={t(`issue.format.${formats[value]}.help`)}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      options={annexEndings.map((id) => ({
        id,
        label: t(`issue.format.${formats[id]}`),
        description: t(`issue.format.${formats[id]}.help`),
      }))}
    />
  );
}

interface IssueStateProps {
  issue: Pick<Issue, 'error' | 'isPending' | 'fraction' | 'cancel'>;
  working: string;
  failed: string;
}

function IssueState({ issue: { error, isPending, fraction, cancel }, working, failed }: IssueStateProps) {
  const { t, explain } = useTexts();
  const percent = fraction === undefined ? undefined : Math.round(fraction * 100);
  return (
    <>
      {error && (
        <Notice tone="bad" role="alert" title={failed}>
          {explain(error)}
        </Notice>
      )}
      {isPending && (
        <Progress
          label={working}
          {...(percent !== undefined && { fraction: percent / 100, valueText: t('task.percent', { percent }) })}
          onCancel={cancel}
          cancelLabel={t('action.cancel')}
        />
      )}
    </>
  );
}
