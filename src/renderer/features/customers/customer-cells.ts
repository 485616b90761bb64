import { contentLanguages } from '#shared/model/languages.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useCellEdits, type CellEditing, type Written } from '#renderer/app/cell-edits.ts';
import { fieldName } from '#renderer/app/field-names.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { choiceIn } from '#renderer/features/register/cell-values.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import type { CellEdit } from '#renderer/ui/data-grid-props.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

const textColumns = ['name', 'registrationNumber', 'contractReference', 'contactName'] as const;

const widths = { name: 150, registrationNumber: 152, contractReference: 124, contactName: 134 } as const;

export function customerColumns({ t }: Texts, isReadOnly: boolean): DataGridColumn<Customer>[] {
  const languages = contentLanguages.map((id) => ({ id, label: t(`language.${id}`) }));
  return [
    ...textColumns.map((id) => ({
      id,
      header: t(`field.${id}`),
      value: (customer: Customer) => customer[id],
      isEditable: () => !isReadOnly,
      width: widths[id],
      grow: id === 'name' ? 2 : 1,
    })),
    {
      id: 'language',
      header: t('field.customer.language'),
      value: ({ language }: Customer) => t(`language.${language}`),
      isEditable: () => !isReadOnly,
      editing: { kind: 'choice', options: () => languages, noneText: t('grid.noOption') },
      width: 124,
    },
  ];
}

function write({ row, columnId, value }: CellEdit<Customer>, { t }: Texts): Written {
  const edit = (patch: Partial<Omit<Customer, 'id'>>): Written => ({ edit: { table: 'customer', id: row.id, patch } });
  if (columnId === 'language') {
    const language = choiceIn(value, contentLanguages, (one) => `language.${one}`);
    if (language !== undefined) return edit({ language });
    const choices = contentLanguages.map((one) => t(`language.${one}`)).join(', ');
    return { refusal: t('grid.notAChoice', { text: value, choices }) };
  }
  const field = textColumns.find((id) => id === columnId);
  if (!field) return { refusal: t('grid.onlyRead') };
  return field === 'name' && value.trim() === ''
    ? { refusal: t('customers.nameMissing') }
    : edit({ [field]: value.trim() });
}

/** What typing, pasting and the like in the list of customers do to the register. */
export function useCustomerCells(): CellEditing<Customer> {
  const texts = useTexts();
  return useCellEdits({
    headerOf: (columnId) => texts.t(fieldName('customer', columnId) ?? 'field.name'),
    nameOf: ({ name }) => name,
    write: (edit) => write(edit, texts),
  });
}

/** Removes customers without asking first, says so and offers to take it back. */
export function useRemoveCustomers(): (customers: readonly Customer[]) => void {
  const { t, explain } = useTexts();
  const { mutate } = useCommand('records.remove');
  const say = useUndoToast();
  return (customers) => {
    const name = customers[0]?.name ?? '';
    const text =
      customers.length === 1 ? t('customers.removed', { name }) : t('grid.rowsRemoved', { count: customers.length });
    mutate(
      { input: { subProcessorIds: [], processingIds: [], customerIds: customers.map(({ id }) => id) } },
      {
        onSuccess: ({ revision }) => say(text, revision),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }, 'edit'),
      },
    );
  };
}
