import { Plus, Trash2 } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import { CoverageNotice } from '#renderer/features/register/coverage-notice.tsx';
import { MaskCard } from '#renderer/features/register/mask-card.tsx';
import { ProcessingCard } from '#renderer/features/register/processing-card.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { SubProcessorFields } from '#renderer/features/register/sub-processor-fields.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/register/record-overview.module.css';

interface RecordOverviewProps {
  row: RegisterRow;
  records: RegisterRecords;
  onSelect: (rowId: string) => void;
  onAgreements: () => void;
}

export function RecordOverview({ row, records, onSelect, onAgreements }: RecordOverviewProps) {
  const { t, explain } = useTexts();
  const add = useCommand('processings.add');
  const remove = useRemoval('subProcessors.remove');
  const { subProcessor, processing: selected } = row;
  const processings = records.processings.filter(({ subProcessorId }) => subProcessorId === subProcessor.id);
  const addProcessing = () =>
    add.mutate(
      { input: { subProcessorId: subProcessor.id } },
      {
        onSuccess: ({ id }) => onSelect(id),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
  return (
    <div className={classes(css, 'overview')}>
      <CoverageNotice row={row} onAgreements={onAgreements} />
      <MaskCard subProcessor={subProcessor} />
      <section>
        <div className={classes(css, 'head')}>
          <h3 className={classes(css, 'title')}>{t('record.processings', { count: processings.length })}</h3>
          <Button kind="bare" icon={Plus} onPress={addProcessing}>
            {t('processing.add')}
          </Button>
        </div>
        <div className={classes(css, 'cards')}>
          {processings.map((processing, index) => (
            <ProcessingCard
              key={processing.id}
              processing={processing}
              number={index + 1}
              name={subProcessor.legalName}
              isOpen={processing.id === selected?.id}
              onOpen={() => onSelect(processing.id)}
            />
          ))}
        </div>
      </section>
      <section>
        <h3 className={classes(css, 'title')}>{t('record.company')}</h3>
        <SubProcessorFields subProcessor={subProcessor} records={records} />
      </section>
      <div>
        <Button
          kind="bare"
          icon={Trash2}
          onPress={() => remove({ id: subProcessor.id }, t('record.removed', { name: subProcessor.legalName }))}
        >
          {t('record.remove')}
        </Button>
      </div>
    </div>
  );
}
