import { useEffect, useId, useState, type FormEvent } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { revealMeans, type Reveal } from '#shared/model/reveal.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { today } from '#renderer/features/register/today.ts';
import { NamesTold } from '#renderer/features/reveals/names-told.tsx';
import {
  changesOf,
  draftOf,
  entriesOf,
  problemsOf,
  type RevealDraft,
  type RevealProblem,
} from '#renderer/features/reveals/reveal-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { closeToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/reveals/reveal-dialog.module.css';

interface RevealDialogProps {
  records: RegisterRecords;
  /** The entry to mend; without one it is a new telling. */
  edited?: Reveal;
  /** What is known of a new one. */
  start?: Partial<RevealDraft>;
  onClose: () => void;
}

/** Somebody was told one or several masked names otherwise than by an annex of the register. */
export function RevealDialog({ records, edited, start, onClose }: RevealDialogProps) {
  const { t } = useTexts();
  const form = useId();
  // The offer to undo the last thing would lie on the buttons.
  useEffect(() => closeToast('undo'), []);
  const { draft, write, problems, failure, submit, isSaving } = useRevealForm({
    records,
    onClose,
    ...(edited && { edited }),
    ...(start && { start }),
  });
  return (
    <Dialog
      title={t(edited ? 'reveals.edit.title' : 'reveals.log.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      footnote={t('reveals.internal.short')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={isSaving}>
            {t(edited ? 'reveals.save' : 'reveals.log.do')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={classes(css, 'form')}>
        <SuggestField
          isAutoFocused
          label={t('reveals.toldTo')}
          description={t('reveals.toldTo.help')}
          value={draft.recipient}
          onChange={(recipient) => write({ recipient })}
          suggestions={records.customers.map(({ name }) => name)}
          maxLength={500}
          error={problems.includes('recipient') ? t('reveals.toldTo.missing') : undefined}
        />
        {edited ? (
          <p>{t('reveals.nameToldIs', { name: edited.nameTold })}</p>
        ) : (
          <NamesTold
            records={records}
            chosen={draft.subProcessorIds}
            onChange={(subProcessorIds) => write({ subProcessorIds })}
            error={problems.includes('names') ? t('reveals.names.missing') : undefined}
          />
        )}
        <RevealFields draft={draft} write={write} problems={problems} />
        {failure !== undefined && <Notice tone="bad" role="alert" title={failure} />}
      </form>
    </Dialog>
  );
}

interface RevealFieldsProps {
  draft: RevealDraft;
  write: (changes: Partial<RevealDraft>) => void;
  problems: readonly RevealProblem[];
}

function RevealFields({ draft, write, problems }: RevealFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <div className={classes(css, 'pair')}>
        <DateField
          label={t('reveals.toldOn')}
          placeholder={t('agreements.date.placeholder')}
          calendarLabel={t('reveals.toldOn.calendar')}
          value={draft.toldOn}
          onChange={(toldOn) => write({ toldOn })}
          isUnavailable={(date) => date > today()}
          error={problems.includes('toldOn') ? t('reveals.toldOn.wrong') : undefined}
        />
        <Select
          label={t('field.means')}
          options={revealMeans.options.map((id) => ({ id, label: t(`reveals.means.${id}`) }))}
          value={draft.means}
          onChange={(means) => write({ means })}
        />
      </div>
      <TextField
        label={t('field.ground')}
        description={t('reveals.ground.help')}
        value={draft.ground}
        onChange={(ground) => write({ ground })}
        maxLength={500}
      />
      <TextArea
        label={t('field.notes')}
        value={draft.notes}
        onChange={(notes) => write({ notes })}
        maxLength={20_000}
      />
    </>
  );
}

function useRevealForm({ records, edited, start, onClose }: RevealDialogProps) {
  const { t, language, explain } = useTexts();
  const add = useCommand('reveals.add');
  const update = useCommand('reveals.update');
  const say = useUndoToast();
  const [draft, setDraft] = useState<RevealDraft>(() =>
    edited
      ? draftOf(edited)
      : { subProcessorIds: [], recipient: '', toldOn: today(), means: 'mail', ground: '', notes: '', ...start },
  );
  const [problems, setProblems] = useState<readonly RevealProblem[]>([]);
  const [failure, setFailure] = useState<string>();
  const write = (changes: Partial<RevealDraft>) => {
    setDraft({ ...draft, ...changes });
    setProblems([]);
    setFailure(undefined);
  };
  const save = async (): Promise<void> => {
    try {
      const { revision } = await (edited
        ? update.mutateAsync({ input: { id: edited.id, patch: changesOf(draft, edited, records) } })
        : add.mutateAsync({ input: { reveals: entriesOf(draft, records, language) } }));
      onClose();
      say(t(edited ? 'reveals.saved' : 'reveals.logged', { count: draft.subProcessorIds.length }), revision);
    } catch (error) {
      setFailure(explain(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (found.length === 0) void save();
  };
  return { draft, write, problems, failure, submit, isSaving: add.isPending || update.isPending };
}
