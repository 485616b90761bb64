import { useState, type DragEvent, type KeyboardEvent, type Ref } from 'react';
import { X } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementsTab } from '#renderer/features/agreements/agreements-tab.tsx';
import { RecordOverview } from '#renderer/features/register/record-overview.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import css from '#renderer/features/register/record-panel.module.css';

interface RecordPanelProps {
  row: RegisterRow;
  records: RegisterRecords;
  /** Another processing of the same sub-processor, by its row. */
  onSelect: (rowId: string) => void;
  /** Esc where nothing is being edited; null where the sheet takes it. */
  onLeave: (() => void) | null;
  /** Null where the record stays open. */
  onClose: (() => void) | null;
  ref?: Ref<HTMLDivElement>;
}

type RecordTab = 'overview' | 'agreements';

/** One sub-processor with its processings and agreements. */
export function RecordPanel({ row, records, onSelect, onLeave, onClose, ref }: RecordPanelProps) {
  const { t } = useTexts();
  const [tab, setTab] = useState<RecordTab>('overview');
  const { subProcessor } = row;
  const agreements = records.agreements.filter(({ subProcessorId }) => subProcessorId === subProcessor.id).length;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onLeave) onLeave();
  };
  /** Files dragged over the record are agreements: they are dropped where agreements are. */
  const showDropZone = ({ dataTransfer }: DragEvent) => {
    if (dataTransfer.types.includes('Files')) setTab('agreements');
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is a way out for the fields inside
    <div ref={ref} className={classes(css, 'panel')} onKeyDown={leave} onDragEnter={showDropZone}>
      <header className={classes(css, 'header')}>
        <div className={classes(css, 'titles')}>
          <h2 className={classes(css, 'name')}>{subProcessor.legalName}</h2>
          <Summary row={row} records={records} />
        </div>
        {onClose && <IconButton icon={X} label={t('action.close')} shortcut="Esc" onPress={onClose} />}
      </header>
      <Tabs<RecordTab>
        label={subProcessor.legalName}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'overview',
            label: t('record.overview'),
            content: (
              <RecordOverview
                row={row}
                records={records}
                onSelect={onSelect}
                onAgreements={() => setTab('agreements')}
              />
            ),
          },
          {
            id: 'agreements',
            label: t('record.agreements'),
            count: agreements,
            content: <AgreementsTab subProcessor={subProcessor} records={records} />,
          },
        ]}
      />
    </div>
  );
}

/** Registration number · country · engaged by whom. */
function Summary({ row: { subProcessor }, records }: { row: RegisterRow; records: RegisterRecords }) {
  const { t, country } = useTexts();
  const engager = records.subProcessors.find(({ id }) => id === subProcessor.engagedById);
  const parts = [
    subProcessor.registrationNumber,
    subProcessor.country === null ? '' : country(subProcessor.country),
    engager ? t('record.engagedBy', { name: engager.legalName }) : t('record.engagedByUs'),
  ];
  return <p className={classes(css, 'summary')}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}
