import { dataCategories, dataCategoryLaw, dataCategoryName } from '#shared/model/data-categories.ts';
import type { Processing } from '#shared/model/processing.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { withTags } from '#renderer/features/register/data-tags.ts';
import { InlineChecks } from '#renderer/ui/inline-checks.tsx';
import { InlineTags } from '#renderer/ui/inline-tags.tsx';

/** What a processing says of data that the law treats apart. */
export const sensitiveFields = ['specialCategories', 'criminalData', 'nationalIdNumber'] as const;

/** Kinds of personal data, of a known vocabulary or own ones. One that the law treats apart marks the processing too. */
export function DataTags({ processing: { id, dataTags } }: { processing: Processing }) {
  const { t, language } = useTexts();
  const save = useSave('processings.update');
  const lawOf = (tag: string) => {
    const law = dataCategoryLaw(tag);
    return law === null ? undefined : t(`data.law.${law}`);
  };
  const saveTags = (tags: string[]) => save({ id, patch: withTags({ dataTags }, tags) });
  return (
    <InlineTags
      label={t('field.dataTags')}
      tags={dataTags.map((tag) => {
        const note = lawOf(tag);
        return { id: tag, label: dataCategoryName(tag, language), ...(note !== undefined && { note }) };
      })}
      options={dataCategories.map(({ tag }) => {
        const hint = lawOf(tag);
        return { id: tag, label: dataCategoryName(tag, language), ...(hint !== undefined && { hint }) };
      })}
      addedHint={t('data.own')}
      onSave={saveTags}
      addLabel={t('data.add')}
    />
  );
}

/** Whether the processing concerns data that the law treats apart. */
export function SensitiveData({ processing }: { processing: Processing }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  return (
    <InlineChecks
      label={t('data.sensitive')}
      options={sensitiveFields.map((field) => ({ id: field, label: t(`data.${field}`) }))}
      chosen={sensitiveFields.filter((field) => processing[field])}
      onSave={(chosen) =>
        save({
          id: processing.id,
          patch: Object.fromEntries(sensitiveFields.map((field) => [field, chosen.includes(field)])),
        })
      }
    />
  );
}
