import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { EngagementTree } from '#renderer/features/register/engagement-tree.tsx';
import { SearchRow } from '#renderer/features/register/search-row.tsx';

const us = 'us';

interface EngagementFieldProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  onOpen: (subProcessorId: string) => void;
}

/** Who engages the sub-processor, and the chain that it stands in. */
export function EngagementField({ subProcessor, records, onOpen }: EngagementFieldProps) {
  const { t, compare } = useTexts();
  const save = useSave('subProcessors.update');
  const { id, engagedById } = subProcessor;
  const others = records.subProcessors
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, label: other.legalName }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <>
      <SearchRow
        label={t('field.engagedById')}
        options={[{ id: us, label: t('record.us') }, ...others]}
        value={engagedById ?? us}
        searchLabel={t('record.engager.search')}
        noneText={t('record.engager.none')}
        onSave={(engager) => save({ id, patch: { engagedById: engager === us ? null : engager } })}
      />
      <EngagementTree subProcessor={subProcessor} records={records} onOpen={onOpen} />
    </>
  );
}
