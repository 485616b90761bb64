import type { ContentLanguage } from '#shared/model/languages.ts';
import { processingState, transferTool, type Processing } from '#shared/model/processing.ts';
import { shownText, withText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CountriesField } from '#renderer/features/register/countries-field.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';

interface ProcessingFieldsProps {
  processing: Processing;
  /** In which the texts are shown and written. */
  language: ContentLanguage;
}

const textFields = ['purpose', 'personalData', 'dataSubjects', 'retention'] as const;
const noTool = 'none';
const toolChoices = [noTool, ...transferTool.options] as const;

export function ProcessingFields({ processing, language }: ProcessingFieldsProps) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  const { id, storageCountries, state } = processing;
  const text = (field: (typeof textFields)[number] | 'location') => (
    <InlineField
      key={`${field} ${language}`}
      label={t(`processing.${field}`)}
      value={processing[field][language] ?? ''}
      placeholder={shownText(processing[field], language)?.text ?? t(`processing.${field}.placeholder`)}
      onSave={(value) => save({ id, patch: { [field]: withText(processing[field], language, value) } })}
      maxLength={20_000}
      lang={language}
    />
  );
  return (
    <>
      {textFields.map(text)}
      <CountriesField
        label={t('processing.storageCountries')}
        value={storageCountries}
        onSave={(countries) => save({ id, patch: { storageCountries: countries } })}
      />
      {text('location')}
      <ChoiceRow
        label={t('processing.transferTool')}
        options={toolChoices.map((tool) => ({ id: tool, label: t(`transferTool.${tool}`) }))}
        value={processing.transferTool ?? noTool}
        onSave={(tool) => save({ id, patch: { transferTool: tool === noTool ? null : tool } })}
      />
      <ChoiceRow
        label={t('processing.state')}
        options={processingState.options.map((one) => ({ id: one, label: t(`state.${one}`) }))}
        value={state}
        onSave={(one) => save({ id, patch: { state: one } })}
      />
    </>
  );
}
