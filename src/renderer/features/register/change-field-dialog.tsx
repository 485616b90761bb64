import { useId, useState, type SyntheticEvent } from 'react';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { changesOf, leavesNoService, listModes, type ListMode } from '#renderer/features/register/change-field.ts';
import type { RegisterField } from '#renderer/features/register/field-kinds.ts';
import { FieldValue } from '#renderer/features/register/field-value.tsx';
import { registerField, registerFields } from '#renderer/features/register/register-fields.ts';
import { useFieldWords, useRowEdits } from '#renderer/features/register/row-edits.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/register/change-field-dialog.module.css';

interface ChangeFieldDialogProps {
  rows: readonly RegisterRow[];
  onClose: () => void;
}

const noRecords = { services: [] };

/** One field of many rows: one value, one revision. */
export function ChangeFieldDialog({ rows, onClose }: ChangeFieldDialogProps) {
  const form = useId();
  const { words, field, problem, ...change } = useChange(rows, onClose);
  const { t } = words.texts;
  return (
    <Dialog
      title={t('grid.change.title', { count: rows.length })}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={form}>
            {t('grid.change.do')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={change.submit} className={classes(css, 'form')}>
        <Select
          label={t('grid.change.field')}
          options={registerFields.map(({ id, name }) => ({ id, label: t(name) }))}
          value={field?.id ?? null}
          onChange={change.chooseField}
          placeholder={t('grid.change.choose')}
          isAutoFocused
        />
        {field?.kind === 'choices' && (
          <Segments
            label={t('grid.change.mode')}
            options={listModes.map((id) => ({ id, label: t(`grid.change.${id}`) }))}
            value={change.mode}
            onChange={change.setMode}
          />
        )}
        {field?.kind === 'localized' && (
          <Select
            label={t('grid.change.language')}
            options={contentLanguages.map((id) => ({ id, label: t(`language.${id}`) }))}
            value={change.language}
            onChange={change.setLanguage}
          />
        )}
        {field && (
          <FieldValue
            key={field.id}
            kind={field.kind}
            options={field.options(words)}
            mayAdd={field.mayAdd}
            value={change.value}
            onChange={change.setValue}
          />
        )}
        {problem !== undefined && <Notice tone="bad" role="alert" title={problem} />}
      </form>
    </Dialog>
  );
}

function useChange(rows: readonly RegisterRow[], onDone: () => void) {
  const words = useFieldWords(useRecords() ?? noRecords);
  const { t } = words.texts;
  const [field, setField] = useState<RegisterField | null>(null);
  const [value, setValue] = useState('');
  const [mode, setMode] = useState<ListMode>('replace');
  const [language, setLanguage] = useState<ContentLanguage>(words.texts.language);
  const [problem, setProblem] = useState<string>();
  const written = { ...words, language };
  const { save, refusalOf } = useRowEdits(written);
  const chooseField = (id: string) => {
    setField(registerField(id) ?? null);
    setValue('');
    setProblem(undefined);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!field) return setProblem(t('grid.change.fieldMissing'));
    const edits = changesOf(rows, field, value, mode, written);
    const why = leavesNoService(edits, mode) ? t('grid.change.noService') : refusalOf(edits);
    if (why !== undefined) return setProblem(why);
    save(edits, 'changing');
    onDone();
  };
  return { words, field, chooseField, value, setValue, mode, setMode, language, setLanguage, problem, submit };
}
