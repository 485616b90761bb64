import { useState, type FormEvent } from 'react';
import type { Progress as Report } from '#shared/ipc/result.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { noticeMeans, type NoticeMeans } from '#shared/model/change-notice.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { DateThatHasCome, readPastDay } from '#renderer/features/notices/date-that-has-come.tsx';
import { FileChoice } from '#renderer/features/notices/file-choice.tsx';
import { KeptPapers, useKeptPapers, writtenFor } from '#renderer/features/notices/kept-papers.tsx';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/notices/forms.module.css';

interface SentFormProps {
  /** Of recipients who have not been told. */
  recipientIds: readonly string[];
  onDone: () => void;
  onCancel: () => void;
}

/** When and how the notice was sent to one, several or all of its recipients, with the proof. */
export function SentForm({ recipientIds, onDone, onCancel }: SentFormProps) {
  const { t, explain } = useTexts();
  const { mutate, isPending, error } = useCommand('notices.markSent');
  const say = useUndoToast();
  const kept = useKeptPapers(recipientIds);
  const [chosen, setChosen] = useState<string | null>(null);
  const [means, setMeans] = useState<NoticeMeans>('mail');
  const [proof, setProof] = useState<NamedFile | null>(null);
  const [progress, setProgress] = useState<Report>();
  const { done, total } = progress ?? { done: 0, total: 0 };
  // What was written counts its deadlines from a day, which as a rule is the one on which it was sent.
  const date = chosen ?? writtenFor(kept ?? []) ?? today();
  const sentOn = readPastDay(date);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sentOn === null) return;
    const input = { recipientIds: [...recipientIds], sentOn, means, proof: proof?.file ?? null };
    mutate(
      { input, options: { onProgress: setProgress } },
      {
        onSuccess: ({ revision }) => {
          onDone();
          say(t('notices.markSent.done', { count: recipientIds.length }), revision);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className={classes(css, 'form')}>
      <p className={classes(css, 'muted')}>{t('notices.markSent.text')}</p>
      <div className={classes(css, 'pair')}>
        <DateThatHasCome label={t('notices.markSent.date')} value={date} onChange={setChosen} />
        <Select
          label={t('notices.markSent.means')}
          options={noticeMeans.options.map((id) => ({ id, label: t(`notices.means.${id}`) }))}
          value={means}
          onChange={setMeans}
        />
      </div>
      {kept && sentOn !== null && <KeptPapers kept={kept} count={recipientIds.length} sentOn={sentOn} />}
      <FileChoice label={t('notices.file.proof')} file={proof} onChange={setProof} />
      {error && <Notice tone="bad" role="alert" title={explain(error)} />}
      {isPending && recipientIds.length > 1 && (
        <Progress
          label={t('notices.markSent.working')}
          {...(total > 0 && { fraction: done / total, valueText: `${done} / ${total}` })}
        />
      )}
      <div className={classes(css, 'actions')}>
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button kind="primary" type="submit" isDisabled={sentOn === null || isPending || !kept}>
          {t('notices.markSent.do')}
        </Button>
      </div>
    </form>
  );
}
