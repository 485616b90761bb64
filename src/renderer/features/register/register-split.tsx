import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import { DocumentPreview } from '#renderer/features/documents/document-preview.tsx';
import { useDocumentsUi } from '#renderer/features/documents/documents-ui.tsx';
import { RegisterGrid } from '#renderer/features/register/register-grid.tsx';
import { RegisterRecord } from '#renderer/features/register/register-record.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useLatest } from '#renderer/ui/latest.ts';
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
  const shownRow = useDeferredValue(ui.selected);
  const shownPlace = useDeferredValue(ui.place);
  const shownRecords = useDeferredValue(records);
  const { select, place, goTo, grid } = ui;
  const { shown } = useDocumentsUi();
  const open = useLatest(useGoToRecord(ui));
  if (place && !isSheetOpen) setSheetOpen(true);
  const openSheet = useCallback(
    (row: { id: string }) => {
      select(row.id);
      setSheetOpen(true);
    },
    [select],
  );
  const close = useCallback(() => {
    goTo(null);
    setSheetOpen(false);
  }, [goTo]);
  const goToPanel = useWayToPanel(panel, ui.selected?.subProcessor.id === shownRow?.subProcessor.id);
  return (
    <div className={classes(css, 'split')}>
      {/* The grid stays as it is while a document is shown in its place. */}
      <div className={classes(css, shown ? 'away' : 'here')}>
        <RegisterGrid
          records={records}
          ui={ui}
          commands={commands}
          onOpen={isNarrow ? () => setSheetOpen(true) : goToPanel}
          onOpenRow={isNarrow ? openSheet : null}
        />
      </div>
      {shown && <DocumentPreview key={`${shown.sha256} ${shown.page} ${shown.phrase}`} shown={shown} />}
      <RegisterRecord
        records={shownRecords}
        selected={shownRow}
        select={select}
        place={shownPlace}
        goTo={goTo}
        grid={grid}
        panel={panel}
        onOpen={open}
        isSheetOpen={isSheetOpen && shown === null}
        onClose={close}
      />
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
