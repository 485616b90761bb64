import { Trash2 } from 'lucide-react';
import type { Customer } from '#shared/model/customer.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import css from '#renderer/features/customers/customer-record.module.css';

const textFields = [
  'registrationNumber',
  'address',
  'contractReference',
  'contactName',
  'contactEmail',
  'notes',
] as const;

export function CustomerRecord({ customer, onRemove }: { customer: Customer; onRemove: () => void }) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  const { id } = customer;
  const saveName = (name: string) =>
    name.trim() === '' ? Promise.resolve(t('customers.nameMissing')) : save({ id, patch: { name } });
  return (
    <div className={classes(css, 'record')}>
      <h2 className={classes(css, 'name')}>{customer.name}</h2>
      <div>
        <InlineField label={t('customers.name')} value={customer.name} onSave={saveName} maxLength={500} />
        {textFields.map((field) => (
          <InlineField
            key={field}
            label={t(`customers.${field}`)}
            value={customer[field]}
            placeholder={t('record.blank')}
            onSave={(value) => save({ id, patch: { [field]: value } })}
            maxLength={field === 'address' || field === 'notes' ? 20_000 : 500}
          />
        ))}
        <ChoiceRow
          label={t('customers.language')}
          options={contentLanguages.map((one) => ({ id: one, label: t(`language.${one}`) }))}
          value={customer.language}
          onSave={(language) => save({ id, patch: { language } })}
        />
      </div>
      <div>
        <Button kind="bare" icon={Trash2} onPress={onRemove}>
          {t('customers.remove')}
        </Button>
      </div>
    </div>
  );
}
