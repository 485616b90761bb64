import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { EraseMenu } from '#renderer/features/persons/erase-menu.tsx';
import { CountryRow } from '#renderer/features/register/country-row.tsx';
import { EngagementField } from '#renderer/features/register/engagement-field.tsx';
import { FormerNames } from '#renderer/features/register/former-names.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { ReviewFields } from '#renderer/features/register/review-fields.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { RecordFields, type RecordField } from '#renderer/ui/record-fields.tsx';

type TextField =
  | 'tradeName'
  | 'registrationNumber'
  | 'address'
  | 'website'
  | 'contactName'
  | 'contactPosition'
  | 'contactEmail'
  | 'contactPhone'
  | 'notes';

const inputModes: Partial<Record<TextField, 'url' | 'email' | 'tel'>> = {
  website: 'url',
  contactEmail: 'email',
  contactPhone: 'tel',
};
const long: readonly TextField[] = ['address', 'notes'];

interface SubProcessorFieldsProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  /** Opens another sub-processor's record. */
  onOpen: (subProcessorId: string) => void;
}

/** Who the legal entity is, how it is reached, who engages it, and when it was last looked at. */
export function SubProcessorFields({ subProcessor, records, onOpen }: SubProcessorFieldsProps) {
  const { t } = useTexts();
  const text = (name: TextField, isOffered = false): RecordField => ({
    name,
    label: t(`field.${name}`),
    isOffered: isOffered && subProcessor[name] === '',
    element: <SubProcessorText subProcessor={subProcessor} name={name} />,
  });
  const { contactName, contactEmail, contactPhone } = subProcessor;
  const contact = { name: contactName, email: contactEmail, phone: contactPhone };
  const section = (fields: readonly RecordField[]) => (
    <RecordFields recordId={subProcessor.id} offerLabel={t('record.offer')} fields={fields} />
  );
  const formerNames = {
    name: 'formerNames',
    label: t('field.formerNames'),
    isOffered: subProcessor.formerNames.length === 0,
    element: <FormerNames subProcessor={subProcessor} />,
  };
  const engager = <EngagementField subProcessor={subProcessor} records={records} onOpen={onOpen} />;
  return (
    <>
      <RecordSection title={t('record.company')}>
        {section([
          { name: 'legalName', label: t('field.legalName'), element: <LegalName subProcessor={subProcessor} /> },
          text('tradeName', true),
          formerNames,
          text('registrationNumber'),
          text('address'),
          { name: 'country', label: t('field.country'), element: <Country subProcessor={subProcessor} /> },
          text('website', true),
          { name: 'engagedById', label: t('field.engagedById'), element: engager },
        ])}
      </RecordSection>
      <RecordSection title={t('record.contact')} aside={<EraseMenu person={contact} />}>
        {section([text('contactName'), text('contactPosition'), text('contactEmail'), text('contactPhone')])}
      </RecordSection>
      <RecordSection title={t('record.review')}>
        <ReviewFields subProcessor={subProcessor} />
        {section([text('notes', true)])}
      </RecordSection>
    </>
  );
}

function SubProcessorText({ subProcessor, name }: { subProcessor: SubProcessor; name: TextField }) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  return (
    <InlineField
      label={t(`field.${name}`)}
      value={subProcessor[name]}
      placeholder={t('record.blank')}
      onSave={(value) => save({ id: subProcessor.id, patch: { [name]: value } })}
      maxLength={long.includes(name) ? 20_000 : 500}
      inputMode={inputModes[name]}
    />
  );
}

function Country({ subProcessor: { id, country } }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  return (
    <CountryRow
      label={t('field.country')}
      value={country}
      onSave={(chosen) => save({ id, patch: { country: chosen } })}
    />
  );
}

function LegalName({ subProcessor: { id, legalName } }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  const saveName = (name: string) =>
    name.trim() === '' ? Promise.resolve(t('record.nameMissing')) : save({ id, patch: { legalName: name } });
  return <InlineField label={t('field.legalName')} value={legalName} onSave={saveName} maxLength={500} />;
}
