import { useCallback, useRef, useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import { RecordPanel } from '#renderer/features/register/record-panel.tsx';
import { RegisterGrid } from '#renderer/features/register/register-grid.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterSplitProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
}

export function RegisterSplit({ records, ui, commands }: RegisterSplitProps) {
  const { t } = useTexts();
  const isNarrow = useIsNarrow();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const { selected, select, place, grid } = ui;
  const openRecord = useGoToRecord(ui);
  if (place && !isSheetOpen) setSheetOpen(true);
  const openSheet = useCallback(
    (row: { id: string }) => {
      select(row.id);
      setSheetOpen(true);
    },
    [select],
  );
  const open = () => {
    if (isNarrow) setSheetOpen(true);
    else panel.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  const close = () => setSheetOpen(false);
  return (
    <div className={classes(css, 'split')}>
      <RegisterGrid
        records={records}
        ui={ui}
        commands={commands}
        onOpen={open}
        onOpenRow={isNarrow ? openSheet : null}
      />
      <SidePanel label={t('record.label')} isOpen={selected !== null && (!isNarrow || isSheetOpen)} onClose={close}>
        {selected && (
          <RecordPanel
            key={selected.subProcessor.id}
            ref={panel}
            row={selected}
            records={records}
            onSelect={select}
            onOpen={(id) => openRecord({ table: 'subProcessor', recordId: id, subProcessorId: id })}
            place={place}
            onGoTo={ui.goTo}
            onLeave={isNarrow ? null : () => grid.current?.focus()}
            onClose={isNarrow ? close : null}
          />
        )}
      </SidePanel>
    </div>
  );
}
