import type { Customer } from '#shared/model/customer.ts';
import { useCustomerCells } from '#renderer/features/customers/customer-cells.tsx';
import { customerGridFields, type CustomerWords } from '#renderer/features/customers/customer-grid-fields.ts';
import { BulkChangeDialog } from '#renderer/features/register/bulk-change-dialog.tsx';

interface ChangeCustomersDialogProps {
  customers: readonly Customer[];
  words: CustomerWords;
  onClose: () => void;
}

/** A name is one customer's own. */
const fields = customerGridFields.filter(({ id }) => id !== 'name');

/** One field of many customers. */
export function ChangeCustomersDialog({ customers, words, onClose }: ChangeCustomersDialogProps) {
  const { t } = words.texts;
  return (
    <BulkChangeDialog
      title={t('customers.change.title', { count: customers.length })}
      rows={customers}
      fields={fields}
      words={words}
      cells={useCustomerCells(words)}
      noService={t('customers.change.noService')}
      onClose={onClose}
    />
  );
}
