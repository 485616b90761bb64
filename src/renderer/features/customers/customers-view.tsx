import { useMemo, useState } from 'react';
import { ListPlus, Plus, UserPlus } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CustomerImport } from '#renderer/features/customers/customer-import.tsx';
import { useRemoveCustomers } from '#renderer/features/customers/customer-cells.tsx';
import { CustomersGrid } from '#renderer/features/customers/customers-grid.tsx';
import { CustomerRecord } from '#renderer/features/customers/customer-record.tsx';
import { NewCustomerDialog } from '#renderer/features/customers/new-customer-dialog.tsx';
import { useShownCustomer } from '#renderer/features/customers/use-shown-customer.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { Page } from '#renderer/ui/page.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import css from '#renderer/features/customers/customers-view.module.css';

/** Those with whom the organisation has contracts that annexes belong to. */
export function CustomersView({ records }: { records: RegisterRecords }) {
  const { customers } = records;
  const { t, compare } = useTexts();
  const isNarrow = useIsNarrow();
  const { selectedId, select, place, goTo, isSheetOpen, openSheet, closeSheet } = useShownCustomer();
  const [isAdding, setAdding] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const rows = useMemo(() => customers.toSorted((a, b) => compare(a.name, b.name)), [customers, compare]);
  const remove = useRemoveCustomers();
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0] ?? null;
  if (isImporting) return <CustomerImport onDone={() => setImporting(false)} />;
  const addButtons = <AddButtons onImport={() => setImporting(true)} onAdd={() => setAdding(true)} />;
  return (
    <Page
      title={t('nav.customers')}
      lead={t('customers.lead')}
      layout="fill"
      {...(rows.length > 0 && { actions: addButtons })}
    >
      {selected === null ? (
        <EmptyState
          icon={UserPlus}
          sentence={t('customers.empty')}
          action={<div className={classes(css, 'actions')}>{addButtons}</div>}
        />
      ) : (
        <div className={classes(css, 'split')}>
          <CustomersGrid
            customers={rows}
            services={records.services}
            selectedId={selected.id}
            onSelect={select}
            onOpen={openSheet}
            isSheet={isNarrow}
            onRemove={remove}
          />
          <SidePanel label={t('customers.record')} isOpen={!isNarrow || isSheetOpen} onClose={closeSheet}>
            <CustomerRecord
              key={selected.id}
              customer={selected}
              records={records}
              place={place}
              onGoTo={goTo}
              onRemove={() => remove([selected])}
              onClose={isNarrow ? closeSheet : null}
            />
          </SidePanel>
        </div>
      )}
      {isAdding && <NewCustomerDialog onAdded={select} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function AddButtons({ onImport, onAdd }: { onImport: () => void; onAdd: () => void }) {
  const { t } = useTexts();
  return (
    <Editable>
      <Button icon={ListPlus} onPress={onImport}>
        {t('customerList.take')}
      </Button>
      <Button kind="primary" icon={Plus} onPress={onAdd}>
        {t('customers.add')}
      </Button>
    </Editable>
  );
}
