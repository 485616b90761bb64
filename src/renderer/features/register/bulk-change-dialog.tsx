import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { CellEditing } from '#renderer/app/cell-edits.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import {
  changesOf,
  leavesNoService,
  listModes,
  type ChangeableField,
  type ListMode,
} from '#renderer/features/register/change-field.ts';
import { FieldValue } from '#renderer/features/register/field-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/register/change-field-dialog.module.css';

interface NamedField<Row, Words> extends ChangeableField<Row, Words> {
  readonly name: MessageKey;
  readonly mayAdd?: boolean;
}

interface BulkChangeDialogProps<Row, Words> {
  title: string;
  rows: readonly Row[];
  fields: readonly NamedField<Row, Words>[];
  words: Words;
  cells: CellEditing<Row>;
  /** Why the last service is not taken away. */
  noService: string;
  /** In which language a text is written; shown for texts that are written in several. */
  textLanguage?: ReactNode;
  onClose: () => void;
}

/** One field of many rows: one value, one revision. */
export function BulkChangeDialog<Row, Words>(props: BulkChangeDialogProps<Row, Words>) {
  const { title, fields, words, textLanguage, onClose } = props;
  const { t } = useTexts();
  const form = useId();
  const { field, problem, ...change } = useChange(props);
  return (
    <Dialog
      title={title}
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
          options={fields.map(({ id, name }) => ({ id, label: t(name) }))}
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
        {field?.kind === 'localized' && textLanguage}
        {field && (
          <FieldValue
            key={field.id}
            kind={field.kind}
            options={field.options(words)}
            mayAdd={field.mayAdd ?? false}
            value={change.value}
            onChange={change.setValue}
          />
        )}
        {problem !== undefined && <Notice tone="bad" role="alert" title={problem} />}
      </form>
    </Dialog>
  );
}

function useChange<Row, Words>(props: BulkChangeDialogProps<Row, Words>) {
  const { rows, fields, words, cells, noService, onClose } = props;
  const { t } = useTexts();
  const [id, setId] = useState<string>();
  const [value, setValue] = useState('');
  const [mode, setMode] = useState<ListMode>('replace');
  const [problem, setProblem] = useState<string>();
  const field = fields.find((one) => one.id === id);
  const chooseField = (chosen: string) => {
    setId(chosen);
    setValue('');
    setProblem(undefined);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!field) return setProblem(t('grid.change.fieldMissing'));
    const edits = changesOf(rows, field, value, mode, words);
    const why = leavesNoService(edits, mode) ? noService : cells.refusalOf(edits);
    if (why !== undefined) return setProblem(why);
    cells.save(edits, 'changing');
    onClose();
  };
  return { field, chooseField, value, setValue, mode, setMode, problem, submit };
}
