import { useId, useState, type SyntheticEvent } from 'react';
import type { Customer } from '#shared/model/customer.ts';
import { useCustomerCells } from '#renderer/features/customers/customer-cells.tsx';
import {
  customerGridField,
  customerGridFields,
  type CustomerField,
  type CustomerWords,
} from '#renderer/features/customers/customer-grid-fields.ts';
import { listModes, type ListMode } from '#renderer/features/register/change-field.ts';
import { FieldValue } from '#renderer/features/register/field-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { CellEdit } from '#renderer/ui/data-grid-props.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { listedNames, listedText } from '#renderer/ui/listed-text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/register/change-field-dialog.module.css';

interface ChangeCustomersDialogProps {
  customers: readonly Customer[];
  words: CustomerWords;
  onClose: () => void;
}

/** One field of many customers: one value, one revision. */
export function ChangeCustomersDialog({ customers, words, onClose }: ChangeCustomersDialogProps) {
  const { t } = words.texts;
  const form = useId();
  const { field, choose, value, setValue, mode, setMode, problem, submit } = useChange(customers, words, onClose);
  return (
    <Dialog
      title={t('customers.change.title', { count: customers.length })}
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
      <form id={form} onSubmit={submit} className={classes(css, 'form')}>
        <Select
          label={t('grid.change.field')}
          // A name is one customer's own.
          options={customerGridFields.filter(({ id }) => id !== 'name').map(({ id, name }) => ({ id, label: t(name) }))}
          value={field?.id ?? null}
          onChange={choose}
          placeholder={t('grid.change.choose')}
          isAutoFocused
        />
        {field?.kind === 'choices' && (
          <Segments
            label={t('grid.change.mode')}
            options={listModes.map((id) => ({ id, label: t(`grid.change.${id}`) }))}
            value={mode}
            onChange={setMode}
          />
        )}
        {field && (
          <FieldValue
            key={field.id}
            kind={field.kind}
            options={field.options(words)}
            value={value}
            onChange={setValue}
          />
        )}
        {problem !== undefined && <Notice tone="bad" role="alert" title={problem} />}
      </form>
    </Dialog>
  );
}

function useChange(customers: readonly Customer[], words: CustomerWords, onDone: () => void) {
  const { t } = words.texts;
  const [field, setField] = useState<CustomerField>();
  const [value, setValue] = useState('');
  const [mode, setMode] = useState<ListMode>('replace');
  const [problem, setProblem] = useState<string>();
  const { save, refusalOf } = useCustomerCells(words);
  const choose = (id: string) => {
    setField(customerGridField(id));
    setValue('');
    setProblem(undefined);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!field) return setProblem(t('grid.change.fieldMissing'));
    const edits = changesOf(customers, field, value, mode, words);
    const leavesNone = mode === 'remove' && edits.some((edit) => edit.value === '');
    const why = leavesNone ? t('customers.change.noService') : refusalOf(edits);
    if (why !== undefined) return setProblem(why);
    save(edits, 'changing');
    onDone();
  };
  return { field, choose, value, setValue, mode, setMode, problem, submit };
}

/** The same new value for a field of many customers; those in which nothing changes are left out. */
function changesOf(
  customers: readonly Customer[],
  field: CustomerField,
  value: string,
  mode: ListMode,
  words: CustomerWords,
): CellEdit<Customer>[] {
  const labels = field.options(words).map(({ label }) => label);
  const chosen = listedNames(value, labels);
  const textFor = (customer: Customer): string => {
    if (field.kind !== 'choices' || mode === 'replace') return value;
    const now = listedNames(field.read(customer, words), labels);
    // No service named means all of them: there is nothing to add to.
    if (mode === 'add') return now.length === 0 ? '' : listedText([...new Set([...now, ...chosen])]);
    return listedText(now.filter((name) => !chosen.includes(name)));
  };
  return customers
    .map((row) => ({ row, columnId: field.id, value: textFor(row) }))
    .filter((edit) => edit.value !== field.read(edit.row, words));
}
