import { Plus, Trash2 } from 'lucide-react';
import type { Finding } from '#shared/model/finding.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import { FindingsSection } from '#renderer/features/register/findings-section.tsx';
import { MaskCard } from '#renderer/features/register/mask-card.tsx';
import { ProcessingCard } from '#renderer/features/register/processing-card.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { SubProcessorFields } from '#renderer/features/register/sub-processor-fields.tsx';
import { RecordReveals } from '#renderer/features/reveals/record-reveals.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import type { FieldPlace } from '#renderer/ui/record-fields.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/register/record-overview.module.css';

interface RecordOverviewProps {
  row: RegisterRow;
  records: RegisterRecords;
  /** Another processing of the same sub-processor, by its id. */
  onSelect: (processingId: string) => void;
  /** Another sub-processor's record. */
  onOpen: (subProcessorId: string) => void;
  onFinding: (finding: Finding) => void;
  onGoTo: (place: FieldPlace) => void;
}

export function RecordOverview({ row, records, onSelect, onOpen, onFinding, onGoTo }: RecordOverviewProps) {
  const { t } = useTexts();
  const remove = useRemoval('subProcessors.remove');
  const { subProcessor } = row;
  return (
    <div className={classes(css, 'overview')}>
      <FindingsSection ownerId={subProcessor.id} onGoTo={onFinding} />
      <MaskCard subProcessor={subProcessor} records={records} onGoTo={onGoTo} />
      <Processings row={row} records={records} onSelect={onSelect} onGoTo={onGoTo} />
      <SubProcessorFields subProcessor={subProcessor} records={records} onOpen={onOpen} />
      <RecordReveals subProcessor={subProcessor} />
      <Editable>
        <div className={classes(css, 'remove')}>
          <Button
            kind="bare"
            icon={Trash2}
            onPress={() => remove({ id: subProcessor.id }, t('record.removed', { name: subProcessor.legalName }))}
          >
            {t('record.remove')}
          </Button>
        </div>
      </Editable>
    </div>
  );
}

function Processings({
  row: { subProcessor, processing: selected },
  records,
  onSelect,
  onGoTo,
}: Pick<RecordOverviewProps, 'row' | 'records' | 'onSelect' | 'onGoTo'>) {
  const { t, explain } = useTexts();
  const add = useCommand('processings.add');
  const processings = records.processings.filter(({ subProcessorId }) => subProcessorId === subProcessor.id);
  const afterId = processings.at(-1)?.id;
  const addProcessing = () =>
    add.mutate(
      { input: { subProcessorId: subProcessor.id, ...(afterId !== undefined && { afterId }) } },
      {
        onSuccess: ({ id }) => {
          onSelect(id);
          onGoTo({ recordId: id, field: 'purpose' });
        },
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
  return (
    <RecordSection
      title={t('record.processings', { count: processings.length })}
      aside={
        <Editable>
          <Button kind="bare" icon={Plus} onPress={addProcessing}>
            {t('processing.add')}
          </Button>
        </Editable>
      }
    >
      <div className={classes(css, 'cards')}>
        {processings.map((processing) => (
          <ProcessingCard
            key={processing.id}
            processings={processings}
            processing={processing}
            subProcessor={subProcessor}
            records={records}
            isOpen={processing.id === selected?.id}
            onOpen={onSelect}
          />
        ))}
      </div>
    </RecordSection>
  );
}
