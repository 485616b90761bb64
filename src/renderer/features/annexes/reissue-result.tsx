import { FolderOpen } from 'lucide-react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import { recipientOf } from '#renderer/features/annexes/issued-facts.ts';
import { ReissueList } from '#renderer/features/annexes/reissue-list.tsx';
import type { ReissuedFolder } from '#renderer/features/annexes/use-reissue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface ReissueResultProps {
  /** Those that were to be issued. */
  annexes: readonly IssuedAnnex[];
  records: RegisterRecords;
  result: ReissuedFolder;
  onClose: () => void;
}

/** What became of each annex of a mass re-issue: failures first, for they want something done. */
export function ReissueResult({ annexes, records, result, onClose }: ReissueResultProps) {
  const { t, explain } = useTexts();
  const showInFolder = useCommand('shell.showInFolder');
  const outcomes = new Map(result.annexes.map((one) => [one.annexId, one]));
  const failed = result.annexes.filter(({ error }) => error !== null).length;
  const lines = annexes.toSorted((a, b) => Number(isFailed(outcomes.get(b.id))) - Number(isFailed(outcomes.get(a.id))));
  return (
    <Dialog
      title={t('reissue.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button icon={FolderOpen} onPress={() => showInFolder.mutate({ input: { file: result.folder.file } })}>
            {t('document.showFolder')}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {t('issue.done.close')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'result')}>
        <Notice
          tone={failed > 0 || result.cancelled ? 'warn' : 'ok'}
          role="status"
          title={t('reissue.done', { count: result.annexes.length - failed })}
        >
          {[
            ...(failed > 0 ? [t('reissue.failures', { count: failed })] : []),
            ...(result.cancelled ? [t('reissue.cancelled')] : []),
          ].join(' ')}
        </Notice>
        {result.manifestError && (
          <Notice tone="warn" role="alert" title={t('reissue.noManifest')}>
            {explain(new CallError(result.manifestError))}
          </Notice>
        )}
        {showInFolder.error && <p role="alert">{explain(showInFolder.error)}</p>}
        <ReissueList label={t('reissue.result')} shape="outcomes">
          {lines.map((annex) => (
            <Outcome
              key={annex.id}
              name={`${annex.number} · ${recipientOf(annex, records.customers, t)}`}
              outcome={outcomes.get(annex.id)}
            />
          ))}
        </ReissueList>
      </div>
    </Dialog>
  );
}

type OneOutcome = ReissuedFolder['annexes'][number] | undefined;

const isFailed = (outcome: OneOutcome): boolean => outcome?.error != null;

function Outcome({ name, outcome }: { name: string; outcome: OneOutcome }) {
  const { t, explain } = useTexts();
  const tone = outcome === undefined ? 'neutral' : outcome.error ? 'bad' : 'ok';
  const text =
    outcome === undefined
      ? t('reissue.notReached')
      : outcome.error
        ? explain(new CallError(outcome.error))
        : t(outcome.lacksChanges ? 'reissue.issued.lacksChanges' : 'reissue.issued', {
            number: outcome.number,
            file: outcome.file,
          });
  return (
    <li className={classes(css, 'outcome')}>
      <span>{name}</span>
      <Status isLong tone={tone}>
        {text}
      </Status>
    </li>
  );
}
