import type { ReactNode } from 'react';
import { authorisation, type Customer } from '#shared/model/customer.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { CustomerTextId } from '#renderer/features/customers/customer-grid-fields.ts';
import { DisclosureFields } from '#renderer/features/customers/disclosure-fields.tsx';
import { EraseMenu } from '#renderer/features/persons/erase-menu.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { CountryRow } from '#renderer/features/register/country-row.tsx';
import { NoticeDays } from '#renderer/features/register/notice-days.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { ServicesField } from '#renderer/features/register/services-field.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { RecordFields, type RecordField } from '#renderer/ui/record-fields.tsx';

type TextName = Exclude<CustomerTextId, 'disclosureGround'>;
const long: readonly TextName[] = ['address', 'notes'];

export function CustomerFields({ customer, records }: { customer: Customer; records: RegisterRecords }) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  const { id } = customer;
  const text = (name: TextName, isOffered = false): RecordField => ({
    name,
    label: t(`field.${name}`),
    isOffered: isOffered && customer[name] === '',
    element: <CustomerText customer={customer} name={name} />,
  });
  const contact = { name: customer.contactName, email: customer.contactEmail, phone: '' };
  const officer = { name: customer.dpoName, email: customer.dpoEmail, phone: customer.dpoPhone };
  const section = (title: string, fields: readonly RecordField[], aside?: ReactNode) => (
    <RecordSection title={title} aside={aside}>
      <RecordFields recordId={id} offerLabel={t('record.offer')} fields={fields} />
    </RecordSection>
  );
  const services = (
    <ServicesField
      label={t('field.serviceIds')}
      services={records.services}
      chosen={customer.serviceIds}
      onSave={(serviceIds) => save({ id, patch: { serviceIds } })}
    />
  );
  const hasServices = records.services.length > 0 || customer.serviceIds.length > 0;
  return (
    <>
      {section(
        t('customers.party'),
        [
          { name: 'name', label: t('field.name'), element: <Name customer={customer} /> },
          text('registrationNumber'),
          text('address'),
          { name: 'country', label: t('field.country'), element: <Country customer={customer} /> },
          text('contactName'),
          text('contactEmail'),
          text('notes', true),
        ],
        <EraseMenu person={contact} />,
      )}
      {section(
        t('customers.officers'),
        [text('dpoName'), text('dpoEmail'), text('dpoPhone'), text('representative', true)],
        <EraseMenu person={officer} />,
      )}
      {section(t('customers.contract'), [
        text('contractReference'),
        ...(hasServices ? [{ name: 'serviceIds', label: t('field.serviceIds'), element: services }] : []),
        { name: 'language', label: t('field.customer.language'), element: <Language customer={customer} /> },
        { name: 'authorisation', label: t('field.authorisation'), element: <Authorisation customer={customer} /> },
        { name: 'noticePeriodDays', label: t('field.noticePeriodDays'), element: <NoticePeriod customer={customer} /> },
      ])}
      <RecordSection title={t('customers.disclosure')}>
        <DisclosureFields customer={customer} records={records} />
      </RecordSection>
    </>
  );
}

interface FieldProps {
  customer: Customer;
}

function CustomerText({ customer, name }: FieldProps & { name: TextName }) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  return (
    <InlineField
      label={t(`field.${name}`)}
      value={customer[name]}
      placeholder={t('record.blank')}
      onSave={(value) => save({ id: customer.id, patch: { [name]: value } })}
      maxLength={long.includes(name) ? 20_000 : 500}
    />
  );
}

function Name({ customer: { id, name } }: FieldProps) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  const saveName = (text: string) =>
    text.trim() === '' ? Promise.resolve(t('customers.nameMissing')) : save({ id, patch: { name: text } });
  return <InlineField label={t('field.name')} value={name} onSave={saveName} maxLength={500} />;
}

function Country({ customer: { id, country } }: FieldProps) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  return (
    <CountryRow
      label={t('field.country')}
      value={country}
      onSave={(chosen) => save({ id, patch: { country: chosen } })}
    />
  );
}

function Language({ customer: { id, language } }: FieldProps) {
  const { t, languageName } = useTexts();
  const save = useSave('customers.update');
  return (
    <ChoiceRow
      label={t('field.customer.language')}
      options={contentLanguages.map((one) => ({ id: one, label: languageName(one) }))}
      value={language}
      onSave={(chosen) => save({ id, patch: { language: chosen } })}
    />
  );
}

function Authorisation({ customer: { id, authorisation: value } }: FieldProps) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  return (
    <ChoiceRow
      label={t('field.authorisation')}
      options={authorisation.options.map((one) => ({
        id: one,
        label: t(`customers.authorisation.${one}`),
        description: t(`customers.authorisation.${one}.text`),
      }))}
      value={value}
      onSave={(chosen) => save({ id, patch: { authorisation: chosen } })}
    />
  );
}

function NoticePeriod({ customer: { id, noticePeriodDays } }: FieldProps) {
  const save = useSave('customers.update');
  return <NoticeDays days={noticePeriodDays} onSave={(days) => save({ id, patch: { noticePeriodDays: days } })} />;
}
