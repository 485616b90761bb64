import { useMemo, useState } from 'react';
import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useGridTexts, useRefusePaste, useSayCopied } from '#renderer/app/grid-texts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChangeCustomersDialog } from '#renderer/features/customers/change-customers-dialog.tsx';
import { customerColumns, useCustomerCells } from '#renderer/features/customers/customer-cells.tsx';
import { CustomerSelection } from '#renderer/features/customers/customer-selection.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DataGrid } from '#renderer/ui/data-grid.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/customers/customers-view.module.css';

interface CustomersGridProps {
  customers: readonly Customer[];
  services: RegisterRecords['services'];
  selectedId: string;
  onSelect: (id: string) => void;
  onOpen: (customer: Customer) => void;
  /** The record is a sheet over the grid. */
  isSheet: boolean;
  onRemove: (customers: readonly Customer[]) => void;
}

const customerId = ({ id }: Customer): string => id;

/** The customers, edited as in a spreadsheet. */
export function CustomersGrid(props: CustomersGridProps) {
  const { customers, services, selectedId, onSelect, onOpen, isSheet, onRemove } = props;
  const texts = useTexts();
  const isReadOnly = useReadOnly();
  const words = useMemo(() => ({ texts, services }), [texts, services]);
  const columns = useMemo(
    () => customerColumns(words, { isReadOnly, onOpen: isSheet ? onOpen : null }),
    [words, isReadOnly, isSheet, onOpen],
  );
  const { save } = useCustomerCells(words);
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const [isChanging, setChanging] = useState(false);
  const selected = customers.filter(({ id }) => selectedIds.has(id));
  return (
    <div className={classes(css, 'grid')}>
      <div className={classes(css, 'cells')}>
        <DataGrid
          texts={useGridTexts(texts.t('nav.customers'))}
          rows={customers}
          rowId={customerId}
          columns={columns}
          locale={texts.locale}
          density="compact"
          selectedId={selectedId}
          onSelect={onSelect}
          onSelectRows={(ids) => setSelectedIds(new Set(ids))}
          onEdit={save}
          onRefusePaste={useRefusePaste()}
          onCopied={useSayCopied()}
          onOpen={onOpen}
          onRemove={onRemove}
          isReadOnly={isReadOnly}
        />
      </div>
      <CustomerSelection
        count={selected.length}
        onChange={() => setChanging(true)}
        onRemove={() => onRemove(selected)}
      />
      {isChanging && <ChangeCustomersDialog customers={selected} words={words} onClose={() => setChanging(false)} />}
    </div>
  );
}
