import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { DisclosureDocument } from '#renderer/features/customers/disclosure-document.tsx';
import { InlineChecks } from '#renderer/ui/inline-checks.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { RecordFields, type RecordField } from '#renderer/ui/record-fields.tsx';

interface DisclosureFieldsProps {
  customer: Customer;
  records: RegisterRecords;
}

const told = 'told';

/** Whether the customer's annexes name masked sub-processors, and on what ground. */
export function DisclosureFields({ customer, records }: DisclosureFieldsProps) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  const { id, disclosesMasked, disclosureGround, disclosureDocumentSha256 } = customer;
  const whether = (
    <InlineChecks
      label={t('customers.masked')}
      options={[{ id: told, label: t('customers.masked.told') }]}
      chosen={disclosesMasked ? [told] : []}
      onSave={(chosen) => save({ id, patch: { disclosesMasked: chosen.length > 0 } })}
      none={t('customers.masked.none')}
    />
  );
  const ground = (
    <InlineField
      label={t('field.disclosureGround')}
      value={disclosureGround}
      placeholder={t('customers.disclosureGround.placeholder')}
      onSave={(text) => save({ id, patch: { disclosureGround: text } })}
      maxLength={500}
    />
  );
  const wasTold = records.reveals.some(({ customerId }) => customerId === id);
  const wantsGround = disclosesMasked || wasTold || disclosureGround !== '' || disclosureDocumentSha256 !== null;
  const fields: RecordField[] = [{ name: 'disclosesMasked', label: t('customers.masked'), element: whether }];
  if (wantsGround) fields.push({ name: 'disclosureGround', label: t('field.disclosureGround'), element: ground });
  return (
    <>
      <RecordFields recordId={id} offerLabel={t('record.offer')} fields={fields} />
      {wantsGround && <DisclosureDocument customer={customer} documents={records.documents} />}
    </>
  );
}
