import type { Customer } from '#shared/model/customer.ts';
import { useCellEdits, type CellEditing } from '#renderer/app/cell-edits.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import {
  customerGridField,
  customerGridFields,
  type CustomerField,
  type CustomerWords,
} from '#renderer/features/customers/customer-grid-fields.ts';
import { OpenCell } from '#renderer/features/register/cells.tsx';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface CustomerColumnsOptions {
  readonly isReadOnly: boolean;
  /** Null where the record stands beside the grid; else a column opens it. */
  readonly onOpen: ((customer: Customer) => void) | null;
}

export function customerColumns(
  words: CustomerWords,
  { isReadOnly, onOpen }: CustomerColumnsOptions,
): DataGridColumn<Customer>[] {
  const { texts } = words;
  const fields = customerGridFields.map((field): DataGridColumn<Customer> => ({
    id: field.id,
    header: texts.t(field.name),
    value: (customer) => field.read(customer, words),
    isEditable: () => !isReadOnly,
    width: field.width,
    ...(field.grow !== undefined && { grow: field.grow }),
    ...editingOf(field, words),
  }));
  if (onOpen === null) return fields;
  const open: DataGridColumn<Customer> = {
    id: 'open',
    header: texts.t('column.record'),
    isControl: true,
    value: () => '',
    render: (customer) => <OpenCell name={customer.name} texts={texts} onOpen={() => onOpen(customer)} />,
    width: 76,
  };
  // Beside the name: further to the right it would be out of sight.
  return fields.toSpliced(1, 0, open);
}

function editingOf(field: CustomerField, words: CustomerWords): Pick<DataGridColumn<Customer>, 'editing'> {
  if (field.kind === 'text') return {};
  const options = field.options(words);
  const shared = { options: () => options, noneText: words.texts.t('grid.noOption') };
  return {
    editing: field.kind === 'choice' ? { kind: 'choice', ...shared } : { kind: 'choices', mayAdd: false, ...shared },
  };
}

/** What typing, pasting and changing a field of many customers do to the register. */
export function useCustomerCells(words: CustomerWords): CellEditing<Customer> {
  const { t } = words.texts;
  return useCellEdits({
    headerOf: (columnId) => t(customerGridField(columnId)?.name ?? 'field.name'),
    nameOf: ({ name }) => name,
    write: ({ row, columnId, value }) =>
      customerGridField(columnId)?.write(row, value, words) ?? { refusal: t('grid.onlyRead') },
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
