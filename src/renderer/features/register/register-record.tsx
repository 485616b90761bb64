import { memo, useState, type RefObject } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { RecordPlace } from '#renderer/features/findings/go-to-record.ts';
import { useDocumentsUi } from '#renderer/features/documents/documents-ui.tsx';
import { RecordPanel, type RecordTab } from '#renderer/features/register/record-panel.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

interface RegisterRecordProps extends Pick<RegisterUi, 'selected' | 'select' | 'place' | 'goTo' | 'grid'> {
  records: RegisterRecords;
  panel: RefObject<HTMLDivElement | null>;
  /** Another record. */
  onOpen: (place: RecordPlace) => void;
  /** In a narrow window. */
  isSheetOpen: boolean;
  onClose: () => void;
}

/** The record of the selected row. Drawn only when something of it is another: it is the larger part of the view. */
export const RegisterRecord = memo(function RegisterRecord(props: RegisterRecordProps) {
  const { records, selected, select, place, goTo, grid, panel, onOpen, isSheetOpen, onClose } = props;
  const { t } = useTexts();
  const isNarrow = useIsNarrow();
  // The sheet of a narrow window goes away while a document is shown, and comes back as it was.
  const [last, setLast] = useState<{ id: string; tab: RecordTab }>();
  const { shown, close } = useDocumentsUi();
  return (
    <SidePanel label={t('record.label')} isOpen={selected !== null && (!isNarrow || isSheetOpen)} onClose={onClose}>
      {selected && (
        <RecordPanel
          key={selected.subProcessor.id}
          ref={panel}
          row={selected}
          firstTab={last?.id === selected.subProcessor.id ? last.tab : 'overview'}
          onTab={(tab) => setLast({ id: selected.subProcessor.id, tab })}
          records={records}
          onSelect={select}
          onOpen={(id) => onOpen({ table: 'subProcessor', recordId: id, subProcessorId: id })}
          place={place}
          onGoTo={goTo}
          onLeave={isNarrow ? null : shown ? close : () => grid.current?.focus()}
          onClose={isNarrow ? onClose : null}
        />
      )}
    </SidePanel>
  );
});
