import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { RegisterGrid } from '#renderer/features/register/register-grid.tsx';
import { RegisterRecord } from '#renderer/features/register/register-record.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterSplitProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
}

export function RegisterSplit({ records, ui, commands }: RegisterSplitProps) {
  const isNarrow = useIsNarrow();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  // Keys in the grid and in the find field do not wait for the record.
  const shownUi = useDeferredValue(ui);
  const shownRecords = useDeferredValue(records);
  const { select, place } = ui;
  if (place && !isSheetOpen) setSheetOpen(true);
  const openSheet = useCallback(
    (row: { id: string }) => {
      select(row.id);
      setSheetOpen(true);
    },
    [select],
  );
  const close = useCallback(() => setSheetOpen(false), []);
  const goToPanel = useWayToPanel(panel, ui.selected?.subProcessor.id === shownUi.selected?.subProcessor.id);
  return (
    <div className={classes(css, 'split')}>
      <RegisterGrid
        records={records}
        ui={ui}
        commands={commands}
        onOpen={isNarrow ? () => setSheetOpen(true) : goToPanel}
        onOpenRow={isNarrow ? openSheet : null}
      />
      <RegisterRecord records={shownRecords} ui={shownUi} panel={panel} isSheetOpen={isSheetOpen} onClose={close} />
    </div>
  );
}

/** Moves the keyboard to the record, as soon as it is the selected row's. */
function useWayToPanel(panel: { readonly current: HTMLDivElement | null }, isThere: boolean): () => void {
  const isWanted = useRef(false);
  const go = (): void => {
    isWanted.current = false;
    panel.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  useEffect(() => {
    if (isThere && isWanted.current) go();
  });
  return () => {
    if (isThere) go();
    else isWanted.current = true;
  };
}
