import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { CountryRow } from '#renderer/features/register/country-row.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';

const textFields = [
  'tradeName',
  'registrationNumber',
  'address',
  'website',
  'contactName',
  'contactPosition',
  'contactEmail',
  'contactPhone',
  'notes',
] as const;
type TextField = (typeof textFields)[number];

const us = 'us';

interface SubProcessorFieldsProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
}

/** Who the legal entity is and how it is reached. */
export function SubProcessorFields({ subProcessor, records }: SubProcessorFieldsProps) {
  const { t, compare } = useTexts();
  const save = useSave('subProcessors.update');
  const { id } = subProcessor;
  const text = (field: TextField) => (
    <InlineField
      key={field}
      label={t(`record.${field}`)}
      value={subProcessor[field]}
      placeholder={t('record.blank')}
      onSave={(value) => save({ id, patch: { [field]: value } })}
      maxLength={field === 'address' || field === 'notes' ? 20_000 : 500}
    />
  );
  const saveName = (legalName: string) =>
    legalName.trim() === '' ? Promise.resolve(t('record.nameMissing')) : save({ id, patch: { legalName } });
  const others = records.subProcessors
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, label: other.legalName }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <>
      <InlineField label={t('record.legalName')} value={subProcessor.legalName} onSave={saveName} maxLength={500} />
      {textFields.slice(0, 3).map(text)}
      <CountryRow
        label={t('record.country')}
        value={subProcessor.country}
        onSave={(country) => save({ id, patch: { country } })}
      />
      {textFields.slice(3).map(text)}
      <ChoiceRow
        label={t('record.engager')}
        options={[{ id: us, label: t('record.us') }, ...others]}
        value={subProcessor.engagedById ?? us}
        onSave={(engager) => save({ id, patch: { engagedById: engager === us ? null : engager } })}
      />
    </>
  );
}
