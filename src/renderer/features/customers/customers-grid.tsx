import { useMemo } from 'react';
import type { Customer } from '#shared/model/customer.ts';
import { useGridTexts, useRefusePaste, useSayCopied } from '#renderer/app/grid-texts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { customerColumns, useCustomerCells } from '#renderer/features/customers/customer-cells.ts';
import { DataGrid } from '#renderer/ui/data-grid.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';

interface CustomersGridProps {
  customers: readonly Customer[];
  selectedId: string;
  onSelect: (id: string) => void;
  onOpen: () => void;
  onRemove: (customers: readonly Customer[]) => void;
}

const customerId = ({ id }: Customer): string => id;

/** The customers, edited as in a spreadsheet. */
export function CustomersGrid({ customers, selectedId, onSelect, onOpen, onRemove }: CustomersGridProps) {
  const texts = useTexts();
  const isReadOnly = useReadOnly();
  const columns = useMemo(() => customerColumns(texts, isReadOnly), [texts, isReadOnly]);
  const { save } = useCustomerCells();
  return (
    <DataGrid
      texts={useGridTexts(texts.t('nav.customers'))}
      rows={customers}
      rowId={customerId}
      columns={columns}
      locale={texts.locale}
      density="compact"
      selectedId={selectedId}
      onSelect={onSelect}
      onEdit={save}
      onRefusePaste={useRefusePaste()}
      onCopied={useSayCopied()}
      onOpen={onOpen}
      onRemove={onRemove}
      isReadOnly={isReadOnly}
    />
  );
}
