import { useState } from 'react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import { IssueResult } from '#renderer/features/annexes/issue-result.tsx';
import { useIssue, type Issue } from '#renderer/features/annexes/use-issue.ts';
import { IdentityChoice } from '#renderer/features/identity/identity-choice.tsx';
import type { OpenedIdentity } from '#renderer/features/identity/opened-identity.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';

interface IssueDialogProps {
  choice: AnnexChoice;
  records: RegisterRecords;
  state: RegisterState;
  onClose: () => void;
}

/** The last used identity's file, for the next annex; the passphrase is never among what is kept. */
let lastIdentity: NamedFile | undefined;

/** Signing and saving. The passphrase lives in this dialog and goes away with it. */
export function IssueDialog({ choice, records, state, onClose }: IssueDialogProps) {
  const { t } = useTexts();
  const [isSigning, setSigning] = useState(true);
  const [identity, setIdentity] = useState<OpenedIdentity>();
  const issue = useIssue(choice, records, state);
  const close = () => {
    issue.cancel();
    onClose();
  };
  const start = () => {
    lastIdentity = identity?.file ?? lastIdentity;
    issue.start(isSigning && identity ? { file: identity.file.file, passphrase: identity.passphrase } : null);
  };
  if (issue.result) return <IssueResult result={issue.result} onClose={onClose} />;
  return (
    <Dialog
      title={t('issue.title')}
      isOpen
      onClose={close}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={close}>{t('action.cancel')}</Button>
          <Button kind="primary" isDisabled={issue.isPending || (isSigning && !identity)} onPress={start}>
            {t(isSigning ? 'issue.signAndSave' : 'issue.save')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'body')}>
        <RadioCards
          label={t('issue.sign')}
          value={isSigning ? 'yes' : 'no'}
          onChange={(way) => setSigning(way === 'yes')}
          isDisabled={issue.isPending}
          options={[
            { id: 'yes', label: t('issue.sign.yes'), description: t('issue.sign.yes.help') },
            { id: 'no', label: t('issue.sign.no'), description: t('issue.sign.no.help') },
          ]}
        />
        {isSigning && (
          <IdentityChoice
            organisation={state.organisation}
            lastFile={lastIdentity}
            identity={identity}
            onIdentity={setIdentity}
            isDisabled={issue.isPending}
          />
        )}
        <IssueState issue={issue} />
      </div>
    </Dialog>
  );
}

function IssueState({ issue }: { issue: Issue }) {
  const { t, explain } = useTexts();
  const { error, isPending, fraction, cancel } = issue;
  const percent = fraction === undefined ? undefined : Math.round(fraction * 100);
  return (
    <>
      {error && (
        <Notice tone="bad" role="alert" title={t('issue.failed')}>
          {explain(error)}
        </Notice>
      )}
      {isPending && (
        <Progress
          label={t('issue.working')}
          {...(percent !== undefined && { fraction: percent / 100, valueText: t('task.percent', { percent }) })}
          onCancel={cancel}
          cancelLabel={t('action.cancel')}
        />
      )}
    </>
  );
}
