import { useEffect, useState, type DragEvent, type KeyboardEvent, type RefObject } from 'react';
import { X } from 'lucide-react';
import type { Finding } from '#shared/model/finding.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementsTab } from '#renderer/features/agreements/agreements-tab.tsx';
import { fieldPlaceOf } from '#renderer/features/findings/go-to-record.ts';
import { RecordHistory } from '#renderer/features/history/record-history.tsx';
import { RecordOverview } from '#renderer/features/register/record-overview.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLatest } from '#renderer/ui/latest.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { RecordHead } from '#renderer/ui/record-head.tsx';
import { agreementsPlace, GoToField, type FieldPlace } from '#renderer/ui/record-fields.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import css from '#renderer/features/register/record-panel.module.css';

interface RecordPanelProps {
  row: RegisterRow;
  records: RegisterRecords;
  /** Another processing of the same sub-processor, by its row. */
  onSelect: (rowId: string) => void;
  /** Another sub-processor's record. */
  onOpen: (subProcessorId: string) => void;
  /** The field to go to; null: none. */
  place: FieldPlace | null;
  onGoTo: (place: FieldPlace | null) => void;
  /** Esc where nothing is being edited; null where the sheet takes it. */
  onLeave: (() => void) | null;
  /** Null where the record stays open. */
  onClose: (() => void) | null;
  /** What it opens with, and what is told of the choice. */
  firstTab: RecordTab;
  onTab: (tab: RecordTab) => void;
  ref: RefObject<HTMLDivElement | null>;
}

export type RecordTab = 'overview' | 'agreements' | 'history';

/** One sub-processor with its processings, agreements and history. */
export function RecordPanel(props: RecordPanelProps) {
  const { row, records, onSelect, onOpen, place, onGoTo, onLeave, onClose, firstTab, onTab, ref } = props;
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const [tab, setTab] = useState(firstTab);
  const tell = useLatest(onTab);
  useEffect(() => tell(tab), [tell, tab]);
  const { subProcessor } = row;
  const agreements = records.agreements.filter(({ subProcessorId }) => subProcessorId === subProcessor.id).length;
  useTabOf(props, setTab);
  useWholeRecord(props);
  const arrive = () => place && onGoTo(null);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onLeave) onLeave();
  };
  /** Files dragged over the record are agreements: they are dropped where agreements are. */
  const showDropZone = ({ dataTransfer }: DragEvent) => {
    if (!isReadOnly && dataTransfer.types.includes('Files')) setTab('agreements');
  };
  const showFinding = (finding: Finding) => {
    if (finding.table === 'processing') onSelect(finding.recordId);
    onGoTo(fieldPlaceOf(finding));
  };
  const overview = (
    <RecordOverview
      row={row}
      records={records}
      onSelect={onSelect}
      onOpen={onOpen}
      onFinding={showFinding}
      onGoTo={onGoTo}
    />
  );
  const agreementsTab = <AgreementsTab subProcessor={subProcessor} records={records} />;
  const history = <RecordHistory table="subProcessor" recordId={subProcessor.id} />;
  return (
    <GoToField value={place}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is a way out for the fields inside */}
      <div
        ref={ref}
        tabIndex={-1}
        className={classes(css, 'panel')}
        onKeyDown={leave}
        onFocus={arrive}
        onDragEnter={showDropZone}
      >
        <Header row={row} records={records} onClose={onClose} />
        <Tabs<RecordTab>
          label={subProcessor.legalName}
          selected={tab}
          onSelect={setTab}
          items={[
            { id: 'overview', label: t('record.overview'), content: overview },
            { id: 'agreements', label: t('record.agreements'), count: agreements, content: agreementsTab },
            { id: 'history', label: t('nav.history'), content: history },
          ]}
        />
      </div>
    </GoToField>
  );
}

/** Registration number · country · engaged by whom. */
function Header({ row: { subProcessor }, records, onClose }: Pick<RecordPanelProps, 'row' | 'records' | 'onClose'>) {
  const { t, country } = useTexts();
  const engager = records.subProcessors.find(({ id }) => id === subProcessor.engagedById);
  const summary = [
    subProcessor.registrationNumber,
    subProcessor.country === null ? '' : country(subProcessor.country),
    engager ? t('record.engagedBy', { name: engager.legalName }) : t('record.engagedByUs'),
  ];
  return (
    <RecordHead name={subProcessor.legalName} summary={summary}>
      {onClose && <IconButton icon={X} label={t('action.close')} shortcut="Esc" onPress={onClose} />}
    </RecordHead>
  );
}

/** Shows the tab on which the field is that somebody goes to. */
function useTabOf({ place, records, row }: RecordPanelProps, setTab: (tab: RecordTab) => void): void {
  const [followed, setFollowed] = useState<FieldPlace | null>(null);
  const isOfAgreement = records.agreements.some(
    ({ id, subProcessorId }) => id === place?.recordId && subProcessorId === row.subProcessor.id,
  );
  if (place && place !== followed) {
    setFollowed(place);
    setTab(isOfAgreement || place.field === agreementsPlace ? 'agreements' : 'overview');
  }
}

/** A record as a whole has no field to take the keyboard: the record itself does. An agreement goes to its own place. */
function useWholeRecord({ place, ref, records }: RecordPanelProps): void {
  useEffect(() => {
    if (!place || (place.field !== '' && place.field !== agreementsPlace)) return;
    if (records.agreements.every(({ id }) => id !== place.recordId)) ref.current?.focus();
  }, [place, ref, records]);
}
