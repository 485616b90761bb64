import { useId, useState, type SyntheticEvent } from 'react';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { changesOf, leavesNoService, listModes, type ListMode } from '#renderer/features/register/change-field.ts';
import type { FieldWords, RegisterField } from '#renderer/features/register/field-kinds.ts';
import { registerField, registerFields } from '#renderer/features/register/register-fields.ts';
import { useFieldWords, useRowEdits } from '#renderer/features/register/row-edits.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceList } from '#renderer/ui/choice-list.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { listedText } from '#renderer/ui/listed-text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import css from '#renderer/features/register/change-field-dialog.module.css';

interface ChangeFieldDialogProps {
  rows: readonly RegisterRow[];
  onClose: () => void;
}

const noRecords = { services: [] };

/** One field of many rows: one value, one revision. */
export function ChangeFieldDialog({ rows, onClose }: ChangeFieldDialogProps) {
  const form = useId();
  const change = useChange(rows, onClose);
  const { words, field, problem } = change;
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
        {field && <Value key={field.id} field={field} words={words} value={change.value} onChange={change.setValue} />}
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

interface ValueProps {
  field: RegisterField;
  words: FieldWords;
  value: string;
  onChange: (value: string) => void;
}

/** The new value, as the field is edited elsewhere. */
function Value({ field, words, value, onChange }: ValueProps) {
  const { t } = words.texts;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const label = t('grid.change.value');
  if (field.kind === 'text' || field.kind === 'localized') {
    return <TextArea label={label} description={t('grid.change.blank')} value={value} onChange={onChange} />;
  }
  if (field.kind === 'date') {
    return (
      <DateField
        label={label}
        description={t('grid.change.blank')}
        value={value}
        onChange={onChange}
        placeholder={t('agreements.date.placeholder')}
        calendarLabel={t('grid.calendar')}
      />
    );
  }
  const options = field.options(words);
  const take = (ids: readonly string[]) => {
    setChosen(ids);
    onChange(listedText(ids.map((id) => options.find((option) => option.id === id)?.label ?? id)));
  };
  return (
    <div className={classes(css, 'choices')}>
      <ChoiceList
        label={label}
        options={options}
        chosen={chosen}
        onChange={take}
        isMultiple={field.kind === 'choices'}
        mayAdd={field.mayAdd}
        query={query}
        onQuery={setQuery}
        placeholder={t('grid.change.find')}
        noneText={t('grid.noOption')}
      />
    </div>
  );
}
