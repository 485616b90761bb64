import { useState } from 'react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useRegisterState } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDrift } from '#renderer/features/annexes/drift-data.ts';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import { isPdf, profileOf, recipientOf } from '#renderer/features/annexes/issued-facts.ts';
import { ReissueList } from '#renderer/features/annexes/reissue-list.tsx';
import { otherwiseOf, ReissueOtherwise } from '#renderer/features/annexes/reissue-otherwise.tsx';
import { ReissueResult } from '#renderer/features/annexes/reissue-result.tsx';
import { SigningChoice, useSigning } from '#renderer/features/annexes/signing-choice.tsx';
import { useReissue, type Reissue } from '#renderer/features/annexes/use-reissue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

interface ReissueDialogProps {
  annexes: readonly IssuedAnnex[];
  records: RegisterRecords;
  onClose: () => void;
}

/** Issues annexes anew at once: one signature for all, a new folder, and a list of what became of them. */
export function ReissueDialog({ annexes, records, onClose }: ReissueDialogProps) {
  const { t } = useTexts();
  const organisation = useRegisterState()?.organisation;
  const signing = useSigning();
  const [withChanges, setWithChanges] = useState(true);
  const reissue = useReissue(annexes.map(({ id }) => id));
  const drift = useDrift();
  const otherwise = otherwiseOf(annexes, drift.data);
  // What is issued otherwise than before is said first; where it cannot be found out, the list above says why.
  const isComparing = otherwise === undefined && !drift.error;
  const unsigned = annexes.filter((annex) => !isPdf(annex)).length;
  const signs = unsigned < annexes.length;
  if (reissue.result)
    return <ReissueResult annexes={annexes} records={records} result={reissue.result} onClose={onClose} />;
  const close = () => {
    // Those that were issued are told of when the engine has stopped.
    if (reissue.isIssuing) reissue.cancel();
    else onClose();
  };
  return (
    <Dialog
      title={t('reissue.title')}
      isOpen
      onClose={close}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={close}>{t('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={reissue.isPending || isComparing || (signs && signing.isUndecided)}
            onPress={() => reissue.start({ identity: signs ? signing.use() : null, withChanges })}
          >
            {t(signs && signing.isSigning ? 'reissue.signAndStart' : 'reissue.start')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'body')}>
        <p>{t('reissue.lead', { count: annexes.length })}</p>
        <Chosen annexes={annexes} records={records} />
        {!reissue.isIssuing && <ReissueOtherwise isComparing={isComparing} otherwise={otherwise} records={records} />}
        <Checkbox isSelected={withChanges} onChange={setWithChanges} isDisabled={reissue.isPending}>
          {t('reissue.withChanges')}
        </Checkbox>
        {signs && organisation && (
          <SigningChoice signing={signing} organisation={organisation} isDisabled={reissue.isPending} />
        )}
        {unsigned > 0 && signs && <p className={classes(css, 'muted')}>{t('reissue.unsigned', { count: unsigned })}</p>}
        <ReissueState reissue={reissue} />
      </div>
    </Dialog>
  );
}

function Chosen({ annexes, records }: Pick<ReissueDialogProps, 'annexes' | 'records'>) {
  const { t } = useTexts();
  return (
    <Disclosure title={`${t('reissue.which')} (${annexes.length})`} isOpenAtFirst={annexes.length < 4}>
      <ReissueList label={t('reissue.which')} shape="chosen">
        {annexes.map((annex) => (
          <li key={annex.id}>
            {`${annex.number} · ${recipientOf(annex, records.customers, t)} · ${profileOf(annex, records.profiles, t)}`}
          </li>
        ))}
      </ReissueList>
    </Disclosure>
  );
}

function ReissueState({ reissue: { error, isIssuing, progress, cancel } }: { reissue: Reissue }) {
  const { t, explain } = useTexts();
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <>
      {error && (
        <Notice tone="bad" role="alert" title={t('reissue.failed')}>
          {explain(error)}
        </Notice>
      )}
      {isIssuing && (
        <Progress
          label={t('reissue.working')}
          {...(total > 0 && { fraction: done / total, valueText: t('reissue.progress', { done, total }) })}
          onCancel={cancel}
          cancelLabel={t('action.cancel')}
        />
      )}
    </>
  );
}
