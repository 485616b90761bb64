import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { DocumentChoice } from '#renderer/features/register/document-choice.tsx';
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
  const hasDocuments = records.documents.length > 0 || disclosureDocumentSha256 !== null;
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
  const document = (
    <DocumentChoice
      label={t('field.disclosureDocumentSha256')}
      value={disclosureDocumentSha256}
      documents={records.documents}
      noneText=""
      onSave={(sha256) => save({ id, patch: { disclosureDocumentSha256: sha256 } })}
    />
  );
  const fields: RecordField[] = [{ name: 'disclosesMasked', label: t('customers.masked'), element: whether }];
  if (disclosesMasked || disclosureGround !== '')
    fields.push({ name: 'disclosureGround', label: t('field.disclosureGround'), element: ground });
  if (hasDocuments && (disclosesMasked || disclosureDocumentSha256 !== null))
    fields.push({
      name: 'disclosureDocumentSha256',
      label: t('field.disclosureDocumentSha256'),
      isOffered: disclosureDocumentSha256 === null,
      element: document,
    });
  return <RecordFields recordId={id} offerLabel={t('record.offer')} fields={fields} />;
}
