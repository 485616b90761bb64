import { useMemo, useRef, useState, type RefObject } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { registerColumns } from '#renderer/features/register/columns.tsx';
import { NoMatch } from '#renderer/features/register/empty-register.tsx';
import { noFilter } from '#renderer/features/register/filter.ts';
import { RecordPanel } from '#renderer/features/register/record-panel.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useRowEdits } from '#renderer/features/register/row-edits.ts';
import { classes } from '#renderer/ui/classes.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/data-grid.tsx';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterSplitProps {
  records: RegisterRecords;
  ui: RegisterUi;
  grid: RefObject<DataGridHandle | null>;
}

export function RegisterSplit({ records, ui, grid }: RegisterSplitProps) {
  const texts = useTexts();
  const { t, locale, language } = texts;
  const isNarrow = useIsNarrow();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const { edit, remove } = useRowEdits(language);
  const { selected, select } = ui;
  const columns = useMemo(() => {
    const openSheet = (row: { id: string }) => {
      select(row.id);
      setSheetOpen(true);
    };
    return registerColumns(texts, { onOpen: isNarrow ? openSheet : null });
  }, [texts, isNarrow, select]);
  const open = () => {
    if (isNarrow) setSheetOpen(true);
    else panel.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  const close = () => setSheetOpen(false);
  return (
    <div className={classes(css, 'split')}>
      <div className={classes(css, 'grid')}>
        <DataGrid
          ref={grid}
          texts={{ label: t('register.gridLabel'), sortHint: t('grid.sortHint'), selected: t('grid.selected') }}
          rows={ui.shown}
          rowId={({ id }) => id}
          columns={columns}
          locale={locale}
          selectedId={selected?.id ?? null}
          onSelect={select}
          onCellEdit={edit}
          onOpen={open}
          onDelete={remove}
          empty={<NoMatch onClear={() => ui.setFilter(noFilter)} />}
        />
      </div>
      <SidePanel label={t('record.label')} isOpen={selected !== null && (!isNarrow || isSheetOpen)} onClose={close}>
        {selected && (
          <RecordPanel
            key={selected.subProcessor.id}
            ref={panel}
            row={selected}
            records={records}
            onSelect={select}
            onLeave={isNarrow ? null : () => grid.current?.focus()}
            onClose={isNarrow ? close : null}
          />
        )}
      </SidePanel>
    </div>
  );
}
