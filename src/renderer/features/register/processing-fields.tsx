import type { ContentLanguage } from '#shared/model/languages.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText, withText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CountriesField } from '#renderer/features/register/countries-field.tsx';
import { DataTags, sensitiveFields, SensitiveData } from '#renderer/features/register/data-fields.tsx';
import { periodFields } from '#renderer/features/register/period-fields.tsx';
import { ServicesField } from '#renderer/features/register/services-field.tsx';
import { transferFields } from '#renderer/features/register/transfer-fields.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { RecordFields, type RecordField } from '#renderer/ui/record-fields.tsx';

interface ProcessingFieldsProps {
  processing: Processing;
  subProcessor: SubProcessor;
  records: RegisterRecords;
  /** In which the texts are shown and written. */
  language: ContentLanguage;
}

/** Texts in several languages: what each is called, and what belongs there. */
const texts = {
  purpose: ['field.purpose', 'processing.purpose.placeholder'],
  personalData: ['field.personalData', 'processing.personalData.placeholder'],
  dataSubjects: ['field.dataSubjects', 'processing.dataSubjects.placeholder'],
  description: ['field.processing.description', 'processing.description.placeholder'],
  responsibilities: ['field.responsibilities', 'processing.responsibilities.placeholder'],
  publicLabel: ['field.publicLabel', 'processing.publicLabel.placeholder'],
  location: ['field.location', 'processing.location.placeholder'],
  retention: ['field.retention', 'processing.retention.placeholder'],
  measures: ['field.measures', 'processing.measures.placeholder'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;
type LocalizedField = keyof typeof texts;

/** All there is to know about a processing. What few need comes when it is asked for; what has a value is always there. */
export function ProcessingFields(props: ProcessingFieldsProps) {
  const { processing, subProcessor, language } = props;
  const { t } = useTexts();
  const text = (name: LocalizedField, isOffered = false): RecordField => ({
    name,
    label: t(texts[name][0]),
    isOffered: isOffered && Object.keys(processing[name]).length === 0,
    element: <ProcessingText key={language} processing={processing} name={name} language={language} />,
  });
  const isMasked = subProcessor.disclosure === 'masked' || Object.keys(processing.publicLabel).length > 0;
  return (
    <RecordFields
      recordId={processing.id}
      offerLabel={t('processing.offer')}
      fields={[
        text('purpose'),
        text('personalData'),
        { name: 'dataTags', label: t('field.dataTags'), element: <DataTags processing={processing} /> },
        ...sensitiveData(processing, t),
        text('dataSubjects'),
        text('description', true),
        text('responsibilities', true),
        ...(isMasked ? [text('publicLabel', true)] : []),
        ...places(processing, t),
        text('location', true),
        ...transferFields(props, t),
        text('retention'),
        text('measures', !(processing.specialCategories || processing.criminalData)),
        ...services(props, t),
        ...periodFields(processing, t),
      ]}
    />
  );
}

type T = ReturnType<typeof useTexts>['t'];

function sensitiveData(processing: Processing, t: T): RecordField[] {
  const { nationalIdNumber, nationalIdNumberGround } = processing;
  const ground = {
    name: 'nationalIdNumberGround',
    label: t('field.nationalIdNumberGround'),
    element: <IdNumberGround processing={processing} />,
  };
  return [
    { name: sensitiveFields.join(' '), label: t('data.sensitive'), element: <SensitiveData processing={processing} /> },
    ...(nationalIdNumber || nationalIdNumberGround !== '' ? [ground] : []),
  ];
}

function places(processing: Processing, t: T): RecordField[] {
  return [
    {
      name: 'storageCountries',
      label: t('field.storageCountries'),
      element: <Countries processing={processing} field="storageCountries" label={t('field.storageCountries')} />,
    },
    {
      name: 'accessCountries',
      label: t('field.accessCountries'),
      element: <Countries processing={processing} field="accessCountries" label={t('field.accessCountries')} />,
    },
  ];
}

function services({ processing, records }: ProcessingFieldsProps, t: T): RecordField[] {
  if (records.services.length === 0 && processing.serviceIds.length === 0) return [];
  const element = <Services processing={processing} records={records} />;
  return [{ name: 'serviceIds', label: t('field.serviceIds'), element }];
}

interface ProcessingTextProps {
  processing: Processing;
  name: LocalizedField;
  language: ContentLanguage;
}

function ProcessingText({ processing, name, language }: ProcessingTextProps) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  const [label, placeholder] = texts[name];
  const written = processing[name];
  return (
    <InlineField
      label={t(label)}
      value={written[language] ?? ''}
      placeholder={t(placeholder)}
      fallback={shownText(written, language)?.text}
      onSave={(text) => save({ id: processing.id, patch: { [name]: withText(written, language, text) } })}
      maxLength={20_000}
      lang={language}
    />
  );
}

function IdNumberGround({ processing: { id, nationalIdNumberGround } }: { processing: Processing }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  return (
    <InlineField
      label={t('field.nationalIdNumberGround')}
      value={nationalIdNumberGround}
      placeholder={t('processing.idNumberGround.placeholder')}
      onSave={(text) => save({ id, patch: { nationalIdNumberGround: text } })}
      maxLength={500}
    />
  );
}

interface CountriesProps {
  processing: Processing;
  field: 'storageCountries' | 'accessCountries';
  label: string;
}

function Countries({ processing, field, label }: CountriesProps) {
  const save = useSave('processings.update');
  return (
    <CountriesField
      label={label}
      value={processing[field]}
      onSave={(countries) => save({ id: processing.id, patch: { [field]: countries } })}
    />
  );
}

function Services({ processing, records }: { processing: Processing; records: RegisterRecords }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  return (
    <ServicesField
      label={t('field.serviceIds')}
      services={records.services}
      chosen={processing.serviceIds}
      onSave={(serviceIds) => save({ id: processing.id, patch: { serviceIds } })}
    />
  );
}
