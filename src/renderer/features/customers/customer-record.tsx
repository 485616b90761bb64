import { useState } from 'react';
import { Trash2, X } from 'lucide-react';
import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { Finding } from '#shared/model/finding.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { CustomerFields } from '#renderer/features/customers/customer-fields.tsx';
import { CustomerTold } from '#renderer/features/customers/customer-told.tsx';
import { RecordFindings } from '#renderer/features/findings/record-findings.tsx';
import { RecordHistory } from '#renderer/features/history/record-history.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { GoToField, type FieldPlace } from '#renderer/ui/record-fields.tsx';
import { RecordHead } from '#renderer/ui/record-head.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import css from '#renderer/features/customers/customer-record.module.css';

interface CustomerRecordProps {
  customer: Customer;
  records: RegisterRecords;
  /** The field to go to. */
  place: FieldPlace | null;
  onGoTo: (place: FieldPlace) => void;
  onRemove: () => void;
  /** Of a sheet; null where the record is docked. */
  onClose: (() => void) | null;
}

/** One customer: with whom the contract is, what its annexes hold, and what it is told. */
export function CustomerRecord({ customer, records, place, onGoTo, onRemove, onClose }: CustomerRecordProps) {
  const { t, country } = useTexts();
  const [tab, setTab] = useState<'overview' | 'told' | 'history'>('overview');
  const navigate = useNavigate();
  const goToFinding = ({ table, recordId, field, checkId }: Finding) => {
    if (table === 'annex') navigate('annexes', { recordId });
    else if (table === 'reveal') navigate('reveals', { recordId });
    else if (checkId === 'customer-annex-missing') navigate('annexes', { recordId: customer.id });
    else onGoTo({ recordId, field });
  };
  const summary = [
    customer.registrationNumber,
    customer.country === null ? '' : country(customer.country),
    t(`language.${customer.language}`),
  ];
  return (
    <div className={classes(css, 'record')}>
      <RecordHead name={customer.name} summary={summary}>
        {onClose && <IconButton icon={X} label={t('action.close')} shortcut="Esc" onPress={onClose} />}
      </RecordHead>
      <Tabs
        label={customer.name}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'overview',
            label: t('record.overview'),
            content: (
              <div className={classes(css, 'overview')}>
                <RecordFindings ownerId={customer.id} onGoTo={goToFinding} />
                <GoToField value={place}>
                  <CustomerFields customer={customer} records={records} />
                </GoToField>
                <Editable>
                  <div className={classes(css, 'remove')}>
                    <Button kind="bare" icon={Trash2} onPress={onRemove}>
                      {t('customers.remove')}
                    </Button>
                  </div>
                </Editable>
              </div>
            ),
          },
          {
            id: 'told',
            label: t('customers.told'),
            content: <CustomerTold customer={customer} records={records} />,
          },
          {
            id: 'history',
            label: t('nav.history'),
            content: <RecordHistory table="customer" recordId={customer.id} />,
          },
        ]}
      />
    </div>
  );
}
