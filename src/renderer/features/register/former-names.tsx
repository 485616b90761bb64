import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { InlineTags } from '#renderer/ui/inline-tags.tsx';

/** Names that the company had before; documents and old lists still have them. */
export function FormerNames({ subProcessor: { id, formerNames } }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  return (
    <InlineTags
      label={t('field.formerNames')}
      tags={formerNames.map((name) => ({ id: name, label: name }))}
      options={formerNames.map((name) => ({ id: name, label: name }))}
      addedHint={t('record.formerNames.new')}
      onSave={(names) => save({ id, patch: { formerNames: names } })}
      addLabel={t('record.formerNames.add')}
      noneText={t('record.formerNames.write')}
    />
  );
}
