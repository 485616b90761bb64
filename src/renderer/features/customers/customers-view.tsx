import { useMemo, useRef, useState } from 'react';
import { Plus, UserPlus } from 'lucide-react';
import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import { CustomerRecord } from '#renderer/features/customers/customer-record.tsx';
import { NewCustomerDialog } from '#renderer/features/customers/new-customer-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DataGrid, type CellEdit, type DataGridHandle } from '#renderer/ui/data-grid.tsx';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { Page } from '#renderer/ui/page.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/customers/customers-view.module.css';

/** Those with whom the organisation has contracts that annexes belong to. */
export function CustomersView({ records: { customers } }: { records: RegisterRecords }) {
  const texts = useTexts();
  const { t, locale, compare } = texts;
  const isNarrow = useIsNarrow();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const grid = useRef<DataGridHandle>(null);
  const columns = useMemo(() => customerColumns(texts), [texts]);
  const rows = useMemo(() => customers.toSorted((a, b) => compare(a.name, b.name)), [customers, compare]);
  const { edit, remove } = useCustomerEdits();
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0] ?? null;
  const addButton = (
    <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t('customers.add')}
    </Button>
  );
  return (
    <Page
      title={t('nav.customers')}
      lead={t('customers.lead')}
      layout="fill"
      {...(rows.length > 0 && { actions: addButton })}
    >
      {selected === null ? (
        <EmptyState icon={UserPlus} sentence={t('customers.empty')} action={addButton} />
      ) : (
        <div className={classes(css, 'split')}>
          <div className={classes(css, 'grid')}>
            <DataGrid
              ref={grid}
              texts={{ label: t('nav.customers'), sortHint: t('grid.sortHint'), selected: t('grid.selected') }}
              rows={rows}
              rowId={({ id }) => id}
              columns={columns}
              locale={locale}
              density="compact"
              selectedId={selected.id}
              onSelect={setSelectedId}
              onCellEdit={edit}
              onOpen={() => setSheetOpen(true)}
              onDelete={remove}
            />
          </div>
          <SidePanel
            label={t('customers.record')}
            isOpen={!isNarrow || isSheetOpen}
            onClose={() => setSheetOpen(false)}
          >
            <CustomerRecord key={selected.id} customer={selected} onRemove={() => remove(selected)} />
          </SidePanel>
        </div>
      )}
      {isAdding && <NewCustomerDialog onAdded={setSelectedId} onClose={() => setAdding(false)} />}
    </Page>
  );
}

const textColumns = ['name', 'registrationNumber', 'contractReference', 'contactName'] as const;

function customerColumns({ t }: Texts): DataGridColumn<Customer>[] {
  return [
    ...textColumns.map((id) => ({
      id,
      header: t(`customers.${id}`),
      value: (customer: Customer) => customer[id],
      isEditable: () => true,
      width: 130,
      grow: id === 'name' ? 2 : 1,
    })),
    {
      id: 'language',
      header: t('customers.language'),
      value: ({ language }: Customer) => t(`language.${language}`),
      width: 132,
    },
  ];
}

function useCustomerEdits(): { edit: (cell: CellEdit<Customer>) => void; remove: (customer: Customer) => void } {
  const { t } = useTexts();
  const save = useSave('customers.update');
  const removeCustomer = useRemoval('customers.remove');
  const edit = async ({ row, columnId, value }: CellEdit<Customer>) => {
    const field = textColumns.find((id) => id === columnId);
    if (!field) return;
    const isNameless = field === 'name' && value.trim() === '';
    const refusal = isNameless ? t('customers.nameMissing') : await save({ id: row.id, patch: { [field]: value } });
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal }, 'edit');
  };
  return {
    edit: (cell) => void edit(cell),
    remove: ({ id, name }) => removeCustomer({ id }, t('customers.removed', { name })),
  };
}
