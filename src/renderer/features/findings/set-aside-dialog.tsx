import { useEffect, useId, useState, type FormEvent } from 'react';
import { findingTexts } from '#shared/messages/finding-texts.ts';
import { monthsAfter } from '#shared/model/dates.ts';
import type { Finding } from '#shared/model/finding.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { today } from '#renderer/features/register/today.ts';
import { readDate } from '#renderer/ui/iso-date.ts';
import { findingKey } from '#renderer/features/findings/findings-data.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { closeToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/findings/set-aside-dialog.module.css';

interface SetAsideDialogProps {
  findings: readonly Finding[];
  onClose: () => void;
}

/** Months; a finding is set aside until it should be thought of again, not for ever. */
const spans = [1, 3, 6, 12] as const;
/** Titles that are listed; of more only how many they are. */
const listed = 5;

/** Why and until when findings are lived with: one revision for all of them. */
export function SetAsideDialog({ findings, onClose }: SetAsideDialogProps) {
  const texts = useTexts();
  const { t } = texts;
  const form = useId();
  // The offer to undo the last thing would lie on the buttons.
  useEffect(() => closeToast('undo'), []);
  const { draft, write, errors, submit, isSaving } = useSetAsideForm(findings, onClose);
  return (
    <Dialog
      title={t('findings.setAside.title', { count: findings.length })}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      footnote={t('findings.setAside.note')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={isSaving}>
            {t('findings.setAside.do')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={classes(css, 'form')}>
        <ul className={classes(css, 'list')}>
          {findings.slice(0, listed).map((finding) => (
            <li key={findingKey(finding)}>
              {t('findings.setAside.item', {
                name: finding.values['name'] ?? '',
                title: findingTexts(texts.language, finding).title,
              })}
            </li>
          ))}
          {findings.length > listed && <li>{t('findings.setAside.more', { count: findings.length - listed })}</li>}
        </ul>
        <TextField
          autoFocus
          label={t('field.reason')}
          description={t('findings.reason.help')}
          value={draft.reason}
          onChange={(reason) => write({ reason })}
          maxLength={500}
          error={errors.reason}
        />
        <UntilField value={draft.until} onChange={(until) => write({ until })} error={errors.until} />
        {errors.all !== undefined && <Notice tone="bad" role="alert" title={errors.all} />}
      </form>
    </Dialog>
  );
}

interface UntilFieldProps {
  value: string;
  onChange: (until: string) => void;
  error: string | undefined;
}

/** A date, written or so many months from now. */
function UntilField({ value, onChange, error }: UntilFieldProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'until')}>
      <DateField
        label={t('field.until')}
        placeholder={t('agreements.date.placeholder')}
        calendarLabel={t('findings.until.calendar')}
        value={value}
        onChange={onChange}
        isUnavailable={(date) => date < today()}
        error={error}
      />
      <div role="group" aria-label={t('findings.until.choices')} className={classes(css, 'choices')}>
        {spans.map((months) => {
          const date = monthsAfter(today(), months);
          return (
            <Chip key={months} isSelected={value === date} onChange={() => onChange(date)}>
              {t('findings.months', { count: months })}
            </Chip>
          );
        })}
      </div>
    </div>
  );
}

interface Draft {
  readonly reason: string;
  readonly until: string;
}

type Errors = Readonly<Partial<Record<'reason' | 'until' | 'all', string>>>;

function useSetAsideForm(findings: readonly Finding[], onClose: () => void) {
  const { t, explain } = useTexts();
  const setAside = useCommand('checks.setAside');
  const say = useUndoToast();
  const [draft, setDraft] = useState<Draft>(() => ({ reason: '', until: monthsAfter(today(), 3) }));
  const [errors, setErrors] = useState<Errors>({});
  const write = (changes: Partial<Draft>) => {
    setDraft({ ...draft, ...changes });
    setErrors({});
  };
  const save = async (because: { readonly reason: string; readonly until: string }): Promise<void> => {
    const about = findings.map(({ checkId, table, recordId, subject }) => ({
      checkId,
      recordTable: table,
      recordId,
      subject,
    }));
    try {
      const { revision } = await setAside.mutateAsync({ input: { findings: about, ...because } });
      onClose();
      say(t('findings.setAside.done', { count: findings.length, until: because.until }), revision);
    } catch (error) {
      setErrors({ all: explain(error) });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = readDate(draft.until);
    const isReasonMissing = draft.reason.trim() === '';
    const isDateWrong = !until || until < today();
    if (isReasonMissing || isDateWrong)
      return setErrors({
        ...(isReasonMissing && { reason: t('findings.reason.missing') }),
        ...(isDateWrong && { until: t('findings.until.wrong') }),
      });
    void save({ reason: draft.reason, until });
  };
  return { draft, write, errors, submit, isSaving: setAside.isPending };
}
